import { isEnglish } from '../../../language/is-english.js';
import type { Language } from '../../../language/languages.js';
import type { Variant } from '../../../plan/plan.js';
import { Fault } from '../fault.js';
import type { PackChoice } from '../supplies.js';
import type { Opening } from './opening.js';

type Asked = Pick<
  Opening,
  'variant' | 'subject' | 'path' | 'jurisdiction' | 'language' | 'acceptDrafts' | 'content'
>;

const adulthood = 18;
/** In years. Somebody younger is asked about, unless the host says otherwise; from here on they are asked themselves. */
const ownVoice = 10;

/** Which conversation is held, and in which language; undefined is English. Throws a {@link Fault}. */
export async function wordsFor(asked: Asked): Promise<{
  readonly choice: PackChoice;
  readonly language: Language | undefined;
}> {
  const variant = variantFor(asked);
  const language =
    asked.language && !isEnglish(asked.language) ? await languageIn(asked, variant) : undefined;
  return { choice: choiceOf(asked, variant, language), language };
}

/** The host's word, else what the birth date says. The two may not contradict each other: law hangs on age. */
function variantFor({ variant, subject }: Asked): Variant {
  const age = subject.birthDate ? yearsSince(subject.birthDate) : undefined;
  if (age === undefined) return variant ?? 'adult';
  const grown = age >= adulthood;
  if (variant && grown !== (variant === 'adult')) {
    throw new Fault('CP104', 'variant and subject.birthDate contradict each other. Correct one of them.');
  }
  return variant ?? (grown ? 'adult' : age < ownVoice ? 'parent' : 'young-person');
}

function yearsSince(birthDate: string): number | undefined {
  const [year, month, day] = birthDate.split('-').map(Number);
  if (!year || !month || !day) return undefined;
  const today = new Date();
  const hadBirthday =
    today.getMonth() + 1 > month || (today.getMonth() + 1 === month && today.getDate() >= day);
  return today.getFullYear() - year - (hadBirthday ? 0 : 1);
}

function choiceOf(
  { path, jurisdiction, acceptDrafts }: Asked,
  variant: Variant,
  language: Language | undefined,
): PackChoice {
  const locale = language?.locale ?? 'en-GB';
  return { variant, path, locale, acceptDrafts, ...(jurisdiction && { jurisdiction }) };
}

/** The language of the page, as far as there are words in it that may be shown; else none, and English stands, marked as such. */
async function languageIn(
  { language: tag, acceptDrafts, path, content }: Asked,
  variant: Variant,
): Promise<Language | undefined> {
  const { isSaidIn, languageFor } = await import('../../../language/languages.js');
  const language = languageFor(tag);
  const isSaid = language && (content !== undefined || isSaidIn(language, variant, path));
  return isSaid && (acceptDrafts || language.review === 'reviewed') ? language : undefined;
}
