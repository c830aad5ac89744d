import { describe, expect, it } from 'vitest';
import { topicWordsFor, wordsFor, type PackWords, type Question } from '../../src/content/pack.js';
import { twoTopicPack } from './two-topic-pack.js';

const question = twoTopicPack.questions.find(({ id }) => id === 'day.drink')!;

const put = (words: PackWords['questions'][string], asked: Question = question) => {
  const words_ = { ...twoTopicPack.words, questions: { [asked.id]: words } };
  return {
    adult: wordsFor(asked, words_, 'adult'),
    proxy: wordsFor(asked, words_, 'proxy'),
    easy: wordsFor(asked, words_, 'easy-read'),
  };
};

describe('the words of a question', () => {
  it('are said as each voice says them', () => {
    const { adult, proxy, easy } = put({
      prompt: 'What do you like?',
      hint: 'Choose one.',
      why: 'To pour it.',
      proxy: { prompt: 'What do they like?', hint: 'Choose one for them.' },
      easyRead: { prompt: 'Your drink?', why: 'So we know.' },
    });
    expect(adult).toMatchObject({ prompt: 'What do you like?', hint: 'Choose one.', why: 'To pour it.' });
    expect(proxy).toMatchObject({
      prompt: 'What do they like?',
      hint: 'Choose one for them.',
      why: 'To pour it.',
    });
    expect(easy).toMatchObject({ prompt: 'Your drink?', hint: 'Choose one.', why: 'So we know.' });
  });

  it('fall back to those for an adult, so that no note of the law is lost', () => {
    const { proxy, easy } = put({ prompt: 'What do you like?', law: 'Tea is free.', easyRead: { hint: '' } });
    expect(proxy).toEqual({
      prompt: 'What do you like?',
      law: 'Tea is free.',
      options: {},
      fields: {},
      fieldOptions: {},
      ratings: {},
    });
    expect(easy.law).toBe('Tea is free.');
  });

  it('leave out what a voice says as nothing', () => {
    const { adult, easy } = put({ prompt: 'What do you like?', hint: 'Choose one.', easyRead: { hint: '' } });
    expect(adult.hint).toBe('Choose one.');
    expect('hint' in easy).toBe(false);
  });

  it('keep the labels that a voice does not say in its own way', () => {
    const { easy } = put({
      prompt: 'What do you like?',
      options: { tea: 'A cup of tea', coffee: 'A cup of coffee' },
      fields: { sugar: 'How much sugar?' },
      easyRead: { options: { tea: 'Tea' } },
    });
    expect(easy.options).toEqual({ tea: 'Tea', coffee: 'A cup of coffee' });
    expect(easy.fields).toEqual({ sugar: 'How much sugar?' });
  });
});

describe('the words of a gate', () => {
  const gate = {
    title: 'Later on',
    opening: 'The next part is about your last days.',
    question: 'Would you like to talk about it?',
    proxy: { opening: 'The next part is about their last days.' },
    easyRead: { opening: 'This is about dying.', question: 'Can we talk?' },
  };

  it('are said as each voice says them, and as to an adult where it does not', () => {
    const { proxy: _p, easyRead: _e, ...adult } = gate;
    expect(topicWordsFor(gate, 'adult')).toEqual(adult);
    expect(topicWordsFor(gate, 'proxy')).toEqual({ ...adult, opening: gate.proxy.opening });
    expect(topicWordsFor(gate, 'easy-read')).toEqual({ ...adult, ...gate.easyRead });
  });
});
