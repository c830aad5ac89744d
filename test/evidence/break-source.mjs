// Breaking one control in the test build alone: a few words of one source file are replaced while it is loaded.

/**
 * One way to break a control. `file` is a path in this repository; `find` stands in it exactly once.
 * @typedef {{ control: string, file: string, find: string, replace: string }} Break
 */

/**
 * The source with the control broken. A break that no longer finds its place would break nothing, and prove nothing, so it
 * throws.
 * @param {string} source
 * @param {Break} broken
 * @returns {string}
 */
export function breakSource(source, { control, file, find, replace }) {
  const times = source.split(find).length - 1;
  if (times !== 1) {
    throw new Error(
      `${control}: the words to replace stand ${times} times in ${file}, not once. ` +
        `Bring its break in test/evidence/breaks up to date with that file: ${JSON.stringify(find)}`,
    );
  }
  if (find === replace) throw new Error(`${control}: its break in ${file} replaces words by the same.`);
  return source.replace(find, () => replace);
}
