import type { LegalFact } from '../schema/entry.js';

type Shown = { readonly [Key in 'evidence' | 'seenBy' | 'seenOn' | 'value']?: LegalFact[Key] | undefined };

/**
 * Whether what shows a document is in order: an answer is `reported` or `seen`, `seen` by somebody on a day. What a proxy
 * says is `reported`, and so are "no" and "I would like one", which assert no document.
 */
export function isRightlyEvidenced({
  status,
  evidence,
  seenBy,
  seenOn,
  authority,
  value,
}: Pick<LegalFact, 'status' | 'authority'> & Shown): boolean {
  const isSeen = evidence === 'seen';
  const isProxys = authority !== 'self' && authority !== 'professional';
  if (isSeen ? !(seenBy && seenOn) || isProxys || value === 'no' || value === 'want' : (seenBy ?? seenOn))
    return false;
  return (status === 'answered') === (evidence !== undefined);
}
