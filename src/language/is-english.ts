/** Whether a tag asks for English, of any region. */
export function isEnglish(tag: string): boolean {
  return /^en(-|$)/i.test(tag) && !/^en-xa$/i.test(tag);
}
