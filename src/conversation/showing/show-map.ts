import { answersTo } from '../../plan/current-entry.js';
import type { Question } from '../../content/pack.js';
import { sectionTitleFor } from '../../content/words-for.js';
import { asked } from '../route.js';
import { voiceOf } from '../rules/speaking.js';
import { isRefused, refusalOf, topicOf } from '../rules/topics.js';
import type { Talk } from '../talk.js';
import type { MapSection } from '../view.js';

/** The parts that ask something, in the order of the pack. They may be taken in any order. */
export function showMap(talk: Talk): readonly MapSection[] {
  const { sections, words } = talk.tools.pack;
  const here = asked(talk);
  return sections.flatMap(({ id }) => {
    const questions = here.filter(({ section }) => section === id);
    const title = sectionTitleFor(words, id, voiceOf(talk));
    return questions.length === 0 ? [] : [{ sectionId: id, title, ...standing(talk, questions) }];
  });
}

function standing(talk: Talk, questions: readonly Question[]): Pick<MapSection, 'status' | 'topicId'> {
  const refused = questions.find((question) => isRefused(talk, question));
  const topicId = topicOf(talk, refused?.id)?.id;
  const left = questions.filter((question) => !isRefused(talk, question));
  return {
    status: left.length > 0 ? progress(talk, left) : refusal(talk, topicId),
    ...(topicId !== undefined && { topicId }),
  };
}

function refusal(talk: Talk, topicId: string | undefined): MapSection['status'] {
  return topicId !== undefined && refusalOf(talk, topicId) === 'do-not-ask' ? 'chose-not-to' : 'not-today';
}

function progress({ plan }: Talk, questions: readonly Question[]): MapSection['status'] {
  const standings = questions.map((question) => answersTo(plan, question).map(({ status }) => status));
  if (standings.every((some) => some.length === 0)) return 'not-started';
  const isDone = standings.every((some) => some.some((status) => status !== 'askLater'));
  return isDone ? 'done-for-now' : 'started';
}
