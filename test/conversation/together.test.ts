import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.js';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { planFor } from '../../src/plan/plan.js';
import { afterwards, art, clinicalPack, dot, lee, me, together } from './clinical-pack.js';
import { talkWith, tell } from './talk-with.js';

const goTo = (questionId: string): ConversationEvent => ({ type: 'go to', questionId });
const speak = (speaker: string): ConversationEvent => ({ type: 'change speaker', speaker });
const music = (text: string): ConversationEvent => ({ type: 'answer', questionId: 'close.music', text });
const note = (questionId: string, text: string): ConversationEvent => ({ type: 'note', questionId, text });
const outlook: ConversationEvent = { type: 'answer', questionId: 'day.outlook', value: 'days' };
const shownIds = ({ view }: Conversation): unknown[] => [
  view.question?.question.id,
  ...(view.whole ?? []).map(({ question }) => question.id),
];

describe('together', () => {
  it('is recorded by the professional, in the words of whoever speaks', () => {
    const talk = together();
    expect(talk.view).toMatchObject({ setting: 'together', speaker: { id: 'me' }, recorder: { id: 'lee' } });
    tell(
      talk,
      goTo('close.music'),
      music('Bach'),
      speak('dot'),
      music('Brahms'),
      speak('lee'),
      music('Both'),
    );
    expect(shownIds(talk)).toEqual(['close.music']);
    expect(talk.view.plan.statements).toMatchObject([
      { saidBy: 'me', mode: 'verbatim', recordedBy: 'lee', text: 'Bach' },
      { saidBy: 'dot', mode: 'verbatim', recordedBy: 'lee', authority: 'none' },
      { saidBy: 'lee', mode: 'own', recordedBy: 'lee', authority: 'professional' },
    ]);
  });

  it('takes the mode that is given, but never "own" for somebody whose words are written up without them', () => {
    const talk = together();
    tell(talk, goTo('close.music'), { ...music('Bach'), mode: 'own' } as ConversationEvent);
    expect(talk.view.question?.answer?.mode).toBe('own');
    const later = afterwards();
    tell(later, goTo('close.music'), { ...music('Bach'), mode: 'own' } as ConversationEvent);
    expect(later.view.question?.answer?.mode).toBe('reported');
    tell(later, { ...music('Bach!'), mode: 'verbatim' } as ConversationEvent);
    expect(later.view.question?.answer?.mode).toBe('verbatim');
  });

  it('shows one tap for each who is here, on the same screen', () => {
    const talk = together();
    tell(talk, goTo('close.music'));
    const { screen, clinician, can } = talk.view;
    expect(clinician?.speakers.map(({ id }) => id)).toEqual(['me', 'lee', 'dot']);
    expect(can.changeSpeaker).toBe(true);
    tell(talk, speak('art'));
    expect(talk.view.screen).toBe(screen);
    expect(talk.view.clinician?.speakers.map(({ id }) => id)).toContain('art');
    expect(talk.view.plan.visits[0]?.present).toContain('art');
  });

  it('marks what was read back, and any change of it takes the mark off', () => {
    const talk = together();
    const readBack: ConversationEvent = { type: 'read back', questionId: 'close.music' };
    tell(talk, goTo('close.music'), readBack);
    expect(talk.view.can.readBack).toBe(false);
    tell(talk, music('Bach'), readBack);
    expect(talk.view.question?.answer?.readBack).toMatchObject({ by: 'lee' });
    tell(talk, 'review', { type: 'change', questionId: 'close.music' }, music('Bach '));
    expect(talk.view.question?.answer).not.toHaveProperty('readBack');
    const alone = talkWith({ pack: clinicalPack, people: [me, lee] });
    tell(
      alone,
      'start',
      { type: 'say who', who: 'self', speaker: 'me' },
      goTo('close.music'),
      music('B'),
      readBack,
    );
    expect(alone.view.question?.answer).not.toHaveProperty('readBack');
  });

  it('keeps clinicians’ questions beside the person’s screen, whoever speaks', () => {
    const talk = together();
    for (const who of ['me', 'lee', 'dot']) {
      tell(talk, speak(who), goTo('day.summary'), { type: 'change', questionId: 'day.summary' });
      expect(shownIds(talk)).toEqual([undefined]);
    }
    tell(talk, goTo('day.drink'));
    const notes = (): unknown =>
      talk.view.clinician?.notes.map(({ question, isClinicians }) => [question.id, isClinicians]);
    expect(notes()).toEqual([
      ['day.phase', true],
      ['day.summary', true],
      ['day.outlook', true],
    ]);
    const { screen } = talk.view;
    tell(talk, note('day.summary', 'Well today.'), {
      type: 'answer',
      questionId: 'day.phase',
      value: 'stable',
    });
    expect(talk.view.plan.clinicalRecords).toMatchObject([
      {
        questionId: 'day.summary',
        text: 'Well today.',
        saidBy: 'lee',
        authority: 'professional',
        mode: 'own',
      },
      { questionId: 'day.phase', value: 'stable', saidBy: 'lee' },
    ]);
    expect(talk.view.screen).toBe(screen);
    tell(talk, note('day.summary', ''));
    expect(talk.view.plan.clinicalRecords).toHaveLength(1);
    tell(talk, note('day.drink', 'tea, I think'));
    expect(talk.view.plan.statements).toEqual([]);
  });

  it('what is refused on the clinician’s side never holds the person, and never covers what they could not record', () => {
    const talk = together();
    tell(talk, goTo('day.drink'), note('day.summary', 'x'.repeat(100_001)));
    expect(talk.view.clinician?.issues).toEqual([{ code: 'CP307' }]);
    expect(talk.view).toMatchObject({ issues: [], can: { next: true } });
    tell(
      talk,
      goTo('close.music'),
      music('\0'),
      { type: 'go to', stage: 'map' },
      goTo('close.music'),
      music('\0'),
    );
    tell(talk, { type: 'record capacity', decision: 'Where to live', outcome: 'hasCapacity' });
    expect(talk.view).toMatchObject({
      issues: [{ code: 'CP308' }],
      clinician: { issues: [] },
      can: { next: false },
    });
  });

  it('lends the clinician words, the map and what the person asked not to be asked', () => {
    const talk = together();
    tell(talk, { type: 'go to', sectionId: 'storm' }, 'do not ask', goTo('close.music'));
    expect(talk.view.clinician).toMatchObject({
      phrases: ['Take your time.', 'What else?'],
      doNotRaise: ['storm'],
    });
    expect(talk.view.clinician?.map.map(({ sectionId }) => sectionId)).toEqual([
      'day',
      'storm',
      'night',
      'close',
    ]);
    tell(talk, 'pause');
    expect(talk.view.clinician).toBeUndefined();
    tell(talk, 'resume', 'lock');
    expect(talk.view.clinician).toBeUndefined();
  });

  it('explains the terms in the words on the screen', () => {
    const talk = together();
    tell(talk, goTo('day.drink'));
    expect(talk.view.question?.terms.map(({ id }) => id)).toEqual(['tea']);
    tell(talk, goTo('close.music'));
    expect(talk.view.question?.terms).toEqual([]);
  });

  it('says of a paper that it was seen only where a professional saw it', () => {
    const talk = together();
    const paper = (seenBy: string): ConversationEvent => ({
      ...{ type: 'answer', questionId: 'close.paper', value: 'yes' },
      evidence: { evidence: 'seen', seenBy, seenOn: '2026-11-22' },
    });
    tell(talk, goTo('close.paper'), paper('dot'));
    expect(talk.view.issues).toEqual([{ code: 'CP319' }]);
    tell(talk, paper('lee'));
    expect(talk.view.plan.legalFacts).toMatchObject([{ evidence: 'seen', seenBy: 'lee', saidBy: 'me' }]);
    tell(talk, { type: 'answer', questionId: 'close.paper', value: 'yes' });
    expect(talk.view.plan.legalFacts).toMatchObject([{ evidence: 'reported' }]);
  });
});

describe('what is kept from the person (H13)', () => {
  it('stands on the clinician’s side and on no screen or copy of theirs', () => {
    const talk = together();
    tell(talk, goTo('day.drink'), outlook);
    expect(talk.view.plan.clinicalRecords).toMatchObject([{ hiddenFrom: ['person', 'parents', 'family'] }]);
    for (const event of ['review', goTo('close.music'), { type: 'go to', stage: 'map' }] as const) {
      tell(talk, event);
      const { clinician: _side, plan: _whole, ...seen } = talk.view;
      expect(JSON.stringify(seen)).not.toContain('outlook');
    }
    tell(talk, 'review', speak('lee'));
    expect(JSON.stringify(talk.view.review)).not.toContain('outlook');
    expect(planFor(talk.view.plan, { audience: 'person' })?.clinicalRecords).toEqual([]);
  });

  it('and what the person keeps from their family is not shown while one of them speaks', () => {
    const pack = {
      ...clinicalPack,
      questions: clinicalPack.questions.map((one) =>
        one.id === 'close.music' ? { ...one, hiddenFrom: ['family'] as const } : one,
      ),
    };
    const talk = together({ pack });
    tell(talk, goTo('close.music'), music('Secretly, Brahms'), speak('dot'));
    expect(talk.view.question?.others).toEqual([]);
    tell(talk, speak('me'), 'review');
    expect(JSON.stringify(talk.view.review)).toContain('Brahms');
    tell(talk, speak('dot'));
    expect(JSON.stringify(talk.view.review)).not.toContain('Brahms');
  });
});

describe('capacity, decision by decision', () => {
  const found = (decision: string, outcome: 'lacks' | 'hasCapacity'): ConversationEvent => ({
    ...{ type: 'record capacity', decision, outcome },
  });

  it('is presumed; only while it is recorded as lacking does an attorney who is here agree (MCA 2005 s1, s9)', () => {
    const talk = together();
    tell(talk, 'review', 'to agree', speak('art'));
    expect(talk.view.can.sayYes).toBe(false);
    tell(talk, found('Where to live', 'lacks'), found('What to eat', 'hasCapacity'));
    expect(talk.view.can.sayYes).toBe(true);
    tell(talk, found('Where to live', 'hasCapacity'));
    expect(talk.view.can.sayYes).toBe(false);
    expect(talk.view.clinician?.capacity).toMatchObject([
      { decision: 'Where to live', outcome: 'hasCapacity', by: 'lee' },
      { decision: 'What to eat', outcome: 'hasCapacity' },
    ]);
    expect(talk.view.plan.capacity).toHaveLength(3);
    tell(talk, speak('dot'), found('Where to live', 'lacks'));
    expect(talk.view.can.sayYes).toBe(false);
  });

  it('is never of everything, and nobody but a professional records it', () => {
    const talk = together();
    tell(talk, found('  ', 'lacks'));
    expect(talk.view.clinician?.issues).toEqual([{ code: 'CP301' }]);
    const alone = talkWith({ pack: clinicalPack, people: [me, dot, art] });
    tell(alone, 'start', { type: 'say who', who: 'self', speaker: 'me' }, found('Where to live', 'lacks'));
    expect(alone.view.plan.capacity).toEqual([]);
    expect(alone.view).not.toHaveProperty('clinician');
  });
});

describe('seeing it another way (H08)', () => {
  const disagree = (saidBy: string, text: string, about = 'close.music'): ConversationEvent => ({
    ...{ type: 'disagree', about, text, saidBy },
  });

  it('stands under their own name, beside the person’s answer and never in its place', () => {
    const talk = together();
    tell(talk, goTo('close.music'), music('Bach'), disagree('dot', 'She hates Bach.'));
    expect(talk.view.question?.answer).toMatchObject({ text: 'Bach', saidBy: 'me' });
    expect(talk.view.question?.views).toMatchObject([
      { saidBy: 'dot', recordedBy: 'lee', text: 'She hates Bach.' },
    ]);
    tell(talk, disagree('dot', 'She is fine with Bach.'), 'review');
    const row = talk.view.review
      ?.flatMap(({ rows }) => rows)
      .find(({ questionId }) => questionId === 'close.music');
    expect(row?.views.map(({ text }) => text)).toEqual(['She is fine with Bach.']);
    tell(talk, disagree('dot', ''), disagree('nobody', 'x'), disagree('dot', 'x', 'no.such'));
    expect(talk.view.plan).toMatchObject({ views: [], history: [] });
  });
});
