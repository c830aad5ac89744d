import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.js';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { loadPack } from '../../src/content/load-pack.js';
import { safeParsePlan } from '../../src/plan/plan.js';
import { afterwards, clinicalPack, lee, me, together } from './clinical-pack.js';
import { settle, talkWith, tell } from './talk-with.js';

const whole: ConversationEvent = { type: 'whole part', on: true };
const goTo = (questionId: string): ConversationEvent => ({ type: 'go to', questionId });
const answer = (questionId: string, value: string): ConversationEvent => ({
  type: 'answer',
  questionId,
  value,
});
const words = (questionId: string, text: string): ConversationEvent => ({ type: 'answer', questionId, text });
const onForm = ({ view }: Conversation): unknown => view.whole?.map(({ question }) => question.id);

describe('a part on one form', () => {
  it('takes an answer to each of its questions, and stays one screen', () => {
    const talk = together();
    tell(talk, goTo('day.drink'));
    const { screen } = talk.view;
    tell(talk, whole);
    expect(talk.view).toMatchObject({ stage: 'question', screen: screen + 1 });
    expect(onForm(talk)).toEqual(['day.permission', 'day.drink']);
    tell(talk, answer('day.drink', 'tea'), answer('day.permission', 'yes'));
    expect(onForm(talk)).toEqual(['day.permission', 'day.drink', 'day.tea']);
    tell(talk, words('day.tea', 'strong'), words('close.music', 'astray'));
    expect(talk.view.plan.statements.map(({ questionId }) => questionId)).toEqual([
      ...['day.drink', 'day.permission', 'day.tea'],
    ]);
    expect(talk.view.whole?.map(({ answer: said }) => said?.value ?? said?.text)).toEqual([
      'yes',
      'tea',
      'strong',
    ]);
    expect(talk.view.screen).toBe(screen + 1);
    tell(talk, { type: 'whole part', on: false });
    expect(talk.view.whole).toBeUndefined();
    expect(talk.view.question?.question.id).toBe('day.drink');
  });

  it('lets go, on leaving, of what is no longer asked, and not before', () => {
    const talk = together();
    tell(talk, goTo('day.drink'), whole, answer('day.drink', 'tea'), words('day.tea', 'strong'));
    tell(talk, answer('day.drink', 'coffee'));
    expect(talk.view.plan.statements).toHaveLength(2);
    tell(talk, answer('day.drink', 'tea'));
    expect(talk.view.whole?.at(-1)?.answer).toMatchObject({ text: 'strong' });
    tell(talk, answer('day.drink', 'coffee'), 'next');
    expect(talk.view.plan.statements.map(({ questionId }) => questionId)).toEqual(['day.drink']);
  });

  it('keeps the gates, and goes on to the next part', () => {
    const talk = together();
    tell(talk, goTo('day.drink'), whole, 'next');
    expect(talk.view).toMatchObject({ stage: 'gate', gate: { topicId: 'storm' } });
    tell(talk, words('storm.where', 'too soon'));
    expect(talk.view.plan.statements).toEqual([]);
    tell(talk, 'open topic');
    expect(onForm(talk)).toEqual(['storm.where', 'storm.with']);
    tell(talk, 'next');
    expect(talk.view.stage).toBe('rest');
    tell(talk, 'next');
    expect(talk.view.gate?.topicId).toBe('night');
    tell(talk, 'not today');
    expect(onForm(talk)).toEqual(['close.music', 'close.call', 'close.paper']);
    tell(talk, 'next');
    expect(talk.view.stage).toBe('review');
    tell(talk, { type: 'change', questionId: 'close.music' }, words('close.music', 'Bach'), 'next');
    expect(talk.view).toMatchObject({ stage: 'review', returnTo: 'close.music' });
  });

  it('a gate in the middle of a part: what was shown before it is not shown again when it is refused', () => {
    const pack = {
      ...clinicalPack,
      questions: clinicalPack.questions.map((one) => ({
        ...one,
        section: one.section === 'night' ? 'close' : one.section,
      })),
    };
    const ordered = [...pack.questions].sort(
      (one, other) => Number(one.id === 'night.light') - Number(other.id === 'night.light'),
    );
    const talk = together({ pack: { ...pack, questions: ordered } });
    tell(talk, goTo('close.music'), whole);
    expect(onForm(talk)).toEqual(['close.music', 'close.call', 'close.paper']);
    tell(talk, 'next');
    expect(talk.view.gate?.topicId).toBe('night');
    tell(talk, 'not today');
    expect(talk.view.stage).toBe('review');
  });

  it('afterwards holds the clinician’s questions as well, in their name', () => {
    const talk = afterwards();
    tell(talk, goTo('day.drink'), whole);
    const marks = talk.view.whole?.map(({ question, isClinicians }) => [question.id, isClinicians]);
    expect(marks).toEqual([
      ...[
        ['day.permission', false],
        ['day.drink', false],
      ],
      ...[
        ['day.phase', true],
        ['day.summary', true],
        ['day.outlook', true],
      ],
    ]);
    tell(talk, answer('day.phase', 'stable'), { type: 'decline', questionId: 'day.drink' });
    expect(talk.view.plan.clinicalRecords).toMatchObject([
      { saidBy: 'lee', authority: 'professional', mode: 'own' },
    ]);
    expect(talk.view.plan.statements).toMatchObject([{ saidBy: 'me', mode: 'reported', status: 'declined' }]);
    expect(talk.view.whole?.map(({ answer: said }) => said?.saidBy)).toEqual([
      ...[undefined, 'me', 'lee', undefined, undefined],
    ]);
  });

  it('is not there for a person alone', () => {
    const talk = talkWith({ pack: clinicalPack, people: [me, lee] });
    tell(talk, 'start', { type: 'say who', who: 'self', speaker: 'me' }, goTo('day.drink'), whole);
    expect(talk.view).toMatchObject({ can: { wholePart: false } });
    expect(talk.view.whole).toBeUndefined();
  });
});

describe('quick, written up afterwards on whole parts', () => {
  it('takes few steps: one to each part, and one for each answer', async () => {
    const pack = await loadPack({
      variant: 'adult',
      path: 'quick',
      locale: 'en-GB',
      jurisdiction: 'england',
    });
    const subject = { ref: 'p-1', name: 'Test Person', birthDate: '1948-03-04' };
    const talk = talkWith({ pack, people: [me, lee], setting: 'afterwards', subject });
    await settle();
    let steps = 0;
    const step = (...events: readonly (ConversationEvent | ConversationEvent['type'])[]): void => {
      steps += events.length;
      tell(talk, ...events);
    };
    step('start', 'next', whole);
    const declined = ['matters.fear', 'place.care'];
    const given: Readonly<Record<string, ConversationEvent>> = {
      ...Object.fromEntries(declined.map((id) => [id, { type: 'decline', questionId: id }])),
      'matters.top': words('matters.top', 'My garden.'),
      'place.ifWorse': answer('place.ifWorse', 'avoid'),
      'legal.lpa': answer('legal.lpa', 'no'),
      'sharing.consent': answer('sharing.consent', 'some'),
    };
    while (talk.view.whole && steps < 60) {
      for (const { question } of talk.view.whole) {
        const event = given[question.id];
        if (event) step(event);
      }
      step('next');
    }
    step('to agree', { type: 'agree', value: 'notShown' });
    expect(talk.view).toMatchObject({ stage: 'finish', plan: { status: 'recorded' } });
    expect(steps).toBeLessThanOrEqual(30);
    const statuses = talk.view.plan.statements.filter(({ questionId }) => declined.includes(questionId));
    expect(statuses).toMatchObject(
      declined.map(() => ({ status: 'declined', saidBy: 'me', mode: 'reported' })),
    );
    expect(safeParsePlan(JSON.parse(JSON.stringify(talk.view.plan)))).toMatchObject({ ok: true });
  });
});
