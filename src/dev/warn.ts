const said = new Set<string>();

/**
 * Tells the embedding developer, once per page and code, what is wrong and what to do about it.
 *
 * Never pass a word that a person said, or a name: the console is recorded by many hosts.
 *
 * @param code `CP###`, as in the table of codes in the README.
 * @param where the element or door that speaks.
 * @param what what happened and what to do, in one line.
 */
export function warn(code: `CP${number}`, where: string, what: string): void {
  const key = `${code} ${where}`;
  if (said.has(key)) return;
  said.add(key);
  console.warn(`${code} ${where}: ${what}`);
}
