import type { GlossaryEntry } from './pack-shape.js';

/**
 * The entries whose term, or another form of it, stands in one of the texts as a whole word: in the order of the glossary,
 * each once.
 */
export function termsIn(
  texts: readonly string[],
  glossary: readonly GlossaryEntry[] = [],
): readonly GlossaryEntry[] {
  return glossary.filter(({ term, also = [] }) => {
    const forms = patternOf([term, ...also]);
    return texts.some((text) => forms.test(text));
  });
}

const patterns = new Map<string, RegExp>();

/** An abbreviation is a term only in its capitals. */
function patternOf(forms: readonly string[]): RegExp {
  const key = forms.join('\n');
  const known = patterns.get(key) ?? new RegExp(forms.map(asPattern).join('|'), 'u');
  patterns.set(key, known);
  return known;
}

function asPattern(form: string): string {
  const letters = [...form].map((one) => {
    const plain = one.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
    const isAbbreviation = form === form.toUpperCase();
    return isAbbreviation || one.toLowerCase() === one.toUpperCase()
      ? plain
      : `[${one.toLowerCase()}${one.toUpperCase()}]`;
  });
  return `(?<![\\p{L}\\p{N}])${letters.join('')}(?![\\p{L}\\p{N}])`;
}
