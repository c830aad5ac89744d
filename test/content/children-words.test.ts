import { describe, expect, it } from 'vitest';
import { topicWords as parentTopics } from '../../src/content/words/en-GB/parent/topics.js';
import { topicWords as youngTopics } from '../../src/content/words/en-GB/young-person/topics.js';
import { model, notToParents, parent, toParent, toYoungPerson, youngPerson } from './children-words.js';
import { faultsOf } from './reading.js';
import { readerOf, spokenWords } from './spoken-words.js';

const voices = [
  ['young people', youngPerson, toYoungPerson],
  ['parents', parent, toParent],
] as const;

/** Says to a parent what holds of the child: that they are ill, or that it is their care. */
const asTheChild =
  /\byour (?:illness|health|body|care|last days|treatment|funeral|team|GP|friends|school)\b|\byou(?: are|'re| were)? (?:dying|die|ill|in pain|scared)\b|\blooks? after you\b/i;

/** Speaks to whoever reads it, or of an adult for whom somebody else speaks. */
const toOrOf = /\b(?:you|your|yours|yourself|they|them|their|theirs|the person)\b/i;

/** Here "they" are things, or the people who look after the child. */
const ofOthers = [
  ...['about.goodDay/why', 'matters.bucket/why', 'living.goals/why'],
  ...['sharing.consent/why', 'sharing.exclude/why'],
];

describe.each(voices)('what is said to %s', (_, questions, asked) => {
  it('is as easy when hint and reason are read in one go', () => {
    const faults = Object.keys(questions).flatMap((id) => {
      const { prompt = '', hint = '', why = '' } = asked(id);
      const whole = [/[.?]$/.test(prompt) || !prompt ? prompt : `${prompt}.`, hint, why];
      const found = faultsOf(whole.filter(Boolean).join(' '), readerOf(id));
      return found.length > 0 ? [[id, found]] : [];
    });
    expect(faults).toEqual([]);
  });

  it('names only choices and fields that the question has', () => {
    for (const [id, { options = {}, fields = {} }] of Object.entries(questions)) {
      for (const choice of [...Object.keys(options), ...Object.keys(fields)])
        expect(model.choices[id], id).toContain(choice);
    }
  });

  it('never names CPR without the care that goes on', () => {
    for (const id of Object.keys(questions)) {
      const { prompt = '', hint = '', why = '' } = asked(id);
      if (/CPR/.test(prompt + hint)) expect(`${hint} ${why}`, id).toMatch(/all other care goes on/i);
    }
  });
});

describe('what a young person is asked', () => {
  it('has words of its own for what they are asked, and for nothing else', () => {
    expect(Object.keys(youngPerson).filter((id) => !model.asked['young-person'].includes(id))).toEqual([]);
  });

  it('speaks to them, and never of a child', () => {
    const young = [...spokenWords].filter(([path]) => path.includes('/young/'));
    expect(young.length).toBeGreaterThan(50);
    expect(young.filter(([, text]) => /\byour (?:child|baby)\b/i.test(text))).toEqual([]);
  });

  it('says of no law what holds for adults only', () => {
    for (const id of ['legal.advanceStatement', 'legal.deputy']) {
      expect(youngPerson[id]?.law, id).toBe('');
      expect(parent[id]?.law, id).toBe('');
    }
  });

  it('says which answers are in no copy for parents', () => {
    for (const id of ['people.doNotShare', 'people.aware', 'lastdays.notWith']) {
      expect(youngPerson[id]?.hint, id).toMatch(/left out of copies for parents and family/);
      expect(parent[id]?.hint, id).toMatch(/left out of copies for parents and family/);
    }
  });
});

describe('what a parent is asked', () => {
  // A parent may also speak in a conversation with a young person, who is asked more than is asked about a baby.
  it('has words of its own for what is asked about a child, and for nothing else', () => {
    const asked = [...model.asked.parent, ...model.asked['young-person']];
    expect(Object.keys(parent).filter((id) => !asked.includes(id))).toEqual([]);
  });

  it.each(['prompt', 'hint', 'why'] as const)('never speaks to them as to the child: %s', (part) => {
    const asked = new Set([...model.asked.parent, ...model.asked['young-person']]);
    const wrong = [...asked].filter((id) => {
      const ownWords = parent[id]?.[part];
      if (ownWords !== undefined) return asTheChild.test(ownWords);
      return toOrOf.test(notToParents(id)[part] ?? '');
    });
    expect(wrong.filter((id) => !ofOthers.includes(`${id}/${part}`))).toEqual([]);
  });

  it('never speaks to them as to the child in a field', () => {
    const wrong = [...model.asked.parent, ...model.asked['young-person']].flatMap((id) =>
      Object.entries({ ...notToParents(id).fields, ...parent[id]?.fields })
        .filter(([field, text]) => parent[id]?.fields?.[field] === undefined && toOrOf.test(text))
        .map(([field]) => `${id}/${field}`),
    );
    // Here "you" is whoever is answering, and "they" are those who are called.
    expect([...new Set(wrong)].sort()).toEqual([
      'comfort.crisisPlan/hours',
      'emergency.existing-form-details/dateOnForm',
    ]);
  });

  it.each([
    'How should your body be cared for?',
    'Can we talk about this when you are dying?',
    'Can we share this with the people who look after you?',
  ])('would be found to speak to them as to the child: %s', (text) => expect(text).toMatch(asTheChild));
});

describe('the gates of children', () => {
  const ids = ['parallel-planning', 'last-days', 'after-death'];

  it('are one for hope and planning, the last days, and after death', () => {
    expect(Object.keys(youngTopics)).toEqual(ids);
    expect(Object.keys(parentTopics)).toEqual(ids);
  });

  it.each(ids)('name nothing in the title and say plainly what comes: %s', (id) => {
    const { title = '', opening = '', question = '', easyRead } = youngTopics[id] ?? {};
    const forParents = parentTopics[id];
    expect(faultsOf(title)).toEqual([]);
    expect(title).not.toBe('');
    for (const text of [opening, forParents?.opening, easyRead?.opening]) {
      expect(text).toMatch(/\b(?:die|dies|dying|last days)\b/);
      expect(text).toMatch(/You can (?:skip|stop)/);
    }
    for (const text of [question, forParents?.question, easyRead?.question]) expect(text).toMatch(/\?$/);
    const easy = [easyRead?.opening ?? '', easyRead?.question ?? ''];
    expect(easy.flatMap((text) => faultsOf(text, 'easy-read')).filter((one) => !/gate/.test(one))).toEqual(
      [],
    );
    expect(`${forParents?.opening} ${forParents?.question}`).not.toMatch(asTheChild);
  });

  it('keep hope beside planning', () => {
    for (const { opening } of [youngTopics['parallel-planning'], parentTopics['parallel-planning']].flatMap(
      (words) => words ?? [],
    ))
      expect(opening).toMatch(/hope .* plan .*side by side/);
  });
});
