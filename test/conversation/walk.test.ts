import { expect, it } from 'vitest';
import { settle, talkOnTheMap, tell } from './talk-with.js';

it('thin', async () => {
  const talk = talkOnTheMap();
  console.log(talk.view.stage, JSON.stringify(talk.view.map));
  tell(talk, 'next');
  console.log(talk.view.stage, talk.view.question?.question.id, talk.view.question?.part);
  tell(talk, 'next', { type: 'answer', questionId: 'day.drink', value: 'tea' }, 'next');
  console.log(talk.view.stage, talk.view.question?.question.id);
  tell(talk, { type: 'answer', questionId: 'day.tea', text: 'strong ☕' }, 'next');
  console.log(talk.view.stage, JSON.stringify(talk.view.gate));
  tell(talk, 'open topic', 'next', 'next');
  console.log(talk.view.stage, JSON.stringify(talk.view.question?.question.id));
  tell(talk, 'next');
  console.log(talk.view.stage, JSON.stringify(talk.view.gate));
  tell(talk, 'not today');
  console.log(talk.view.stage, JSON.stringify(talk.view.question?.question.id), talk.view.plan.topics);
  tell(talk, 'next');
  console.log(talk.view.stage, JSON.stringify(talk.view.review));
  tell(talk, 'to agree', { type: 'agree', value: 'yes' });
  await settle();
  console.log(talk.view.stage, talk.view.finish, talk.view.can, talk.view.issues);
  expect(1).toBe(1);
});
