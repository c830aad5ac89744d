import { agree, amend, withdraw } from '../../plan/edit/agreement.js';
import { introduce } from '../../plan/edit/people.js';
import { endVisit, joinVisit, startVisit } from '../../plan/edit/visit.js';
import type { CarePlan, Person, Visit, Who } from '../../plan/plan.js';
import type { ConversationEvent } from '../events.js';
import { recorderOf } from '../rules/allowing.js';
import { authorityOf, fitsWho, personOf } from '../rules/speaking.js';
import { lastVisitOf, visitBefore } from '../rules/visits.js';
import type { Talk } from '../talk.js';
import type { FinishView } from '../view.js';
import { closeForThePerson, closeGates } from './gates.js';

/** Who is here: what part they take, who speaks, and who presses the buttons. */
export interface Company {
  readonly who: Who;
  readonly speaker: string;
  readonly recorder: string;
  /** Ids of those who are here besides. */
  readonly present?: readonly string[];
  /** New people, or new details of known ones. */
  readonly people?: readonly Person[];
}

/**
 * Who is here as far as the host said it: one professional with the person, or writing up afterwards. In the plan of a child
 * who is spoken for, the one parent named speaks, alone or with the professional. Where more are named it is asked.
 */
export function companyTheHostNamed({ plan, tools }: Talk): Company | undefined {
  const others = tools.people.filter(({ part }) => part !== 'person');
  const isSpokenFor = tools.pack.variant === 'parent';
  const speaker = [...plan.people, ...others].find(
    ({ part }) => part === (isSpokenFor ? 'parent' : 'person'),
  );
  const [other, ...more] = others.filter(({ id }) => id !== speaker?.id);
  if (!speaker || more.length > 0 || (other && other.part !== 'professional')) return undefined;
  if (!other || tools.setting === 'alone') {
    const isParentAlone = isSpokenFor && !other && tools.setting === 'alone';
    return isParentAlone ? { who: 'parent', speaker: speaker.id, recorder: speaker.id } : undefined;
  }
  const together = isSpokenFor ? 'parent' : 'withClinician';
  const who = tools.setting === 'together' ? together : 'clinicianAfter';
  return { who, speaker: speaker.id, recorder: other.id };
}

/** Who was here last time, on this device or in this plan. Nobody, where it is not known who of them spoke. */
export function companyOfLastTime({ plan, speaker, recorder }: Talk): Company | undefined {
  const last = plan.visits.at(-1);
  // A plan without its bookmark does not say who spoke for the person: their part is nobody's until somebody says so.
  if (!last || !fitsWho(last.who, personOf(plan, speaker))) return undefined;
  return { who: last.who, speaker, recorder, present: last.present };
}

/** Who is here as they just said it. */
export function companyTheyNamed(talk: Talk, event: ConversationEvent & { type: 'say who' }): Company {
  const { who, speaker, people = [] } = event;
  return { who, speaker, recorder: recorderOf(talk, event), people, present: people.map(({ id }) => id) };
}

/** Begins the visit of these people, or carries on with the one that is going on when they are the same. */
export function visitOf(talk: Talk, company: Company): Partial<Talk> {
  const { who, speaker, recorder, people } = company;
  const present = [...new Set([speaker, recorder, ...(company.present ?? [])])];
  const now = talk.plan.visits.find(({ id, endedAt }) => id === talk.visit && endedAt === undefined);
  const stays =
    now?.who === who && now.setting === talk.tools.setting && present.every((id) => now.present.includes(id));
  return {
    ...{ who, speaker, recorder, earlier: undefined, finish: undefined, wantsToStart: false },
    // What was cleared before is cleared; what is said from now on is kept.
    keeping: { ...talk.keeping, forget: false },
    ...(stays ? { plan: introduce(talk.plan, people) } : openVisit(talk, company, present)),
  };
}

function openVisit(
  talk: Talk,
  { who, speaker: by, people }: Company,
  present: readonly string[],
): Partial<Talk> {
  const { tools, amendment } = talk;
  const at = tools.now();
  const visit: Visit = { id: tools.newId(), at, who, setting: tools.setting, present };
  const known = { ...talk.plan, people: peopleOf(talk, people) };
  const plan = amendment
    ? amend(known, { at, by, visit, ...amendment })
    : startVisit(closed({ ...talk, plan: known }, at), visit);
  return {
    ...{ plan, visit: visit.id, amendment: undefined, permitted: false },
    ...{ opened: [], rested: [], introduced: [], listed: [] },
    ...(!amendment && placeOnAnotherDay(talk, at)),
  };
}

/** On a later day they begin at the map, with what there was last time; where they stopped is kept beside it. */
function placeOnAnotherDay(talk: Talk, at: string): Partial<Talk> {
  const { place, plan, speaker } = talk;
  const last = lastVisitOf(plan, speaker);
  if (place.stage === 'map' || !last || last !== visitBefore(plan, speaker, at)) return {};
  return { place: { stage: 'map' }, stoppedAt: place };
}

/** Everybody the plan knows once this visit begins: those of the plan, those whom the host named, those just named. */
function peopleOf({ plan, tools }: Talk, named: readonly Person[] | undefined): readonly Person[] {
  const fromHost = tools.people.filter(
    ({ id, part }) => part !== 'person' && !plan.people.some((one) => one.id === id),
  );
  // A settled plan takes nobody in; these are the people of the version that is about to open.
  return introduce({ ...plan, status: 'draft' }, [...fromHost, ...(named ?? [])]).people;
}

/** Who is here, as far as it is known in this sitting: from the visit just ended, or from the host. */
export function companyHere(talk: Talk): Company | undefined {
  return talk.who ? companyOfLastTime(talk) : companyTheHostNamed(talk);
}

/**
 * Who carries on: those whose visit is still going on, else those whom the host named, else those of last time. A visit held
 * in another way, or by another professional, is not theirs: nobody writes under the name of one who is not here.
 */
export function companyCarryingOn(talk: Talk): Company | undefined {
  const { plan, tools, visit } = talk;
  const isAsBefore = plan.visits.at(-1)?.setting === tools.setting;
  const [named, last] = [companyTheHostNamed(talk), isAsBefore ? companyOfLastTime(talk) : undefined];
  if (!last || (named && (visit === undefined || named.recorder !== last.recorder))) return named;
  const isNamedNow = visit !== undefined || tools.people.some(({ id }) => id === last.recorder);
  const isWithClinician = personOf(plan, last.recorder).part === 'professional';
  return (isWithClinician ? isNamedNow : tools.setting === 'alone') ? last : undefined;
}

/** The first visit here, of those whom the host named; else they are asked, even in a visit that was left open. */
export function beginVisit(talk: Talk): Partial<Talk> {
  const company = companyTheHostNamed(talk);
  if (company) return { ...visitOf(talk, company), place: { stage: 'map' } };
  return { place: { stage: talk.visit === undefined ? 'map' : 'people' } };
}

/** Carries on where they were, in the visit that was going on or in a new one. */
export function carryOn(talk: Talk): Partial<Talk> {
  const company = companyCarryingOn(talk);
  return company ? visitOf(talk, company) : { wantsToStart: true };
}

/** An amendment waits until it is known who is here. */
export function wantToAmend(_: Talk, event: ConversationEvent): Partial<Talk> {
  const reason = event.type === 'amend' ? event.reason : undefined;
  return { amendment: reason === undefined ? {} : { reason }, place: { stage: 'review' } };
}

/** Opens the next version with those who are here, and begins at the review. */
export function beginAmendment(talk: Talk, event: ConversationEvent): Partial<Talk> {
  const company = companyHere(talk);
  const wanting = { ...talk, ...wantToAmend(talk, event) };
  return company ? { place: wanting.place, ...visitOf(wanting, company) } : {};
}

/** How far the plan came on its way to the host. */
export function delivered({ finish }: Talk, delivery: FinishView['delivery']): Partial<Talk> {
  return finish ? { finish: { ...finish, delivery } } : {};
}

/** Begins, or carries on with, the visit of those who have just been named. */
export function sayWho(talk: Talk, event: ConversationEvent): Partial<Talk> {
  if (event.type !== 'say who') return {};
  const place = talk.place.stage === 'people' ? { stage: 'map' as const } : talk.place;
  const begun = visitOf({ ...talk, place }, companyTheyNamed(talk, event));
  // Whoever is here now may not be who opened a gate.
  return { place, ...begun, ...closeGates(), trail: [{ stage: 'people' }] };
}

/** Somebody else speaks from now on: they are here too. */
export function changeSpeaker(talk: Talk, event: ConversationEvent): Partial<Talk> {
  if (event.type !== 'change speaker') return {};
  const { plan, visit = '', tools } = talk;
  const { speaker } = event;
  // Their words may be written up without them.
  if (tools.setting === 'afterwards') return { speaker };
  const gates = personOf(plan, speaker).part === 'person' ? closeForThePerson(talk) : {};
  return { speaker, ...gates, plan: joinVisit(plan, { visit, person: speaker, at: tools.now() }) };
}

/** Ends the visit for now. The place stays marked, so that they find it when they come back. */
export function stopForNow(talk: Talk): Partial<Talk> {
  return settled({ ...talk, plan: closed(talk, talk.tools.now()) }, 'stopped');
}

/** Notes the agreement and, unless it is "no", ends the visit with it. */
export function noteAgreement(talk: Talk, event: ConversationEvent): Partial<Talk> {
  if (event.type !== 'agree') return {};
  const { tools, speaker, recorder, visit = '' } = talk;
  const { value } = event;
  const by = value === 'notShown' ? recorder : speaker;
  const authority = authorityOf(personOf(talk.plan, by));
  const at = tools.now();
  const plan = agree(talk.plan, { id: tools.newId(), value, by, authority, at, visit });
  if (value === 'no') return { plan, place: { stage: 'review' } };
  const ended = { ...talk, plan: closed({ ...talk, plan }, at), place: { stage: 'finish' as const } };
  return settled(ended, value === 'notShown' ? 'recorded' : 'agreed');
}

/** Ends the plan at the wish of the person, or of who may decide for them. It stays readable. */
export function endPlan(talk: Talk, event: ConversationEvent): Partial<Talk> {
  const at = talk.tools.now();
  const reason = event.type === 'withdraw' ? event.reason : undefined;
  const plan = withdraw(closed(visited(talk, at), at), { by: talk.speaker, at, reason });
  return settled({ ...talk, plan, place: { stage: 'finish' } }, 'withdrawn');
}

/** Ended before any visit: who ended it, when and why is kept with a visit that was no more than that. */
function visited(talk: Talk, at: string): Talk {
  const { plan, speaker, recorder, tools } = talk;
  if (plan.visits.length > 0 || plan.agreements.length > 0 || plan.status !== 'draft') return talk;
  const who = talk.who ?? (personOf(plan, speaker).part === 'person' ? 'self' : 'proxy');
  const present = [...new Set([speaker, recorder])];
  const visit: Visit = { id: tools.newId(), at, who, setting: tools.setting, present };
  return { ...talk, plan: startVisit(plan, visit), visit: visit.id };
}

/** The plan with the visit going on, if any, ended. */
function closed({ plan, visit }: Talk, at: string): CarePlan {
  const isOpen = plan.visits.some(({ id, endedAt }) => id === visit && endedAt === undefined);
  return visit !== undefined && isOpen ? endVisit(plan, { visit, at }) : plan;
}

function settled({ plan, place }: Talk, reason: FinishView['reason']): Partial<Talk> {
  return {
    ...{ plan, place, finish: { reason, delivery: 'waiting' }, visit: undefined, permitted: false },
    ...{ opened: [], rested: [], trail: [], leaving: undefined, fromReview: false, returnTo: undefined },
    ...{ isPaused: false, earlier: undefined, oneThing: undefined, stoppedAt: undefined },
  };
}
