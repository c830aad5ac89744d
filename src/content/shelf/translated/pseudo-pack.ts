import { inPseudo } from '../../../language/books/pseudo.js';
import { deepFreeze } from '../../../plan/freeze.js';
import type { Pack } from '../../pack-shape.js';

/** The same pack as a made-up language says it. It asks the same, by the same ids. */
export function pseudoPack(pack: Pack, locale: 'en-XA' | 'ar-XB'): Pack {
  const { glossary, ...words } = pack.words;
  const terms = glossary?.map(({ id, ...said }) => ({ ...inPseudo(said, locale), id }));
  return deepFreeze<Pack>({
    ...pack,
    locale,
    words: { ...inPseudo(words, locale), ...(terms && { glossary: terms }) },
  });
}
