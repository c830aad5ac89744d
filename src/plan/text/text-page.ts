import { dayOf } from '../../language/dates.js';
import { answerShapes } from '../answer-shapes.js';
import { thePerson } from '../current-entry.js';
import type { CarePlan } from '../schema/care-plan.js';
import type { AnswerFrame, QuestionLabels, QuestionShape } from './answer-lines.js';
import type { Naming } from './entry-source.js';
import { namedAs } from './named-as.js';
import type { TextWords } from './text-words.js';

/** What of a pack the text uses: its questions in their order, and their words. Any pack of `loadPack` is one. */
export interface TextPack {
  readonly id: string;
  readonly questions: readonly (QuestionShape & {
    readonly id: string;
    readonly writesTo: string;
    readonly visibleWhen?: unknown;
  })[];
  readonly words: {
    readonly questions: Readonly<Record<string, QuestionLabels>>;
    readonly topics: Readonly<Record<string, { readonly title: string }>>;
  };
}

/** What every part of the text is told. */
export interface TextPage extends Naming {
  readonly words: TextWords;
  readonly plan: CarePlan;
  readonly pack: TextPack | undefined;
  /** ISO date-time. */
  readonly now: string;
  readonly name: string;
  readonly isToPerson: boolean;
  /** How a question is answered, and in what words. */
  readonly frameOf: (questionId: string) => AnswerFrame;
}

/** Names, dates and labels for the text of one plan. */
export function textPage(
  plan: CarePlan,
  given: Pick<TextPage, 'pack' | 'now' | 'isToPerson' | 'words'>,
): TextPage {
  const { view, answer, locale } = given.words;
  const person = thePerson(plan);
  const name = plan.subject.name ?? person?.name ?? plan.subject.preferredName ?? view.thePerson;
  const shapes: Readonly<Record<string, QuestionShape>> = answerShapes;
  const others = new Map(plan.people.map((one) => [one.id as string | undefined, namedAs(one)]));
  const asked = new Map(given.pack?.questions.map((question) => [question.id, question]));
  return {
    ...{ ...given, plan, name, dateOf: (iso) => dayOf(iso, locale) },
    nameOf: (id) => (id === person?.id ? name : others.get(id)) ?? view.someone,
    frameOf: (id) => ({
      words: given.pack?.words.questions[id],
      shape: asked.get(id) ?? shapes[id],
      people: plan.people,
      said: answer,
    }),
  };
}
