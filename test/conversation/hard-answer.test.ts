// An answer that a question's own data name as a hard one: help is offered beside it, and nothing is forced.
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/content/pack.js';
import { twoTopicPack } from '../content/two-topic-pack.js';
import { someOptions, talkOnTheMap, tell } from './talk-with.js';

const pack: Pack = {
  ...twoTopicPack,
  questions: twoTopicPack.questions.map((question) =>
    question.id === 'day.drink' ? { ...question, escalateOn: ['coffee'] } : question,
  ),
};
const toDrink = { type: 'go to', questionId: 'day.drink' } as const;
const drinks = (value: string) => ({ type: 'answer', questionId: 'day.drink', value }) as const;

describe('an answer that a question names as a hard one', () => {
  it('is told apart while it stands, from others and from none', () => {
    const talk = talkOnTheMap({ pack });
    tell(talk, toDrink);
    const told = [talk.view.question?.isHard];
    for (const value of ['tea', 'coffee', 'tea', 'coffee']) {
      tell(talk, drinks(value));
      told.push(talk.view.question?.isHard);
    }
    expect(told).toEqual([false, false, true, false, true]);
    expect(talk.view.stage).toBe('question');
  });

  it('moves nobody: they carry on, or look for help and come back', () => {
    const talk = talkOnTheMap({ pack });
    tell(talk, toDrink, drinks('coffee'));
    tell(talk, 'get help');
    expect([talk.view.stage, talk.view.question]).toEqual(['support', undefined]);
    tell(talk, 'leave help');
    expect(talk.view.question?.question.id).toBe('day.drink');
    tell(talk, 'next');
    expect(talk.view.question?.question.id).not.toBe('day.drink');
  });

  it('is no news in a later visit, until it is given again', () => {
    const first = talkOnTheMap({ pack });
    tell(first, toDrink, drinks('coffee'), 'stop for now');
    const again = talkOnTheMap({ ...someOptions({ pack }), plan: first.view.plan });
    tell(again, toDrink);
    expect(again.view.question?.answer?.value).toBe('coffee');
    expect(again.view.question?.isHard).toBe(false);
  });
});
