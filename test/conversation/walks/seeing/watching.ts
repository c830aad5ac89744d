import { meets } from '../../../../src/content/condition.js';
import type { Pack } from '../../../../src/content/pack.js';
import type { ConversationEvent } from '../../../../src/conversation/events.js';
import type { ConversationView } from '../../../../src/conversation/view.js';
import type { CarePlan } from '../../../../src/plan/plan.js';

/** One thing said, and what was to be seen before and after it. */
export interface Step {
  readonly event: ConversationEvent;
  readonly before: ConversationView;
  readonly after: ConversationView;
}

/** Sees every step of a walk, and says what is wrong. */
export interface Watch {
  /** What is wrong after this step; nothing, when all is well. */
  readonly see: (step: Step) => readonly string[];
  /** Another sitting has begun: the page was opened anew. */
  readonly reopen: () => void;
}

const refusals: readonly string[] = ['not today', 'do not ask', 'with someone'];
const closing: readonly string[] = ['welcome', 'people', 'paused', 'support', 'locked', 'finish'];

/** The ids of all questions that can be read or answered on this screen. */
export function shownOn({ question, whole = [], clinician }: ConversationView): readonly string[] {
  return [...(question ? [question] : []), ...whole, ...(clinician?.notes ?? [])].map(
    (one) => one.question.id,
  );
}

/** How a gate was answered by an event: opened, refused, or neither. */
export function gateAnswer(event: ConversationEvent): 'opened' | 'refused' | undefined {
  const said = event.type === 'answer' ? event.value : undefined;
  if (event.type === 'open topic' || said === 'yes' || said === 'little') return 'opened';
  return refusals.includes(event.type) || said === 'notNow' || said === 'never' ? 'refused' : undefined;
}

const ageOn = (birthDate: string, now: string): number =>
  Number(now.slice(0, 4)) -
  Number(birthDate.slice(0, 4)) -
  (now.slice(5, 10) < birthDate.slice(5, 10) ? 1 : 0);

/** Whether only adults may be asked these now, by the law and by what is known of the person's age. */
function isNoAdult({ pack, subject, statements }: CarePlan, now: string): boolean {
  if (pack.variant !== 'adult') return true;
  if (subject.birthDate !== undefined) return ageOn(subject.birthDate, now) < 18;
  return !statements.some(({ questionId, value }) => questionId === 'start.adult' && value === 'yes');
}

/** Watches a walk through a pack. `adultOnly` are the ids that nobody below 18 is asked. */
export function watchOver(pack: Pack, adultOnly: readonly string[], now: () => string): Watch {
  const topicOf = (id: string) => pack.topics.find(({ questions }) => questions.includes(id))?.id;
  let opened: { readonly topic: string; readonly byPerson: boolean }[] = [];

  function follow({ event, before, after }: Step): void {
    const topic = before.stage === 'gate' ? before.gate?.topicId : undefined;
    if (topic && gateAnswer(event) === 'opened')
      opened.push({ topic, byPerson: before.speaker.part === 'person' });
    // What is written up afterwards is written up by the same professional, whoever said it.
    if (
      after.setting !== 'afterwards' &&
      after.speaker.id !== before.speaker.id &&
      after.speaker.part === 'person'
    )
      opened = opened.filter(({ byPerson }) => byPerson);
    if (closing.includes(after.stage)) opened = [];
  }

  function gateFaults({ event, before, after }: Step): string[] {
    const shut = shownOn(after).filter((id) => {
      const topic = topicOf(id);
      return topic !== undefined && !opened.some((one) => one.topic === topic);
    });
    const isRefused = before.stage === 'gate' && gateAnswer(event) === 'refused';
    const isAgain =
      after.stage === 'gate' && (isRefused || (before.stage === 'paused' && event.type === 'skip part'));
    return [
      ...shut.map((id) => `gated question without its gate: ${id}`),
      ...(isAgain ? ['two gates in a row'] : []),
    ];
  }

  return {
    reopen: () => {
      opened = [];
    },
    see: (step) => {
      follow(step);
      const { after, before } = step;
      const adults = shownOn(after).filter((id) => adultOnly.includes(id) && isNoAdult(after.plan, now()));
      const hasEnded = after.stage === 'finish' && before.stage !== 'finish';
      return [
        ...gateFaults(step),
        ...adults.map((id) => `adult-only question: ${id}`),
        ...orderFaults(step),
        ...(hasEnded ? branchFaults(pack, after.plan) : []),
        ...wordFaults(step),
      ];
    },
  };
}

/** A host may put its own copy in place of what is here. */
const anew: readonly string[] = ['reset', 'forget here'];
const ranks: Readonly<Record<CarePlan['status'], number>> = {
  draft: 0,
  recorded: 1,
  agreed: 1,
  withdrawn: 2,
};

/** Version and status only go on; only an amendment raises the version, by one, and opens a draft. */
function orderFaults({ event, before, after }: Step): string[] {
  const [one, other] = [before.plan, after.plan];
  if (one.id !== other.id || anew.includes(event.type)) return [];
  const isNewVersion =
    other.version === one.version + 1 && other.status === 'draft' && other.basedOn?.version === one.version;
  if (other.version !== one.version) return isNewVersion ? [] : ['version out of order'];
  return ranks[other.status] < ranks[one.status] ? ['status went back'] : [];
}

/** Once a visit has ended, no answer is left that hangs on what is no longer so. */
export function branchFaults(pack: Pack, plan: CarePlan): string[] {
  const entries = [...plan.statements, ...plan.legalFacts, ...plan.clinicalRecords];
  return pack.questions
    .filter(
      ({ id, visibleWhen }) =>
        visibleWhen && entries.some((one) => one.questionId === id) && !meets(visibleWhen, plan),
    )
    .map(({ id }) => `answer of a hidden branch: ${id}`);
}

/** What was typed and taken stands in the plan byte for byte, or the view says that it was refused. */
function wordFaults({ event, before, after }: Step): string[] {
  if (event.type !== 'answer' || event.text === undefined || before.stage !== 'question') return [];
  const isOnScreen = shownOn(before).includes(event.questionId);
  const issues = [...after.issues, ...(after.clinician?.issues ?? [])];
  if (!isOnScreen || before.plan === after.plan || issues.length > 0) return [];
  const entries = [...after.plan.statements, ...after.plan.legalFacts, ...after.plan.clinicalRecords];
  const isThere = entries.some(
    ({ questionId, text }) => questionId === event.questionId && text === event.text,
  );
  return isThere ? [] : [`words changed on the way: ${event.questionId}`];
}
