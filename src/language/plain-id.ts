/** Words by the id of what they name. */
export type Words = Readonly<Record<string, string>>;

/** An id as words, for what a table gives no words: "onlyIf" is read "Only if". */
export function plainId(id: string): string {
  const spaced = id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/[-_.]/g, ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** The word that a table gives an id, else the id as words. */
export function wordOf(table: Words | undefined, id: string): string {
  return table?.[id] ?? plainId(id);
}
