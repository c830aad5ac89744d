import { ContentError, type ContentCode } from '../content-error.js';
import { checkBuiltIn } from './check-built-in.js';
import { checkWords } from './check-words.js';
import type { Home, Option, Pack, Question, Topic } from '../pack-shape.js';

const homes: Readonly<Record<Question['ownership'], readonly Home[]>> = {
  preference: ['statements'],
  fact: ['statements', 'people'],
  consent: ['statements'],
  carerView: ['statements'],
  experience: ['statements'],
  record: ['statements', 'visits', 'agreements', 'review'],
  legalFact: ['legalFacts'],
  clinical: ['clinicalRecords', 'capacity'],
  clinicalRecommendation: ['recommendations'],
};

/** Lists whose entries a condition can read. */
const readable: readonly Home[] = ['statements', 'legalFacts', 'clinicalRecords'];

/** Types whose answer is made of the question's options. */
const chosen: readonly Question['type'][] = ['single', 'multi', 'ranked', 'ratings', 'ratedMulti', 'place'];

/**
 * What the shape of a pack cannot say: how its parts hold together.
 *
 * @throws {ContentError} CP203 to CP212, at the first fault.
 */
export function checkPack(pack: Pack): void {
  once(pack.sections, 'section');
  once(pack.questions, 'question');
  once(pack.topics, 'topic');
  once(pack.words.glossary ?? [], 'glossary entry');
  for (const question of pack.questions) checkQuestion(pack, question);
  checkConditions(pack.questions);
  checkGates(pack);
  checkBuiltIn(pack);
  checkWords(pack);
}

function checkQuestion({ sections }: Pack, question: Question): void {
  const { id, section, type, ownership, writesTo, options = [], itemFields = [], min, max } = question;
  if (!sections.some((one) => one.id === section))
    fail('CP206', id, `is in section "${section}", which is not there`);
  if (!homes[ownership].includes(writesTo)) {
    fail(
      'CP207',
      id,
      `is a ${ownership} and cannot be written to ${writesTo}, only to ${homes[ownership].join(' or ')}`,
    );
  }
  if (ownership === 'clinicalRecommendation' && question.whoMayAnswer.some((role) => role !== 'clinician')) {
    fail('CP207', id, 'is a recommendation, which only a clinician can make');
  }
  once(options, 'option', id);
  once(itemFields, 'field', id);
  if (chosen.includes(type) && options.length === 0)
    fail('CP204', id, `is of type ${type} and has no options`);
  if (type === 'ratings' && !question.ratings?.length) fail('CP204', id, 'has no ratings');
  if (type === 'group' && itemFields.length === 0) fail('CP204', id, 'is a group without fields');
  if (type === 'scale' && (min === undefined || max === undefined))
    fail('CP204', id, 'is a scale without two ends');
  if (min !== undefined && max !== undefined && min > max) fail('CP204', id, 'has a min above its max');
}

function checkConditions(questions: readonly Question[]): void {
  const byId = new Map(questions.map((question) => [question.id, question]));
  for (const question of questions) {
    const { id, visibleWhen } = question;
    if (!visibleWhen) continue;
    const other = byId.get(visibleWhen.question);
    if (!other) fail('CP206', id, `waits for "${visibleWhen.question}", which is not in the pack`);
    // What is asked on the same screen (who takes part, capacity) waits there.
    const isSameScreen = other.writesTo === question.writesTo;
    if (!readable.includes(other.writesTo) && !isSameScreen) {
      fail('CP210', id, `waits for "${other.id}", whose answer is no entry, so it would never be asked`);
    }
    const choices = 'in' in visibleWhen ? visibleWhen.in : [];
    const strange = choices.find((choice) => !offers(other, choice));
    if (strange !== undefined)
      fail('CP206', id, `waits for the answer "${strange}", which "${other.id}" does not offer`);
    if (waitsForItself(other, byId))
      fail('CP210', id, 'waits for itself, or for questions that wait for each other');
  }
}

/** Follows what a question waits for until it comes round again. */
function waitsForItself(question: Question, byId: ReadonlyMap<string, Question>): boolean {
  const met = new Set<Question>();
  let on: Question | undefined = question;
  while (on && !met.has(on)) {
    met.add(on);
    on = on.visibleWhen && byId.get(on.visibleWhen.question);
  }
  return on !== undefined;
}

function offers({ type, options = [] }: Question, choice: string): boolean {
  if (choice === 'notSure') return true;
  if (type === 'yesNoNotSure') return choice === 'yes' || choice === 'no';
  return options.some((option) => option.id === choice);
}

/** A gate that opens always leads to a question, and no question stands behind two. */
function checkGates({ topics, questions }: Pack): void {
  const behind = new Set<string>();
  for (const topic of topics) {
    const asked = topic.questions.map((id) => questions.find((question) => question.id === id));
    const missing = topic.questions.find((_, index) => !asked[index]);
    if (missing !== undefined) fail('CP206', topic.id, `holds "${missing}", which is not in the pack`);
    if (!asked.some((question) => question && !question.visibleWhen)) {
      fail('CP211', topic.id, 'could open onto nothing. Give it a question without a condition');
    }
    checkNotShared(topic, behind);
    if (questions.some((question) => question.id === topic.gateQuestion)) {
      fail(
        'CP211',
        topic.id,
        `has its gate "${topic.gateQuestion ?? ''}" among the questions. A gate is never one`,
      );
    }
  }
}

function checkNotShared(topic: Topic, behind: Set<string>): void {
  for (const id of topic.questions) {
    if (behind.has(id)) fail('CP211', topic.id, `holds "${id}", which already stands behind a gate`);
    behind.add(id);
  }
}

function once(things: readonly Pick<Option, 'id'>[], kind: string, owner?: string): void {
  const seen = new Set<string>();
  for (const { id } of things) {
    if (seen.has(id)) fail('CP205', owner ?? id, `names the ${kind} "${id}" twice`);
    seen.add(id);
  }
}

function fail(code: ContentCode, id: string, what: string): never {
  throw new ContentError(code, `"${id}" ${what}.`, [id]);
}
