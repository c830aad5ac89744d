import { consentInForce } from './consent.js';
import { entriesFor } from './current-entry.js';
import type { Issue } from './plan-error.js';
import type { CarePlan } from './schema/care-plan.js';
import type { LegalFact } from './schema/entry.js';
import type { Tell } from './rules/pieces.js';

const details: Readonly<Record<string, string>> = {
  'emergency.existing-form': 'emergency.existing-form-details',
  'legal.adrt': 'legal.adrtWhere',
  'legal.lpa': 'legal.attorneys',
};

/**
 * What is missing from a valid plan, or at odds in it, as codes and places: for a professional to see to, never a fault of
 * the person's. `now` (an ISO date-time) is needed to tell what is overdue. A closed plan prompts for nothing.
 */
export function checkPlan(plan: CarePlan, { now }: { readonly now?: string } = {}): readonly Issue[] {
  const issues: Issue[] = [];
  const tell: Tell = (code, ...at) => issues.push({ code, at });
  if (plan.closed) return issues;
  checkSharing(plan, tell);
  checkPapers(plan, tell);
  checkRecommendations(plan, tell, now);
  if (plan.agreements.length === 0) tell('CP353', 'agreements');
  if (isPast(plan.review?.on, now)) tell('CP354', 'review');
  if (plan.version > 1 && !plan.basedOn) tell('CP359', 'basedOn');
  return issues;
}

function checkSharing(plan: CarePlan, tell: Tell): void {
  if (entriesFor(plan, 'sharing.consent').length === 0) tell('CP350', 'statements');
  else if (!consentInForce(plan)) tell('CP351', 'statements');
  if (!entriesFor(plan, 'people.firstCall').some((one) => one.value)) tell('CP352', 'statements');
}

function checkPapers(plan: CarePlan, tell: Tell): void {
  plan.legalFacts.forEach((fact, i) => {
    if (!assertsDocument(fact)) return;
    const where = details[fact.questionId];
    if (fact.evidence === 'reported') tell('CP355', 'legalFacts', i);
    if (where && !entriesFor(plan, where).some((one) => one.value ?? one.text))
      tell('CP356', 'legalFacts', i);
  });
}

function assertsDocument({ questionId, status, value }: LegalFact): boolean {
  return status === 'answered' && value !== 'no' && value !== 'want' && questionId in details;
}

function checkRecommendations(plan: CarePlan, tell: Tell, now: string | undefined): void {
  const inForce = plan.recommendations.filter(
    (one) => !one.ended && one.signature.state !== 'unsigned' && one.cpr,
  );
  if (inForce.length > 1) tell('CP357', 'recommendations');
  plan.recommendations.forEach((one, i) => {
    if (one.ended) return;
    if (one.signature.state === 'unsigned') tell('CP358', 'recommendations', i);
    if (isPast(one.reviewOn, now)) tell('CP354', 'recommendations', i, 'reviewOn');
  });
}

/** Whether a day is over, by the calendar of the moment given. */
function isPast(day: string | undefined, now: string | undefined): boolean {
  return day !== undefined && now !== undefined && day < now.slice(0, 10);
}
