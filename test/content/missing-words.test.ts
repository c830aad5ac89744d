// A wording that nobody wrote is told by the id and by the file in which it is missing.
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/content/content-error.js';
import { ownBook } from '../../src/content/shelf/en-GB/own-book.js';
import { builtInPack } from '../../src/content/shelf/built-in-pack.js';
import { welshBook } from '../../src/content/shelf/translated/welsh-book.js';

type Book = typeof ownBook;

const left = <Value>(words: Readonly<Record<string, Value>>, id: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(words).filter(([key]) => key !== id));

/** The same book, without the words of a question, of a section or of a topic. */
const without = ({ sections, topics, ...book }: Book, id: string): Book => ({
  ...book,
  topics: left(topics, id),
  sections: left(
    Object.fromEntries(
      Object.entries(sections).map(([key, words]) => [
        key,
        { ...words, questions: left(words.questions, id) },
      ]),
    ),
    id,
  ),
});

const refusal = (book: Book): unknown => {
  try {
    return builtInPack({ variant: 'adult', path: 'core' }, book, {});
  } catch (error) {
    return error;
  }
};

describe('a wording that is missing', () => {
  it.each([
    ['legal.adrt', 'legal.ts'],
    ['matters.top', 'matters.ts'],
    ['last-days', 'topics.ts'],
  ])('is named with its file: %s', (id, file) => {
    for (const book of [ownBook, welshBook.own]) {
      const error = refusal(without(book, id));
      expect(error).toBeInstanceOf(ContentError);
      expect(error).toMatchObject({ code: 'CP203', at: [id, `content/words/${book.locale}/${file}`] });
      expect((error as Error).message).toContain(file);
    }
  });
});
