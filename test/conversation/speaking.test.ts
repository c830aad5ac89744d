import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/events.js';
import type { Pack, Question } from '../../src/content/pack.js';
import type { Person } from '../../src/plan/plan.js';
import { twoTopicPack } from '../content/two-topic-pack.js';
import { talkWith, tell } from './talk-with.js';

const everyone = ['person', 'clinician', 'proxy'] as const;
const extra: readonly Question[] = [
  {
    id: 'close.consent',
    section: 'close',
    type: 'single',
    ownership: 'consent',
    writesTo: 'statements',
    sensitivity: 1,
    whoMayAnswer: everyone,
    options: [{ id: 'yes' }, { id: 'no' }, { id: 'attorney', roles: ['clinician', 'proxy'] }],
  },
  {
    id: 'close.nurse',
    section: 'close',
    type: 'text',
    ownership: 'clinical',
    writesTo: 'clinicalRecords',
    sensitivity: 1,
    whoMayAnswer: ['clinician'],
  },
  {
    id: 'close.paper',
    section: 'close',
    type: 'single',
    ownership: 'legalFact',
    writesTo: 'legalFacts',
    sensitivity: 1,
    whoMayAnswer: everyone,
    minAge: 18,
    options: [{ id: 'yes' }, { id: 'no' }],
  },
];
/** The pack with two topics, and besides a consent, a clinician's question and a question for adults. */
const pack: Pack = {
  ...twoTopicPack,
  questions: [...twoTopicPack.questions, ...extra],
  words: {
    ...twoTopicPack.words,
    questions: {
      ...twoTopicPack.words.questions,
      ...Object.fromEntries(extra.map(({ id }) => [id, { prompt: id, proxy: { prompt: `their ${id}` } }])),
    },
  },
};
const person: Person = { id: 'me', part: 'person', name: 'Test Person' };
const daughter: Person = { id: 'dot', part: 'family', name: 'Dot' };
const attorney: Person = { id: 'art', part: 'attorney', name: 'Art', authority: 'attorney' };
const nurse: Person = { id: 'lee', part: 'professional', name: 'Nurse Lee' };
const interpreter: Person = { id: 'ina', part: 'interpreter', name: 'Ina' };
const people = [person, daughter, attorney, nurse, interpreter];

function talkOf(speaker: Person, options: Parameters<typeof talkWith>[0] = {}, recordedBy = speaker.id) {
  const talk = talkWith({ pack, people, ...options });
  const who =
    speaker.part === 'person' ? 'self' : speaker.part === 'professional' ? 'withClinician' : 'proxy';
  tell(talk, 'start', { type: 'say who', who, speaker: speaker.id, recordedBy });
  return talk;
}
const goTo = (questionId: string): ConversationEvent => ({ type: 'go to', questionId });
const answer = (questionId: string, value: string): ConversationEvent => ({
  type: 'answer',
  questionId,
  value,
});

describe('who may say what', () => {
  it.each([
    [person, 'close.consent', 'yes', true],
    [person, 'close.consent', 'attorney', false],
    [daughter, 'close.consent', 'yes', false],
    [attorney, 'close.consent', 'attorney', true],
    [nurse, 'close.consent', 'yes', true],
    [person, 'close.nurse', 'x', false],
    [daughter, 'close.nurse', 'x', false],
    [daughter, 'close.paper', 'yes', true],
  ])('%o to %s: %s is %s', (speaker, questionId, value, isTaken) => {
    const talk = talkOf(speaker);
    tell(talk, goTo(questionId), answer(questionId, value));
    const said = [
      ...talk.view.plan.statements,
      ...talk.view.plan.legalFacts,
      ...talk.view.plan.clinicalRecords,
    ];
    expect(said.length === 1).toBe(isTaken);
  });

  it('offers each only the options that are theirs', () => {
    const optionsOf = (speaker: Person): unknown => {
      const talk = talkOf(speaker);
      tell(talk, goTo('close.consent'));
      return talk.view.question?.question.options?.map(({ id }) => id);
    };
    expect(optionsOf(person)).toEqual(['yes', 'no']);
    expect(optionsOf(attorney)).toEqual(['yes', 'no', 'attorney']);
  });

  it('a proxy never turns the person’s own "no" into a consent', () => {
    const talk = talkOf(person);
    tell(talk, goTo('close.consent'), answer('close.consent', 'no'), {
      type: 'change speaker',
      speaker: 'art',
    });
    expect(talk.view.question?.question.id).not.toBe('close.consent');
    tell(talk, goTo('close.consent'), answer('close.consent', 'attorney'));
    expect(talk.view.plan.statements).toMatchObject([{ value: 'no', saidBy: 'me' }]);
  });

  it('is noted with each answer, and one voice never takes the place of another', () => {
    const talk = talkOf(person, { setting: 'together' }, 'lee');
    tell(talk, goTo('day.drink'), answer('day.drink', 'tea'), { type: 'change speaker', speaker: 'dot' });
    expect(talk.view).toMatchObject({
      voice: 'proxy',
      question: { words: { prompt: 'What do they like to drink?' } },
    });
    expect(talk.view.question?.answer).toBeUndefined();
    expect(talk.view.question?.others).toMatchObject([{ saidBy: 'me', value: 'tea' }]);
    tell(talk, answer('day.drink', 'coffee'));
    expect(talk.view.plan.statements).toMatchObject([
      {
        saidBy: 'me',
        authority: 'self',
        recordedBy: 'lee',
        mode: 'verbatim',
        value: 'tea',
        prompt: 'What do you like to drink?',
      },
      {
        saidBy: 'dot',
        authority: 'none',
        recordedBy: 'lee',
        mode: 'verbatim',
        value: 'coffee',
        prompt: 'What do they like to drink?',
      },
    ]);
  });

  it('an interpreter carries words and has none of their own', () => {
    const talk = talkWith({ pack, people });
    tell(talk, 'start', { type: 'say who', who: 'self', speaker: 'ina' });
    expect(talk.view.stage).toBe('people');
    tell(
      talk,
      { type: 'say who', who: 'selfHelped', speaker: 'me', people: [interpreter] },
      { type: 'change speaker', speaker: 'ina' },
    );
    expect(talk.view.speaker.id).toBe('me');
    tell(talk, goTo('day.drink'), answer('day.drink', 'tea'));
    expect(talk.view.plan.statements).toMatchObject([{ saidBy: 'me', interpreter: 'ina' }]);
  });

  it.each([
    ['1948-03-04', true],
    ['2010-03-04', false],
    ['2008-11-23', false],
    ['2008-11-22', true],
    [undefined, true],
  ] as const)('born %s: papers that only adults can make are asked about: %s', (birthDate, isAsked) => {
    const talk = talkOf(person, { subject: { ref: 'test-1', ...(birthDate && { birthDate }) } });
    tell(talk, goTo('close.paper'));
    expect(talk.view.question?.question.id === 'close.paper').toBe(isAsked);
  });

  it('a family member does not agree for the person; a lawful proxy may', () => {
    for (const [speaker, may] of [
      [daughter, false],
      [attorney, true],
      [person, true],
    ] as const) {
      const talk = talkOf(speaker);
      tell(talk, 'review');
      expect(talk.view.can.toAgree, speaker.id).toBe(may);
      tell(talk, 'to agree', { type: 'agree', value: 'yes' });
      expect(talk.view.plan.status).toBe(may ? 'agreed' : 'draft');
    }
  });

  it('a clinician writing up afterwards cannot agree for the person: it is recorded, not shown', () => {
    const talk = talkWith({ pack, people: [person, nurse], setting: 'afterwards' });
    tell(talk, 'start', goTo('day.drink'), answer('day.drink', 'tea'), 'review', 'to agree');
    expect(talk.view.plan.visits).toMatchObject([{ who: 'clinicianAfter', setting: 'afterwards' }]);
    tell(talk, { type: 'agree', value: 'yes' });
    expect(talk.view.stage).toBe('agree');
    expect(talk.view.can.withdraw).toBe(false);
    tell(talk, { type: 'agree', value: 'notShown' });
    expect(talk.view).toMatchObject({
      stage: 'finish',
      finish: { reason: 'recorded' },
      plan: { status: 'recorded' },
    });
    expect(talk.view.plan.agreements).toMatchObject([{ by: 'lee', authority: 'professional' }]);
    expect(talk.view.plan.statements).toMatchObject([{ saidBy: 'me', recordedBy: 'lee', mode: 'reported' }]);
  });

  it('what the person would rather not be asked, nobody else opens', () => {
    const talk = talkOf(person);
    tell(talk, { type: 'go to', sectionId: 'storm' }, 'do not ask', {
      type: 'change speaker',
      speaker: 'dot',
    });
    tell(
      talk,
      { type: 'go to', sectionId: 'storm' },
      { type: 'go to', stage: 'map' },
      { type: 'reopen topic', topicId: 'storm' },
    );
    expect(talk.view.stage).toBe('map');
    tell(talk, { type: 'change speaker', speaker: 'me' }, { type: 'reopen topic', topicId: 'storm' });
    expect(talk.view.stage).toBe('gate');
  });
});
