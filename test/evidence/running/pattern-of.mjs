/**
 * What finds tests by their names or by those of their suites; a name that ends in `*` is the beginning of one.
 * @param {readonly string[]} names
 */
export function patternOf(names) {
  const bare = names.map((name) => name.replace(/\*$/, '').replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(bare.join('|'));
}
