import { warn } from '../../../dev/warn.js';
import type { HostSettings } from '../host-settings.js';

const tag = 'care-preferences';

/** Tells the developer, once each, what a person would be worse off for. */
export function hearWarnings({ helplines, lang, draft, store, subject, ownerDocument }: HostSettings): void {
  if (!helplines?.length) {
    warn('CP108', tag, 'no helplines were given, so national numbers are shown. Set the helplines property.');
  }
  const language = lang || ownerDocument.documentElement.lang;
  if (language && !/^en(-GB)?$/i.test(language)) {
    warn('CP109', tag, `there are no words in "${language}" yet; they are shown in en-GB. Set lang="en-GB".`);
  }
  if (draft === 'device' && !store && !subject?.ref) {
    warn(
      'CP110',
      tag,
      'draft="device" needs subject.ref; without it nothing is written. Set the subject property.',
    );
  }
}
