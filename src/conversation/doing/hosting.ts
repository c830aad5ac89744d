import type { Pack } from '../../content/pack.js';
import type { CarePlan } from '../../plan/plan.js';
import type { Bookmark, StoredDraft } from '../../storage/draft-store.js';
import { currentEntry } from '../../plan/current-entry.js';
import { permission } from '../route.js';
import { beginTalk, type Place, type Talk } from '../talk.js';
import type { ConversationEvent } from '../events.js';
import { refusesToday } from '../rules/allowing.js';
import type { FinishView } from '../view.js';
import { companyTheHostNamed } from './visiting.js';

const stages: readonly string[] = ['map', 'question', 'review', 'agree', 'finish'];

/** Begins again with another plan, or with a new one. Nothing of the talk before is left. */
export function beginAgain(talk: Talk, given: CarePlan | undefined): Partial<Talk> {
  const fresh = beginTalk(talk.tools, given, talk.easyRead);
  return { ...fresh, moves: talk.moves + 1, ...(given && takeUp(fresh, given)) };
}

/** Takes up a plan as it stands: settled ones at their end, drafts with the offer to carry on. */
export function takeUp(talk: Talk, plan: CarePlan, bookmark?: Bookmark, isHosts = true): Partial<Talk> {
  // A settled plan is amended in a visit of its own, whatever was left open in it.
  const isDraft = plan.status === 'draft';
  const open = plan.visits.find(
    ({ id, endedAt }) => isDraft && endedAt === undefined && id === (bookmark?.visit ?? id),
  );
  const company = companyTheHostNamed({ ...talk, plan });
  const isKnown = (id: string | undefined): boolean => plan.people.some((one) => one.id === id);
  const person = plan.people.find(({ part }) => part === 'person')?.id ?? '';
  const speaker = bookmark?.speaker !== undefined && isKnown(bookmark.speaker) ? bookmark.speaker : person;
  const leave = currentEntry(plan, permission, speaker);
  return {
    ...{ plan, speaker, visit: open?.id, who: open?.who },
    recorder: lastRecorder(plan) ?? company?.recorder ?? speaker,
    place: placeOf(bookmark),
    permitted: leave !== undefined && leave.visit === open?.id && !refusesToday(leave.value),
    ...standing(plan, isHosts, bookmark),
  };
}

/** The plan in the same visit, as the host gave it back with something newer in it. */
export function takeNewer(_: Talk, event: ConversationEvent): Partial<Talk> {
  return event.type === 'load' ? { plan: event.plan, given: event.plan } : {};
}

/** Whether a plan is newer than another, or another plan altogether: an echo of what we said is neither. */
export function isNews({ plan: ours }: Talk, theirs: CarePlan): boolean {
  const isOurs =
    theirs.id === ours.id && theirs.version === ours.version && theirs.subject.ref === ours.subject.ref;
  return !isOurs || Date.parse(theirs.updatedAt) > Date.parse(ours.updatedAt);
}

/** Whether a newer copy can be taken up without leaving the place: the same plan, in the same visit, still a draft. */
export function isSameTalk({ plan: ours, visit }: Talk, theirs: CarePlan): boolean {
  const goesOn = theirs.visits.some(({ id, endedAt }) => id === visit && endedAt === undefined);
  return theirs.id === ours.id && theirs.version === ours.version && theirs.status === 'draft' && goesOn;
}

/** Whether a pack asks what this conversation asks: in more of its words or fewer, or in another language, it is the same. */
export function isSamePack({ tools: { pack } }: Talk, other: Pack): boolean {
  const names = ['id', 'version', 'variant', 'path', 'jurisdiction'] as const;
  return names.every((name) => pack[name] === other[name]);
}

/** The same conversation in more words. Nothing that was said changes, nor the words it was said to. */
export function takeInWords({ tools }: Talk, event: ConversationEvent): Partial<Talk> {
  return event.type === 'more words' ? { tools: { ...tools, pack: event.pack } } : {};
}

/** What was found in the store: taken up when it is this person's plan. Where the host has something newer, only the place. */
export function takeFound(talk: Talk, found: StoredDraft | null): Partial<Talk> {
  const { keeping, given } = talk;
  if (!found || found.draft.plan.subject.ref !== talk.plan.subject.ref) return {};
  const { plan, bookmark } = found.draft;
  // Another plan of the same person may hold words that are nowhere else: it is neither shown as this one nor written over.
  if (given && given.id !== plan.id) return {};
  const isOlder = given !== undefined && isNewer(given, plan);
  // Neither may words that never reached the host be written over, or forgotten, because the host has something newer.
  if (isOlder && !holdsAll(given, plan)) return {};
  talk.tools.keeperFor(talk.plan.subject.ref)?.adopt(found.revision);
  const taken = { ...talk, ...takeUp(talk, isOlder ? given : plan, bookmark, isOlder) };
  return {
    ...taken,
    keeping: { ...keeping, inStore: true, at: bookmark.at, ...(!isOlder && { kept: taken }) },
  };
}

/** Whether all that was said in one plan is in another: as it stands, in history, or replaced within its own visit. */
function holdsAll(plan: CarePlan, other: CarePlan): boolean {
  const there = [...said(plan), ...plan.history.map(({ item }) => item as Partial<Said>)];
  return said(other).every(({ id, at, visit }) =>
    there.some(
      (one) =>
        one.id === id &&
        (one.at === at || (one.visit === visit && Date.parse(one.at ?? '') > Date.parse(at))),
    ),
  );
}

interface Said {
  readonly id: string;
  readonly at: string;
  readonly visit?: string;
}

function said(plan: CarePlan): readonly Said[] {
  return [...plan.statements, ...plan.legalFacts, ...plan.clinicalRecords, ...plan.views];
}

function isNewer(one: CarePlan, other: CarePlan): boolean {
  if (one.version !== other.version) return one.version > other.version;
  return Date.parse(one.updatedAt) > Date.parse(other.updatedAt);
}

/** Who pressed the buttons in the latest visit, as far as anything was recorded in it. */
function lastRecorder(plan: CarePlan): string | undefined {
  const visit = plan.visits.at(-1)?.id;
  const entries = [...plan.statements, ...plan.legalFacts, ...plan.clinicalRecords];
  return entries.filter((entry) => entry.visit === visit).at(-1)?.recordedBy;
}

function placeOf(bookmark: Bookmark | undefined): Place {
  if (!bookmark || !stages.includes(bookmark.stage)) return { stage: 'map' };
  const { questionId } = bookmark;
  return { stage: bookmark.stage as Place['stage'], ...(questionId !== undefined && { questionId }) };
}

function standing(plan: CarePlan, isHosts: boolean, bookmark: Bookmark | undefined): Partial<Talk> {
  // From a store, nobody knows whether the host ever got it; from the host itself, it has it.
  const delivery: FinishView['delivery'] = isHosts ? 'sent' : 'not-told';
  if (plan.status !== 'draft')
    return { finish: { reason: plan.status, delivery }, place: { stage: 'finish' } };
  if (plan.closed) return { finish: { reason: 'stopped', delivery }, place: { stage: 'finish' } };
  // What was finished before is not: a draft that is taken for done would be cleared away.
  const earlier = plan.visits.length > 0 ? { at: bookmark?.at ?? plan.updatedAt } : undefined;
  return { earlier, finish: undefined };
}
