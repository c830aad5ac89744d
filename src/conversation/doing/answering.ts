import type { Question } from '../../content/pack.js';
import { wordsFor } from '../../content/words-for.js';
import { addPerson, updatePerson } from '../../plan/edit/people.js';
import { askLater, decline, doNotKnow, record, recordLegalFact } from '../../plan/edit/record.js';
import { noLongerAsked, takeBack } from '../../plan/edit/take-back.js';
import { entriesFor } from '../../plan/current-entry.js';
import type { CarePlan, Person, Said } from '../../plan/plan.js';
import type { AnswerEvent, ConversationEvent } from '../events.js';
import { isMet, questionOf } from '../route.js';
import { authorityOf, personOf, voiceOf } from '../rules/speaking.js';
import type { Talk } from '../talk.js';

/** Puts what was just said, or kept back, into the plan: as the speaker's, word for word. */
export function takeDown(talk: Talk, event: ConversationEvent): Partial<Talk> {
  const question = 'questionId' in event ? questionOf(talk, event.questionId) : undefined;
  return question ? { plan: written(talk, event as AnswerEvent, question) } : {};
}

function written(talk: Talk, event: AnswerEvent, question: Question): CarePlan {
  const said = saidNow(talk, question);
  switch (event.type) {
    case 'answer':
      return answered(introduce(talk.plan, event.people), event, said, talk);
    case 'not sure':
      return doNotKnow(talk.plan, { ...said, text: event.text });
    case 'ask later':
      return askLater(talk.plan, said);
    case 'decline':
      return decline(talk.plan, said);
    case 'take back':
      return withdrawn(talk.plan, talk, question.id);
    default:
      return talk.plan;
  }
}

function answered(
  plan: CarePlan,
  { value, text }: AnswerEvent & { type: 'answer' },
  said: Said,
  talk: Talk,
): CarePlan {
  const isNothing = value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
  if (isNothing && !text) return withdrawn(plan, talk, said.questionId);
  // "I'm not sure" among the options is a standing of its own, so that nobody counts it as a choice.
  if (value === 'notSure') return doNotKnow(plan, { ...said, text });
  const given = { ...said, value: isNothing ? undefined : value, text };
  return said.ownership === 'legalFact'
    ? recordLegalFact(plan, { ...given, evidence: 'reported' })
    : record(plan, given);
}

function withdrawn(plan: CarePlan, talk: Talk, questionId: string): CarePlan {
  const { speaker, recorder, visit = '', tools } = talk;
  return takeBack(plan, { questionId, saidBy: speaker, by: recorder, at: tools.now(), visit });
}

function saidNow(talk: Talk, question: Question): Said {
  const { plan, speaker, recorder, visit = '', tools, who } = talk;
  const own = speaker === recorder || (tools.setting === 'alone' && who !== 'clinicianAfter');
  const { prompt } = wordsFor(question, tools.pack.words, voiceOf(talk));
  const present = plan.visits.find(({ id }) => id === visit)?.present ?? [];
  return {
    ...{ id: tools.newId(), questionId: question.id, ownership: question.ownership, prompt },
    ...{ saidBy: speaker, recordedBy: recorder, visit, at: tools.now(), language: tools.pack.locale },
    authority: authorityOf(personOf(plan, speaker)),
    mode: own ? 'own' : 'reported',
    interpreter: present.find((id) => personOf(plan, id).part === 'interpreter'),
  };
}

/** Adds people who are new to the plan, and changes what is known of those who are not. */
export function introduce(plan: CarePlan, people: readonly Person[] = []): CarePlan {
  return people.reduce((before, person) => {
    const known = before.people.find(({ id }) => id === person.id);
    return known ? updatePerson(before, person) : addPerson(before, person);
  }, plan);
}

/**
 * Takes out of the plan what was only asked because of the question now being left, and is asked no more.
 *
 * Done on leaving, not on each answer: somebody who moves through the choices with arrow keys passes over "no", and must not
 * lose what they wrote under "yes".
 */
export function letGo(talk: Talk, questionId: string | undefined): CarePlan {
  const { tools, recorder: by, visit } = talk;
  const gone = tools.pack.questions.filter(
    (question) =>
      question.visibleWhen?.question === questionId &&
      !isMet(talk, question) &&
      entriesFor(talk.plan, question.id).length > 0,
  );
  if (gone.length === 0 || visit === undefined) return talk.plan;
  const questionIds = gone.map(({ id }) => id);
  const plan = noLongerAsked(talk.plan, { questionIds, by, at: tools.now(), visit });
  return questionIds.reduce((before, id) => letGo({ ...talk, plan: before }, id), plan);
}
