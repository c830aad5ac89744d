import { PlanError } from '../plan-error.js';
import type { CarePlan } from '../schema/care-plan.js';
import type { HistoryItem } from '../schema/history.js';
import { checkWithinLimits } from '../schema/limits.js';
import type { Visit } from '../schema/people.js';
import type { Agreement } from '../schema/talk.js';
import { change, mustBeKnown, mustBeUnderway } from './change.js';
import { startVisit } from './visit.js';

/**
 * Notes whether what is written is what the person wants written. `yes` and `mostly` make the plan agreed; `notShown`,
 * written up and not yet shown to the person, makes it recorded; `no` leaves it as it is.
 */
export function agree(plan: CarePlan, agreement: Agreement): CarePlan {
  if (plan.closed) throw new PlanError('CP331', ['closed']);
  if (plan.status !== 'draft' && plan.status !== 'recorded') throw new PlanError('CP330', ['status']);
  mustBeKnown(plan, agreement.by, ['by']);
  mustBeUnderway(plan, agreement.visit);
  const { value } = agreement;
  const status =
    value === 'yes' || value === 'mostly' ? 'agreed' : value === 'notShown' ? 'recorded' : plan.status;
  return change(plan, agreement.at, { status, agreements: [...plan.agreements, { ...agreement }] });
}

/**
 * Ends the plan. What it said stays readable; no recommendation and no legal fact is cancelled by it. Who ended it, when and
 * why stands in history, with the agreement that is taken back by it, or with the last visit where nothing was agreed.
 */
export function withdraw(
  plan: CarePlan,
  { by, at, reason }: { readonly by: string; readonly at: string; readonly reason?: string | undefined },
): CarePlan {
  mustBeKnown(plan, by, ['by']);
  if (plan.status === 'withdrawn') throw new PlanError('CP330', ['status']);
  checkWithinLimits(reason, ['reason']);
  const agreement = plan.agreements.at(-1);
  const visit = plan.visits.at(-1);
  const ended = { by, at, cause: 'taken-back', ...(reason && { why: reason }) } as const;
  const gone: HistoryItem[] = agreement
    ? [{ list: 'agreements', item: agreement, ...ended }]
    : visit
      ? [{ list: 'visits', item: visit, ...ended }]
      : [];
  return change(plan, at, {
    status: 'withdrawn',
    agreements: plan.agreements.slice(0, -1),
    history: [...plan.history, ...gone],
  });
}

/** Opens the next version of a settled plan as a draft, with the visit in which it is changed. A draft needs none (CP333). */
export function amend(
  plan: CarePlan,
  {
    at,
    by,
    reason,
    visit,
  }: {
    readonly at: string;
    readonly by: string;
    readonly reason?: string | undefined;
    readonly visit: Visit;
  },
): CarePlan {
  if (plan.closed) throw new PlanError('CP331', ['closed']);
  if (plan.status === 'draft') throw new PlanError('CP333', ['status']);
  mustBeKnown(plan, by, ['by']);
  const { id, version } = plan;
  const draft = change(plan, at, { version: version + 1, basedOn: { id, version }, status: 'draft' });
  return startVisit(draft, reason ? { reason, ...visit } : visit);
}
