import type { Question } from '../../content/pack.js';
import { isHidden, type Hiding } from '../../plan/rules/hiding.js';
import type { HiddenFrom } from '../../plan/plan.js';
import type { Talk } from '../talk.js';
import { personOf, roleOf } from './speaking.js';

/** Whether a professional presses the buttons: with the person, or writing up afterwards, in a visit that is going on. */
export function isClinicianHere({ plan, recorder, visit, tools }: Talk): boolean {
  const isHere = personOf(plan, recorder).part === 'professional';
  return isHere && tools.setting !== 'alone' && visit !== undefined && plan.status === 'draft';
}

/** Whether a question is for clinicians alone. */
export function isClinicians({ whoMayAnswer }: Question): boolean {
  return whoMayAnswer.every((role) => role === 'clinician');
}

/** The talk as whoever answers a question speaks in it: a clinician's record is the professional's, never the person's. */
export function answeringAs(talk: Talk, question: Question): Talk {
  const isOthers = talk.speaker !== talk.recorder && isClinicians(question) && isClinicianHere(talk);
  return isOthers ? { ...talk, speaker: talk.recorder } : talk;
}

/**
 * Whether something may stand on the screen: it is seen by whoever speaks now and, together, by the person as well. What is
 * kept from them is on the clinician's side alone, and how long somebody may live is told by a human.
 */
export function isForScreen(
  talk: Talk,
  item: { readonly saidBy: string; readonly questionId?: string; readonly hiddenFrom?: HiddenFrom },
): boolean {
  if (talk.tools.setting === 'afterwards') return true;
  const speaker = personOf(talk.plan, talk.speaker);
  const isProxy = roleOf(speaker) === 'proxy';
  if (isProxy && item.saidBy === speaker.id) return true;
  const isSeenByPerson = talk.tools.setting === 'together' || roleOf(speaker) === 'person';
  const atHome: readonly Hiding[] = speaker.part === 'parent' ? ['parents', 'family'] : ['family'];
  return !isHidden(item, [...(isSeenByPerson ? (['person'] as const) : []), ...(isProxy ? atHome : [])]);
}
