import type { CarePlan } from '../../schema/care-plan.js';
import type { Entry, HiddenFrom } from '../../schema/entry.js';
import { change, mustBeDraft } from '../change.js';

const lists = ['statements', 'legalFacts', 'clinicalRecords'] as const;

/**
 * Keeps what somebody said to a question from others, or from nobody but those its question names. The words stay as they
 * are, so nothing is superseded; what they said to it before is kept from the same people, and stays so.
 *
 * @param from all from whom it is kept; none: nobody.
 * @throws {PlanError} CP330 or CP331 where nothing may be changed.
 */
export function keepFrom(
  plan: CarePlan,
  { questionId, saidBy, from, at }: { questionId: string; saidBy: string; from: HiddenFrom; at: string },
): CarePlan {
  mustBeDraft(plan);
  const isIt = (one: object): boolean =>
    'questionId' in one && 'saidBy' in one && one.questionId === questionId && one.saidBy === saidBy;
  const kept = ({ hiddenFrom: _, ...entry }: Entry): Entry =>
    from.length > 0 ? { ...entry, hiddenFrom: [...from] } : entry;
  const found = lists.find((list) => plan[list].some(isIt));
  if (!found) return plan;
  const entries: readonly Entry[] = plan[found];
  const history = plan.history.map((one) => {
    if (one.cause === 'erased' || !isIt(one.item)) return one;
    const before = (one.item as Entry).hiddenFrom ?? [];
    return { ...one, item: { ...one.item, hiddenFrom: [...new Set([...before, ...from])] } } as typeof one;
  });
  return change(plan, at, {
    [found]: entries.map((one) => (isIt(one) ? kept(one) : one)),
    ...(from.length > 0 && { history }),
  });
}
