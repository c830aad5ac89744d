/** Something that each other voice says in its own way, or does not. */
interface Voices<Words> {
  readonly proxy: Words;
  readonly easyRead: Words;
}

/** Words with what other voices say besides; a voice that says nothing in its own way is left out. */
export function inVoices<Own extends object, Words>(
  words: Own,
  { proxy, easyRead }: Voices<Words | undefined>,
): Own & Partial<Voices<Words>> {
  return { ...words, ...(proxy && { proxy }), ...(easyRead && { easyRead }) };
}
