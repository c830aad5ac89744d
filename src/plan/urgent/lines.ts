import { consentInForce } from '../consent.js';
import { thePerson } from '../current-entry.js';
import { latest } from '../rules/latest.js';
import type { CarePlan } from '../schema/care-plan.js';
import type { Entry, LegalFact } from '../schema/entry.js';
import type { Person } from '../schema/people.js';
import type { Recommendation } from '../schema/recommendation.js';
import type {
  EntryLine,
  IdentityLine,
  RecommendationLine,
  Source,
  Standing,
  StampLine,
} from './urgent-view.js';

const day = 86_400_000;

/** Whose plan it is, and how old they are on the day. */
export function identityLine({ subject }: CarePlan, now: string): IdentityLine {
  const { birthDate } = subject;
  const age = birthDate === undefined ? undefined : yearsBetween(birthDate, now.slice(0, 10));
  return { kind: 'identity', standing: 'answered', ...subject, age };
}

/** One entry, with who said it, who wrote it down, and those it names. */
export function entryLine(plan: CarePlan, entry: Entry): EntryLine {
  const { questionId, value, text, mode, at, language, textLanguage } = entry;
  const isPersons = entry.saidBy === thePerson(plan)?.id;
  const seen: Partial<LegalFact> = 'evidence' in entry ? entry : {};
  return {
    ...{ kind: 'entry', questionId, standing: standingOf(entry), value, text, mode, at, isPersons },
    inOwnWords: isPersons && mode !== 'reported',
    language: textLanguage ?? language,
    from: sourceOf(plan, entry.saidBy),
    recordedBy: sourceOf(plan, entry.recordedBy),
    people: peopleNamed(plan, value),
    seenBy: seen.seenBy === undefined ? undefined : sourceOf(plan, seen.seenBy),
    seenOn: seen.seenOn,
  };
}

/** A recommendation that is signed or copied. The signer of a copied one stands as it was written. */
export function recommendationLine(
  plan: Pick<CarePlan, 'people'>,
  recommendation: Recommendation,
  now: string,
): RecommendationLine {
  const { signature, reviewOn, seenBy } = recommendation;
  const { state, by, role } = signature;
  const isCopied = state === 'copied';
  return {
    ...{ kind: 'recommendation', standing: isCopied ? 'copied' : 'signed', recommendation },
    from: { ...(isCopied ? { name: by } : sourceOf(plan, by)), role },
    seenBy: seenBy === undefined ? undefined : sourceOf(plan, seenBy),
    isOverdue: isPast(reviewOn, now),
  };
}

/** Version, age, who confirmed it, on what capacity and consent, and when it is to be looked at again; `copyFor` is the plan's as it came. */
export function stampLine(plan: CarePlan, now: string, copyFor: CarePlan['copyFor']): StampLine {
  const { id: planId, version, status, updatedAt, jurisdiction, closed, review } = plan;
  const agreement = latest(plan.agreements);
  const capacity = latest(plan.capacity);
  const consent = consentInForce(plan);
  const age = Date.parse(now) - Date.parse(agreement?.at ?? updatedAt);
  return {
    ...{ kind: 'stamp', standing: 'answered', planId, version, status, updatedAt, jurisdiction, closed },
    confirmed: agreement && { value: agreement.value, at: agreement.at, from: sourceOf(plan, agreement.by) },
    capacity: capacity && { ...capacity, from: sourceOf(plan, capacity.by) },
    isCapacityPresumed: !capacity && keepsCapacity(copyFor),
    consent: consent && { value: consent.value ?? '', at: consent.at, from: sourceOf(plan, consent.saidBy) },
    reviewOn: review?.on,
    isOverdue: isPast(review?.on, now),
    ageInDays: Math.floor(age / day),
  };
}

/** Whether a record of capacity would be there, had anybody made one: copies for these leave none out. */
function keepsCapacity(copyFor: CarePlan['copyFor']): boolean {
  return !copyFor || copyFor.audience === 'urgent' || copyFor.audience === 'clinician';
}

function standingOf(entry: Entry): Standing {
  if (entry.status !== 'answered')
    return entry.status.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`) as Standing;
  if (entry.ownership === 'clinical') return 'reported';
  if (entry.ownership !== 'legalFact') return 'answered';
  if (entry.value === 'no' || entry.value === 'want') return 'no';
  return entry.evidence === 'seen' ? 'seen' : 'reported-not-seen';
}

function isPast(date: string | undefined, now: string): boolean {
  return date !== undefined && date < now.slice(0, 10);
}

function sourceOf(plan: Pick<CarePlan, 'people'>, personId: string | undefined): Source {
  const person = plan.people.find(({ id }) => id === personId);
  return { name: person?.name, part: person?.part };
}

function peopleNamed(plan: CarePlan, value: unknown): readonly Person[] {
  if (typeof value === 'object' && value !== null)
    return Object.values(value).flatMap((inner) => peopleNamed(plan, inner));
  return plan.people.filter(({ id }) => id === value);
}

function yearsBetween(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}
