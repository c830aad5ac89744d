import type { GlossaryEntry } from './pack-shape.js';

/**
 * The entries whose term, or another form of it, stands in one of the texts: in the order of the glossary, each once.
 *
 * Whole words only, in small or capital letters, but for names with a capital inside ("CPR", "ReSPECT"), which are found only
 * as they are written: respect is no form. Where one term holds another ("power of attorney"), only the longer counts.
 */
export function termsIn(
  texts: readonly string[],
  glossary: readonly GlossaryEntry[] = [],
): readonly GlossaryEntry[] {
  if (glossary.length === 0) return glossary;
  const { pattern, entries } = finderOf(glossary);
  const found = new Set<GlossaryEntry>();
  for (const [match] of texts.join('\n').matchAll(pattern)) {
    const entry = entries.get(match) ?? entries.get(match.toLowerCase());
    if (entry) found.add(entry);
  }
  return glossary.filter((entry) => found.has(entry));
}

interface Finder {
  readonly pattern: RegExp;
  /** By form as it stands in a text: names with a capital inside as they are, other forms in small letters. */
  readonly entries: ReadonlyMap<string, GlossaryEntry>;
}

const isExact = (form: string): boolean => /\p{L}\p{Lu}/u.test(form);

const finders = new WeakMap<readonly GlossaryEntry[], Finder>();

function finderOf(glossary: readonly GlossaryEntry[]): Finder {
  const known = finders.get(glossary) ?? makeFinder(glossary);
  finders.set(glossary, known);
  return known;
}

function makeFinder(glossary: readonly GlossaryEntry[]): Finder {
  const forms = glossary.flatMap((entry) =>
    [entry.term, ...(entry.also ?? [])].map((form) => ({ form, entry })),
  );
  const longestFirst = forms.map(({ form }) => form).sort((one, other) => other.length - one.length);
  const anyForm = longestFirst.map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyForm})(?![\\p{L}\\p{N}])`, 'giu'),
    entries: new Map(forms.map(({ form, entry }) => [isExact(form) ? form : form.toLowerCase(), entry])),
  };
}
