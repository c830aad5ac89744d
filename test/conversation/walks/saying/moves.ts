import type { CarePlan } from '../../../../src/plan/plan.js';
import { meets } from '../../../../src/content/condition.js';
import type { Question } from '../../../../src/content/pack.js';
import type { ConversationEvent } from '../../../../src/conversation/events.js';
import type { ConversationView } from '../../../../src/conversation/view.js';
import { answerTo } from './answers.js';
import { besideMoves } from './beside-moves.js';
import { just, type Choice, type Walker } from './choice.js';
import { wordsOf } from './said-words.js';

/** The options of a question upon which another question hangs; of leave for today, those that give it. */
function openingOf({ cast }: Walker, { id }: Question): string[] {
  if (id === 'start.permission') return ['yes', 'yes', 'little'];
  return cast.pack.questions.flatMap(({ visibleWhen }) =>
    visibleWhen?.question === id && 'in' in visibleWhen ? visibleWhen.in : [],
  );
}

function answer(
  walker: Walker,
  view: ConversationView,
  question: Question,
  saidBy: string,
): ConversationEvent {
  const { chance, newId } = walker;
  const { hiddenFrom } = question;
  const mark = hiddenFrom ? walker.mark({ hiddenFrom, saidBy }) : '';
  const giver = { chance, newId, people: view.plan.people, opening: openingOf(walker, question) };
  return answerTo(question, giver, mark);
}

/** One of those of the screen: the question itself, one of the part on its form, or a clinician's note. */
function replies(walker: Walker, view: ConversationView): readonly Choice[] {
  const { chance } = walker;
  const { question: one, whole = [], clinician } = view;
  if (!one) return [];
  const asked = (): Question => (whole.length > 0 && chance.likely(0.7) ? chance.pick(whole) : one).question;
  const about = (weight: number, type: string): Choice => [
    weight,
    () =>
      ({
        type,
        questionId: asked().id,
        ...(type === 'not sure' && { text: wordsOf(chance) }),
      }) as ConversationEvent,
  ];
  const isLeave = one.part === undefined && one.answer !== undefined;
  const hasNotes = (clinician?.notes.length ?? 0) > 0;
  return [
    [one.answer ? 4 : 40, () => answer(walker, view, asked(), view.speaker.id)],
    [1, () => ({ ...answer(walker, view, one.question, view.speaker.id), text: 'half a sign \ud83d' })],
    [hasNotes ? 14 : 0, () => note(walker, view)],
    ...[
      about(2, 'not sure'),
      about(2, 'ask later'),
      about(2, 'decline'),
      about(3, 'take back'),
      about(2, 'skip'),
    ],
    [3, () => ({ type: 'keep private', questionId: asked().id, isPrivate: chance.likely(0.7) })],
    ...[just(isLeave ? 40 : view.issues.length > 0 ? 20 : one.answer ? 8 : 3, 'next'), just(2, 'back')],
  ];
}

function note(walker: Walker, view: ConversationView): ConversationEvent {
  const notes = view.clinician?.notes ?? [];
  const wanted = notes.filter((one) => walker.errands.includes(one.question.id) && !one.answer);
  const { question } = walker.chance.pick(wanted.length > 0 ? wanted : notes);
  const isWords = question.type === 'longText' && walker.chance.likely(0.5);
  const { hiddenFrom } = question;
  const saidBy = view.recorder.id;
  if (walker.chance.likely(0.1)) return { type: 'take back', questionId: question.id };
  if (!isWords) return answer(walker, view, question, saidBy);
  const mark = hiddenFrom ? walker.mark({ hiddenFrom, saidBy }) : '';
  return { type: 'note', questionId: question.id, text: mark + wordsOf(walker.chance) };
}

/** Where what is asked one by one is written: the lists of entries, and the day to look again. */
export const homes: readonly string[] = ['statements', 'legalFacts', 'clinicalRecords', 'people', 'review'];

/** The question itself; the one it hangs on, while it is not asked; one beside it in its part, where it is a professional's own. */
function towards(
  { id, visibleWhen, whoMayAnswer, section }: Question,
  questions: readonly Question[],
  plan: CarePlan,
): string {
  if (visibleWhen && !meets(visibleWhen, plan)) return visibleWhen.question;
  const isOwn = whoMayAnswer.length === 1 && whoMayAnswer[0] === 'clinician';
  const beside = questions.find(
    (one) => one.section === section && one.whoMayAnswer.length > 1 && homes.includes(one.writesTo),
  );
  return isOwn && beside ? beside.id : id;
}

/** To a question, a part, the map or the review: most often to something that nobody has answered yet. */
function wayOf(walker: Walker, { plan }: ConversationView): ConversationEvent {
  const { cast, chance, errands, gate } = walker;
  const { questions, sections, topics } = cast.pack;
  const [before] = topics.find(({ id }) => id === gate?.topicId)?.questions ?? [];
  const isDone = plan.topics.some(({ topicId }) => topicId === gate?.topicId);
  if (before !== undefined && !isDone && chance.likely(0.12)) return { type: 'go to', questionId: before };
  const said = new Set(
    [...plan.statements, ...plan.legalFacts, ...plan.clinicalRecords].map(({ questionId }) => questionId),
  );
  const open = questions.filter(
    ({ id, writesTo, visibleWhen }) =>
      !said.has(id) && homes.includes(writesTo) && (!visibleWhen || meets(visibleWhen, plan)),
  );
  const follows = open.filter(({ visibleWhen }) => visibleWhen);
  const gated = open.filter(({ id }) => topics.some((topic) => topic.questions.includes(id)));
  const likely = chance.pick([gated, follows, open, open].filter((some) => some.length > 0 || some === open));
  const left = questions.filter(({ id }) => errands.includes(id) && !said.has(id));
  const errand = left.length > 0 ? chance.pick(left) : undefined;
  if (errand && chance.likely(0.75)) return { type: 'go to', questionId: towards(errand, questions, plan) };
  return chance.weighted<ConversationEvent>([
    [20, { type: 'go to', questionId: chance.pick(likely.length > 0 ? likely : questions).id }],
    [1, { type: 'go to', sectionId: chance.pick(sections).id }],
    [1, { type: 'go to', stage: 'map' }],
    [1, { type: 'review' }],
  ]);
}

const leaving = [
  just(1, 'pause'),
  just(0.5, 'get help'),
  just(0.5, 'lock'),
  just(0.6, 'save now'),
  just(0.3, 'retry saving'),
  just(0.1, 'reset'),
];

/** What the walk was sent to say there. */
function sentTo(way: string, questionId: string | undefined): Choice {
  const value = /^answer (.+)$/.exec(way)?.[1];
  if (value === undefined || questionId === undefined) return just(1, way);
  return [1, () => ({ type: 'answer', questionId, value })];
}

function atGate(walker: Walker, view: ConversationView): readonly Choice[] {
  const { cast, chance } = walker;
  const gate = cast.pack.topics.find(({ id }) => id === view.gate?.topicId)?.gateQuestion;
  const value = chance.pick(['yes', 'little', 'notNow', 'never']);
  const topicId = view.gate?.topicId;
  const topic = cast.pack.topics.find(({ id }) => id === topicId);
  if (walker.gate?.topicId === topicId && chance.likely(0.7)) return [sentTo(walker.gate?.way ?? '', gate)];
  const isOnTheWay = topic?.questions.some((id) => walker.errands.includes(id));
  if (isOnTheWay && chance.likely(0.6)) return [just(1, 'open topic')];
  return [
    ...[just(6, 'open topic'), just(2, 'not today'), just(2, 'do not ask'), just(2, 'with someone')],
    ...(gate === undefined ? [] : [[9, () => ({ type: 'answer', questionId: gate, value })] as Choice]),
    ...[just(1, 'back'), just(0.5, 'next')],
  ];
}

function briskly({ question }: ConversationView): readonly Choice[] {
  const id = question?.question.id ?? '';
  if (question?.answer) return [just(1, 'next')];
  if (question?.part === undefined) return [[1, () => ({ type: 'answer', questionId: id, value: 'yes' })]];
  return [
    [4, () => ({ type: 'decline', questionId: id })],
    [4, () => ({ type: 'not sure', questionId: id })],
    [1, () => ({ type: 'go to', stage: 'map' })],
  ];
}

/** All that a walker may say where it is, by weight. Most is allowed there; some is not, and must then change nothing. */
function choices(walker: Walker, view: ConversationView): readonly Choice[] {
  const { cast, chance } = walker;
  const way: Choice = [view.question?.answer ? 30 : 6, () => wayOf(walker, view)];
  const rows = view.review?.flatMap((section) => section.rows).filter(({ canChange }) => canChange) ?? [];
  switch (view.stage) {
    case 'welcome':
      return [
        just(8, 'start'),
        just(view.earlier ? 12 : 0.5, 'carry on'),
        just(0.2, 'forget here'),
        just(0.3, 'get help'),
        just(0.1, 'withdraw'),
      ];
    case 'people':
      return [[12, () => sayWho(walker)], just(2, 'back'), just(0.4, 'stop for now')];
    case 'question':
      if (walker.isBrisk && chance.likely(0.9)) return briskly(view);
      return [
        ...replies(walker, view),
        way,
        ...besideMoves(walker, view),
        ...leaving,
        just(0.3, 'stop for now'),
      ];
    case 'gate':
      return [
        ...atGate(walker, view),
        ...besideMoves(walker, view).map(([weight, event]): Choice => [weight / 4, event]),
      ];
    case 'rest':
      return [just(6, 'next'), just(1, 'back'), ...leaving, just(1, 'review')];
    case 'paused':
      return [just(6, 'resume'), just(3, 'skip part'), just(0.5, 'get help'), just(0.4, 'stop for now')];
    case 'support':
      return [just(6, 'leave help'), just(0.4, 'stop for now')];
    case 'locked':
      return [just(6, 'unlock'), just(1, 'lock')];
    case 'map':
      return [
        just(2, 'next'),
        just(walker.isBrisk ? 12 : 1, 'one thing'),
        [12, way[1]],
        ...besideMoves(walker, view),
        ...leaving,
        just(1, 'back'),
      ];
    case 'review':
      return [
        [rows.length > 0 ? 8 : 0, () => ({ type: 'change', questionId: chance.pick(rows).questionId })],
        ...[just(3, 'to agree'), just(2, 'back'), way, ...besideMoves(walker, view), ...leaving],
      ];
    case 'agree':
      return [
        [10, () => ({ type: 'agree', value: chance.pick(['yes', 'mostly', 'no', 'notShown']) })],
        just(1, 'back'),
        just(1, 'review'),
      ];
    default:
      return [
        just(2, 'deliver again'),
        just(0.5, 'amend'),
        just(1, 'lock'),
        just(0.3, 'forget here'),
        [1, () => ({ type: 'go to', questionId: cast.pack.questions[0]?.id ?? '' })],
      ];
  }
}

function sayWho({ cast, chance }: Walker): ConversationEvent {
  const own = cast.companies.filter(({ speaker: one }) => one === 'me');
  const { who, speaker } = chance.pick(own.length > 0 && chance.likely(0.3) ? own : cast.companies);
  const professional = cast.everybody.find(({ part }) => part === 'professional');
  const isWrong = chance.likely(0.08);
  return {
    ...{
      type: 'say who',
      who: isWrong ? 'self' : who,
      speaker: isWrong ? 'nobody' : speaker,
      people: chance.likely(0.7) ? cast.everybody : [],
    },
    ...(professional && chance.likely(0.5) && { recordedBy: professional.id }),
  };
}

/** What to say next, by what is to be seen. */
export function nextMove(walker: Walker, view: ConversationView): ConversationEvent {
  return walker.chance.weighted(choices(walker, view).filter(([weight]) => weight > 0))();
}
