import type { Pack, Question, QuestionWords } from '../../../content/pack.js';
import type { CarePlan, Entry } from '../../../plan/plan.js';
import { answersTo } from '../../../plan/current-entry.js';
import { mayKeepBack } from '../../../plan/rules/copies.js';
import { plainId } from '../../../language/plain-id.js';
import type { Frame } from './frame.js';

/** One question with all that was said to it, the person's own first. */
export interface SummaryRow {
  readonly prompt: string;
  readonly entries: readonly Entry[];
  readonly question?: Question | undefined;
  readonly words?: QuestionWords | undefined;
}

/** One part of the summary. `choice` is set where the person closed a topic of it. */
export interface SummaryPart {
  readonly title: string;
  readonly rows: readonly SummaryRow[];
  readonly choice?: string | undefined;
}

/** Who reads it, and in which words. */
type Reader = Pick<Frame, 'isToPerson' | 'words'>;

/** Homes of answers that stand elsewhere in the summary, or are no entries. */
const elsewhere = ['visits', 'agreements', 'recommendations', 'capacity'];

/**
 * The plan in the order in which it was asked. Without a pack, or for questions it does not know, everything said is
 * still there, under the prompts that the entries carry.
 */
export function partsOf(plan: CarePlan, pack: Pack | undefined, frame: Reader): readonly SummaryPart[] {
  const { summary } = frame.words;
  const said: readonly Entry[] = [...plan.statements, ...plan.legalFacts, ...plan.clinicalRecords];
  const known = (pack?.sections ?? []).map(({ id }) => sectionOf(id, plan, pack as Pack, frame));
  const inPack = new Set(pack?.questions.map(({ id }) => id));
  const rest = said.filter(({ questionId }) => !inPack.has(questionId));
  const rows = [...new Set(rest.map(({ questionId }) => questionId))].map((id) => ({
    prompt: rest.find((entry) => entry.questionId === id && entry.prompt)?.prompt ?? plainId(id),
    entries: ownFirst(plan, rest, id),
  }));
  const left = rows.length > 0 ? [{ title: pack ? summary.others : summary.saidTitle, rows }] : [];
  return [...known.filter((part) => part.rows.length > 0 || part.choice), ...left];
}

function sectionOf(section: string, plan: CarePlan, pack: Pack, frame: Reader): SummaryPart {
  const rows = pack.questions
    .filter((question) => question.section === section && !elsewhere.includes(question.writesTo))
    .map((question) => ({
      prompt: pack.words.questions[question.id]?.prompt ?? question.id,
      entries: answersTo(plan, question),
      question,
      words: pack.words.questions[question.id],
    }))
    .filter(({ entries, question }) => entries.length > 0 || isTold(question, plan, pack, frame.isToPerson));
  return {
    title: pack.words.sections[section]?.title ?? section,
    rows,
    choice: choiceIn(section, plan, pack, frame),
  };
}

/**
 * Whether it is worth saying that a question was not asked: not in a copy that may keep the answer back, not of one that waits for another answer, not whether somebody
 * is an adult whose birth date is known, and not to the person of what only others are asked or what stands behind a gate: they
 * would read it unasked.
 */
function isTold(question: Question, plan: CarePlan, pack: Pack, isToPerson: boolean): boolean {
  const { subject } = plan;
  if (mayKeepBack(plan) || question.visibleWhen || (isToPerson && !question.whoMayAnswer.includes('person')))
    return false;
  if (isToPerson && pack.topics.some(({ questions }) => questions.includes(question.id))) return false;
  return question.id !== 'start.adult' || subject.birthDate === undefined;
}

/** The person's latest choice about a topic of the section, where it keeps the topic closed. */
function choiceIn(
  section: string,
  plan: CarePlan,
  pack: Pack,
  { isToPerson, words: { summary } }: Reader,
): string | undefined {
  const topics = pack.topics.filter(({ questions }) =>
    questions.some((id) => pack.questions.find((question) => question.id === id)?.section === section),
  );
  const latest = plan.topics.filter(({ topicId }) => topics.some(({ id }) => id === topicId)).at(-1);
  if (latest?.choice === 'do-not-ask') return isToPerson ? summary.chosenNotYours : summary.chosenNot;
  return latest?.choice === 'not-today' ? summary.notToday : undefined;
}

function ownFirst(plan: CarePlan, said: readonly Entry[], questionId: string): readonly Entry[] {
  const person = plan.people.find(({ part }) => part === 'person')?.id;
  const entries = said.filter((entry) => entry.questionId === questionId);
  return [
    ...entries.filter(({ saidBy }) => saidBy === person),
    ...entries.filter(({ saidBy }) => saidBy !== person),
  ];
}
