import type { Pack, Question } from '../../../../src/content/pack.js';
import type { ConversationEvent } from '../../../../src/conversation/events.js';
import type { Coverage } from './coverage.js';
import { gateAnswer, type Step } from './watching.js';

/** Questions that no screen asks one by one, by the event in which their answer is given. */
const givenIn: Readonly<Record<string, string>> = {
  ...{ visits: 'say who', capacity: 'record capacity', review: 'suggest review', agreements: 'agree' },
};

/** How one question of one variant is counted. */
export const answered = ({ variant }: Pack, id: string): string => `${variant} answered ${id}`;

/** How a gate is counted: as it was opened, and in each way in which it was refused. */
const atGate = ({ variant }: Pack, topic: string, way: string): string => `${variant} gate ${topic}: ${way}`;

/** What is said at a gate: by its buttons, and in the answers of a gate that another system asks as a question. */
export const waysAtGate = ['open topic', 'not today', 'do not ask', 'with someone'];
export const gateAnswers = ['answer yes', 'answer little', 'answer notNow', 'answer never'];

function wayOf(event: ConversationEvent): string {
  return event.type === 'answer' ? `answer ${event.value as string}` : event.type;
}

function answeredIn(pack: Pack, { event, before, after }: Step): readonly string[] {
  if (before.plan === after.plan) return [];
  if (event.type === 'answer' || event.type === 'note') {
    const introduces = 'people' in event;
    return [event.questionId, ...(introduces ? homedIn(pack, 'people') : [])];
  }
  if (event.type === 'draft recommendation' || event.type === 'copy recommendation')
    return homedIn(pack, 'recommendations');
  return pack.questions.filter(({ writesTo }) => givenIn[writesTo] === event.type).map(({ id }) => id);
}

function homedIn({ questions }: Pack, home: Question['writesTo']): readonly string[] {
  return questions.filter(({ writesTo }) => writesTo === home).map(({ id }) => id);
}

/** Counts what a step shows to have happened. */
export function countStep(coverage: Coverage, pack: Pack, step: Step): void {
  const { event, before, after } = step;
  const topic = before.stage === 'gate' ? before.gate?.topicId : undefined;
  if (topic && gateAnswer(event) && before !== after) coverage.count(atGate(pack, topic, wayOf(event)));
  else for (const id of answeredIn(pack, step)) coverage.count(answered(pack, id));
  coverage.count(`said ${event.type}`);
  if (before.stage !== after.stage) coverage.count(`stage ${after.stage}`);
}

/** All that must be counted in walks through the full pack of a variant. */
export function expectedOf(pack: Pack): readonly string[] {
  return [
    // Whoever is below 18 by the variant is not asked whether they are.
    ...pack.questions
      .filter(({ id }) => id !== 'start.adult' || pack.variant === 'adult')
      .map(({ id }) => answered(pack, id)),
    ...pack.topics.flatMap(({ id, gateQuestion }) =>
      [...waysAtGate, ...(gateQuestion === undefined ? [] : gateAnswers)].map((way) => atGate(pack, id, way)),
    ),
  ];
}
