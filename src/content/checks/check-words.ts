import { ContentError } from '../content-error.js';
import type { Pack, Question, QuestionWords } from '../pack-shape.js';

type Labels = Readonly<Record<string, unknown>>;

/**
 * Each thing that is shown has words, and no words stand for what is not there.
 *
 * @throws {ContentError} CP203 where words are missing, CP206 where they are for an id that is not in the pack.
 */
export function checkWords({ sections, topics, questions, words, locale }: Pack): void {
  match(sections, words.sections, ['sections'], locale);
  match(topics, words.topics, ['topics'], locale);
  match(questions, words.questions, ['questions'], locale);
  for (const question of questions) checkQuestionWords(question, words.questions[question.id], locale);
  known(sections, words.phrases?.sections, ['phrases', 'sections']);
}

function checkQuestionWords(question: Question, words: QuestionWords | undefined, locale: string): void {
  if (!words) return;
  const at = ['questions', question.id];
  const { options = [], itemFields = [] } = question;
  // A field with an empty list of roles is shown to nobody.
  const shown = itemFields.filter((field) => field.roles?.length !== 0);
  const places = asIds(question.fields ?? []);
  match(options, words.options, [...at, 'options'], locale);
  match([...shown, ...places], words.fields, [...at, 'fields'], locale);
  match(asIds(question.ratings ?? []), words.ratings, [...at, 'ratings'], locale);
  const choosing = shown.filter((field) => field.options);
  match(choosing, words.fieldOptions, [...at, 'fieldOptions'], locale);
  for (const { id, options: choices = [] } of choosing) {
    match(asIds(choices), words.fieldOptions?.[id], [...at, 'fieldOptions', id], locale);
  }
  for (const voice of [words.proxy, words.easyRead]) {
    known(options, voice?.options, [...at, 'options']);
    known([...shown, ...places], voice?.fields, [...at, 'fields']);
  }
}

function asIds(ids: readonly string[]): { id: string }[] {
  return ids.map((id) => ({ id }));
}

function match(things: readonly { id: string }[], labels: Labels = {}, at: string[], locale: string): void {
  const silent = things.find(({ id }) => !Object.hasOwn(labels, id));
  if (silent) {
    const where = [...at, silent.id];
    throw new ContentError(
      'CP203',
      `There are no words for "${where.join('.')}" in ${locale}. Add them.`,
      where,
    );
  }
  known(things, labels, at);
}

function known(things: readonly { id: string }[], labels: Labels = {}, at: string[]): void {
  const stray = Object.keys(labels).find((id) => !things.some((thing) => thing.id === id));
  if (stray === undefined) return;
  const where = [...at, stray];
  throw new ContentError(
    'CP206',
    `There are words for "${where.join('.')}", which is not in the pack.`,
    where,
  );
}
