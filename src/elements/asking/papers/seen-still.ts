import type { Entry } from '../../../plan/plan.js';
import type { Evidence } from '../../fields/care-evidence.js';

/** Answers that say there is no paper, so that nobody can have seen one. */
export const noPaper: ReadonlySet<unknown> = new Set(['no', 'want']);

/** How the paper is known, to go with an answer that changed: who saw it still did, unless there is no paper now. */
export function seenStill(entry: Entry | undefined, value: unknown): { evidence?: Evidence } {
  if (!entry || !('evidence' in entry) || noPaper.has(value)) return {};
  const { evidence, seenBy, seenOn } = entry;
  return evidence === 'seen' && seenBy && seenOn ? { evidence: { evidence, seenBy, seenOn } } : {};
}
