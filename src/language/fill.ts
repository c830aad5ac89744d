/**
 * Puts values in the places a sentence leaves for them: `fill('Saved {time}', { time: '10:42am' })`.
 *
 * A place without a value stays as written, so that a fault in a translation is seen and nothing reads "undefined".
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
