import type { CarePlan } from '../schema/care-plan.js';
import type { Entry } from '../schema/entry.js';
import type { Recommendation } from '../schema/recommendation.js';
import type { TopicChoice } from '../schema/talk.js';
import type { ChangeIn, PlanChange } from './plan-comparison.js';

/** Answers that refuse something, by question. A preference that refuses binds nobody, and is still never overlooked. */
const refusals: Readonly<Record<string, readonly string[]>> = {
  'sharing.consent': ['no', 'withdrawn'],
  'legal.adrt': ['yes', 'yesLst'],
  'place.ifWorse': ['avoid', 'comfortOnly'],
  'start.permission': ['never'],
};

/** What a change reverses that a reader must see first, if anything. */
export function reversalIn(from: CarePlan, change: PlanChange): PlanChange['reverses'] {
  switch (change.list) {
    case 'recommendations':
      return isCprReversed(from, change) ? 'cpr' : undefined;
    case 'topics':
      return isRefusedTopic(change.before) && !isRefusedTopic(change.after) ? 'refusal' : undefined;
    case 'statements':
    case 'legalFacts':
    case 'clinicalRecords':
      return isRefusalReversed(change) ? 'refusal' : undefined;
    default:
      return undefined;
  }
}

/** One that was in force says otherwise now, or another came to stand beside or in place of it. */
function isCprReversed(from: CarePlan, { before, after }: ChangeIn<'recommendations'>): boolean {
  const [was, is] = [cprInForce(before), cprInForce(after)];
  if (was !== undefined) return was !== is;
  return is !== undefined && from.recommendations.some((one) => ![undefined, is].includes(cprInForce(one)));
}

function cprInForce(one: Recommendation | undefined): Recommendation['cpr'] {
  return one && !one.ended && one.signature.state !== 'unsigned' ? one.cpr : undefined;
}

function isRefusedTopic(one: TopicChoice | undefined): boolean {
  return one?.choice === 'do-not-ask';
}

function isRefusalReversed({
  questionId,
  before,
  after,
}: {
  readonly questionId?: string | undefined;
  readonly before?: Entry | undefined;
  readonly after?: Entry | undefined;
}): boolean {
  const is = refusedIn(after);
  const isRefusedNoMore = refusedIn(before).some((one) => !is.includes(one));
  const isConsentGone =
    questionId === 'sharing.consent' && before?.status === 'answered' && (is.length > 0 || !after);
  return isRefusedNoMore || isConsentGone;
}

/** All that an entry refuses: to say, a choice that refuses, each treatment that they would rather not have. */
function refusedIn(entry: Entry | undefined): readonly string[] {
  if (!entry) return [];
  const { status, questionId, value } = entry;
  if (status === 'declined') return ['declined'];
  if (typeof value === 'string') return refusals[questionId]?.includes(value) ? ['refused'] : [];
  const isRated = typeof value === 'object' && !Array.isArray(value);
  return isRated ? Object.keys(value).filter((id) => Reflect.get(value, id) === 'ratherNot') : [];
}
