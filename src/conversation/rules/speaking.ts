import type { Option, Question, Role, Voice } from '../../content/pack.js';
import { currentEntry, thePerson } from '../../plan/current-entry.js';
import type { AnswerValue, Authority, CarePlan, Person, Who } from '../../plan/plan.js';
import type { Talk } from '../talk.js';

/** Somebody of the plan by id; the subject of the plan when there is no such id. */
export function personOf(plan: CarePlan, id: string): Person {
  const found = plan.people.find((one) => one.id === id) ?? thePerson(plan);
  return found ?? { id, part: 'person' };
}

/** In which role somebody speaks. An interpreter carries the words of others and has none. */
export function roleOf({ part }: Person): Role | undefined {
  if (part === 'person') return 'person';
  if (part === 'interpreter') return undefined;
  return part === 'professional' ? 'clinician' : 'proxy';
}

/** The role of whoever speaks now. */
export function speakingAs(talk: Talk): Role | undefined {
  return roleOf(personOf(talk.plan, talk.speaker));
}

/** Others of the plan who can speak for themselves or for the person. */
export function othersWhoSpeak({ plan, speaker }: Talk): readonly Person[] {
  return plan.people.filter((one) => one.id !== speaker && roleOf(one) !== undefined);
}

/** On what authority somebody speaks: only what was recorded of them, never what their part may suggest. */
export function authorityOf(person: Person): Authority {
  if (person.part === 'person') return 'self';
  return person.authority ?? (person.part === 'professional' ? 'professional' : 'none');
}

/** Attorney, deputy, parent or best-interests decision-maker, as recorded (MCA 2005 s4, s9-11, s16; Children Act 1989 s3). */
export function isLawfulProxy(person: Person): boolean {
  return ['parental', 'attorney', 'deputy', 'best-interests'].includes(authorityOf(person));
}

/** The voice in which questions are put. */
export function voiceOf(talk: Talk): Voice {
  if (talk.easyRead) return 'easy-read';
  return speakingAs(talk) === 'proxy' ? 'proxy' : 'adult';
}

/** Whether a question may be answered by whoever speaks now: its own rule, and for consents the law of consent. */
export function mayAnswer(talk: Talk, question: Question): boolean {
  const role = speakingAs(talk);
  if (role === undefined || !question.whoMayAnswer.includes(role)) return false;
  return question.ownership !== 'consent' || role === 'person' || mayConsentForThem(talk, question);
}

/** Consent comes from the person, or from a lawful proxy or a clinician; none of them reverses the person's own "no". */
function mayConsentForThem({ plan, speaker }: Talk, question: Question): boolean {
  const by = personOf(plan, speaker);
  const own = currentEntry(plan, question.id, thePerson(plan)?.id);
  return (
    (isLawfulProxy(by) || by.part === 'professional') && own?.value !== 'no' && own?.value !== 'withdrawn'
  );
}

/** Those of a question's options that are offered to whoever speaks now. */
export function optionsFor(talk: Talk, question: Question): readonly Option[] {
  const role = speakingAs(talk);
  return (question.options ?? []).filter(
    ({ roles }) => !roles || (role !== undefined && roles.includes(role)),
  );
}

/** Whether every option in an answer is one that this speaker is offered. */
export function isOffered(talk: Talk, question: Question, value: AnswerValue | undefined): boolean {
  const kept = (question.options ?? []).filter((option) => !optionsFor(talk, question).includes(option));
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  return !kept.some(({ id }) => chosen.includes(id));
}

/** Whether this speaker can take this part: helped or not, a person speaks for themselves; a proxy is somebody else. */
export function fitsWho(who: Who, person: Person): boolean {
  const role = roleOf(person);
  if (who === 'self' || who === 'selfHelped') return role === 'person';
  if (who === 'parent' || who === 'proxy') return role === 'proxy';
  return role !== undefined;
}
