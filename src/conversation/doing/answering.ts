import type { Question } from '../../content/pack.js';
import { wordsFor } from '../../content/words-for.js';
import { introduce, isNamed, removeUnnamed } from '../../plan/edit/people.js';
import {
  askLater,
  decline,
  doNotKnow,
  record,
  recordLegalFact,
  type Evidence,
} from '../../plan/edit/record.js';
import { noLongerAsked, takeBack } from '../../plan/edit/take-back.js';
import { currentEntry, entriesFor, isShared } from '../../plan/current-entry.js';
import { PlanError } from '../../plan/plan-error.js';
import type { CarePlan, Entry, HiddenFrom, Person, Said } from '../../plan/plan.js';
import type { AnswerEvent, ConversationEvent } from '../events.js';
import { isMet, questionOf } from '../route.js';
import { answeringAs } from '../rules/clinical.js';
import { authorityOf, personOf, voiceOf } from '../rules/speaking.js';
import type { Talk } from '../talk.js';
import { listPeople, lookAgain } from './shared-places.js';

/** Puts what was just said, or kept back, into the plan: as the speaker's, word for word. */
export function takeDown(talk: Talk, event: ConversationEvent): Partial<Talk> {
  const question = 'questionId' in event ? questionOf(talk, event.questionId) : undefined;
  if (!question) return {};
  if (isShared(question)) return takeDownShared(talk, event as Taken, question);
  const plan = written(answeringAs(talk, question), event as Taken, question);
  return 'people' in event || talk.introduced.length > 0 ? companyOf(talk, plan) : { plan };
}

/** People and the day to look again have places of their own in the plan; that nobody chose any is an entry like others. */
function takeDownShared(talk: Talk, event: Taken, question: Question): Partial<Talk> {
  const isAnswer = event.type === 'answer';
  if (!isAnswer && event.type !== 'take back') {
    const plan = written(talk, event, question);
    return {
      plan: question.writesTo === 'review' ? lookAgain({ ...talk, plan }, question, undefined) : plan,
    };
  }
  if (isAnswer && event.text) throw new PlanError('CP315', ['text']);
  const plan = withdrawn(talk.plan, talk, question.id);
  const value = isAnswer ? event.value : undefined;
  return question.writesTo === 'people'
    ? listPeople({ ...talk, plan }, value, isAnswer ? event.people : [])
    : { plan: lookAgain({ ...talk, plan }, question, value) };
}

type Taken = AnswerEvent | (ConversationEvent & { type: 'note' });

function written(talk: Talk, event: Taken, question: Question): CarePlan {
  const said = saidNow(talk, question, event.type === 'answer' ? event.mode : undefined);
  switch (event.type) {
    case 'answer':
      return answered(introduce(talk.plan, event.people), event, said, talk);
    case 'note':
      return answered(talk.plan, { text: event.text }, said, talk);
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
  { value, text, evidence }: Pick<AnswerEvent & { type: 'answer' }, 'value' | 'text' | 'evidence'>,
  said: Said,
  talk: Talk,
): CarePlan {
  const isNothing = value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
  if (isNothing && !text) return withdrawn(plan, talk, said.questionId);
  // "I'm not sure" among the options is a standing of its own, so that nobody counts it as a choice.
  if (value === 'notSure') return doNotKnow(plan, { ...said, text });
  const given = { ...said, value: isNothing ? undefined : value, text };
  return said.ownership === 'legalFact'
    ? recordLegalFact(plan, { ...given, ...shownBy(plan, evidence) })
    : record(plan, given);
}

/** Reported, unless a professional says that they saw it. */
function shownBy(plan: CarePlan, evidence: Evidence = { evidence: 'reported' }): Evidence {
  const isSeen = evidence.evidence === 'seen';
  if (isSeen && personOf(plan, evidence.seenBy ?? '').part !== 'professional')
    throw new PlanError('CP319', ['seenBy']);
  return evidence;
}

function withdrawn(plan: CarePlan, talk: Talk, questionId: string): CarePlan {
  const { speaker, recorder, visit = '', tools } = talk;
  return takeBack(plan, { questionId, saidBy: speaker, by: recorder, at: tools.now(), visit });
}

function saidNow(talk: Talk, question: Question, mode: Entry['mode'] | undefined): Said {
  const { plan, speaker, recorder, visit = '', tools } = talk;
  const { prompt } = wordsFor(question, tools.pack.words, voiceOf(talk));
  const present = plan.visits.find(({ id }) => id === visit)?.present ?? [];
  return {
    ...{ id: tools.newId(), questionId: question.id, ownership: question.ownership, prompt },
    ...{ saidBy: speaker, recordedBy: recorder, visit, at: tools.now(), language: tools.pack.locale },
    authority: authorityOf(personOf(plan, speaker)),
    mode: modeOf(talk, mode),
    hiddenFrom: keptFrom(question, currentEntry(plan, question.id, speaker)),
    interpreter: present.find((id) => personOf(plan, id).part === 'interpreter'),
  };
}

/** What was kept from somebody stays kept from them, whoever else the question keeps it from. */
function keptFrom({ hiddenFrom }: Question, before: Entry | undefined): HiddenFrom | undefined {
  return hiddenFrom && [...new Set([...(before?.hiddenFrom ?? []), ...hiddenFrom])];
}

/** How the words came to the page. Nobody's words are their own where somebody else writes them up afterwards. */
function modeOf({ speaker, recorder, tools, who }: Talk, mode: Entry['mode'] | undefined): Entry['mode'] {
  const own = speaker === recorder || (tools.setting === 'alone' && who !== 'clinicianAfter');
  if (mode && (mode !== 'own' || own || tools.setting === 'together')) return mode;
  if (own) return 'own';
  return tools.setting === 'together' ? 'verbatim' : 'reported';
}

/**
 * The plan with the people whom answers of this visit named first, as long as something in it names them: who was named and
 * taken back before the end of the visit leaves no trace.
 */
export function companyOf(talk: Talk, plan: CarePlan): Partial<Talk> {
  const isNew = ({ id }: Person): boolean => !talk.plan.people.some((one) => one.id === id);
  const introduced = [...talk.introduced, ...plan.people.filter(isNew).map(({ id }) => id)];
  const gone = introduced.filter(
    (id) => !talk.listed.includes(id) && isNamed(talk.plan, id) && !isNamed(plan, id),
  );
  if (gone.length === 0) return { plan, introduced };
  return { plan: removeUnnamed(plan, gone), introduced: introduced.filter((id) => !gone.includes(id)) };
}

/**
 * Takes out of the plan what was only asked because of the question now being left, and is asked no more.
 *
 * Done on leaving, not on each answer: somebody who moves through the choices with arrow keys passes over "no", and must not
 * lose what they wrote under "yes".
 */
export function letGo(talk: Talk, questionId: string | undefined): CarePlan {
  const { tools, recorder: by, visit } = talk;
  const left = questionOf(talk, questionId);
  const { speaker } = left ? answeringAs(talk, left) : talk;
  const gone = tools.pack.questions.filter(
    (question) =>
      question.visibleWhen?.question === questionId &&
      !isMet(talk, question) &&
      entriesFor(talk.plan, question.id).length > 0,
  );
  if (gone.length === 0 || visit === undefined) return talk.plan;
  const questionIds = gone.map(({ id }) => id);
  const plan = noLongerAsked(talk.plan, { questionIds, by, at: tools.now(), visit, speaker });
  return questionIds.reduce((before, id) => letGo({ ...talk, plan: before }, id), plan);
}
