/** The one of the latest moment; of several at the same moment the one that stands last. */
export function latest<Dated extends { readonly at: string }>(all: readonly Dated[]): Dated | undefined {
  return all.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);
}
