import { describe, expect, it } from 'vitest';
import { ContentError, loadPack, readPack } from '../../src/content/pack.js';
import { twoTopicPack } from './two-topic-pack.js';
import { widePack } from './wide-pack.js';

type Json = Record<string, unknown>;

/** A copy of the two-topic pack with one thing at a path made otherwise; `undefined` takes it away. */
const spoilt = (path: string, value: unknown): unknown => {
  const copy = JSON.parse(JSON.stringify(twoTopicPack)) as Json;
  const keys = path.split('/');
  const last = keys.pop()!;
  const holder = keys.reduce<Json>((inner, key) => inner[key] as Json, copy);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy;
};

const refusal = (json: unknown): ContentError => {
  try {
    readPack(json);
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
  throw new Error('It was read.');
};

describe('a pack that a host wrote', () => {
  it.each<[string, unknown]>([
    ['two topics', twoTopicPack],
    ['every kind of question, in another language', widePack],
  ])('comes back as it was, through JSON and frozen: %s', (_, pack) => {
    const read = readPack(JSON.parse(JSON.stringify(pack)));
    expect(read).toEqual(pack);
    expect(JSON.parse(JSON.stringify(read))).toEqual(pack);
    expect(Object.isFrozen(read.questions[0]?.whoMayAnswer)).toBe(true);
  });

  it('is copied: what the host does to its own later changes nothing', () => {
    const mine = structuredClone(widePack);
    const read = readPack(mine);
    mine.words.questions['a.then'].prompt = 'Otherwise';
    expect(read.words.questions['a.then']?.prompt).toBe('Pryd?');
  });

  it.each([[null], ['pack'], [7], [[]], [{}], [undefined]])(
    'is refused when it is no pack at all: %j',
    (json) => {
      expect(refusal(json)).toMatchObject({ code: 'CP204' });
    },
  );
});

describe('a bad pack is refused by code, naming what is wrong', () => {
  const again = twoTopicPack.questions[1];
  it.each<[string, string, string, string, unknown]>([
    ['words missing', 'CP203', 'day.tea', 'words/questions/day.tea', undefined],
    ['an option without a label', 'CP203', 'coffee', 'words/questions/day.drink/options/coffee', undefined],
    ['a section without a title', 'CP203', 'night', 'words/sections/night', undefined],
    ['a gate without words', 'CP203', 'storm', 'words/topics/storm', undefined],
    ['words for no question', 'CP206', 'day.gone', 'words/questions/day.gone', { prompt: 'Gone?' }],
    ['a label for no option', 'CP206', 'cocoa', 'words/questions/day.drink/options/cocoa', 'Cocoa'],
    [
      "a voice's label for no option",
      'CP206',
      'cocoa',
      'words/questions/day.drink/proxy/options',
      { cocoa: 'Cocoa' },
    ],
    [
      'phrases for no section',
      'CP206',
      'gone',
      'words/phrases',
      { general: [], sections: { gone: ['Oh.'] } },
    ],
    [
      'a term explained twice',
      'CP205',
      'drip',
      'words/glossary',
      [
        { id: 'drip', term: 'drip', meaning: 'One.' },
        { id: 'drip', term: 'drips', meaning: 'Two.' },
      ],
    ],
    ['a gate said in an unknown voice', 'CP204', 'words', 'words/topics/storm/parent', { opening: 'Hm.' }],
    ['an empty prompt', 'CP204', 'prompt', 'words/questions/day.tea/prompt', ''],
    ['an unknown key', 'CP204', 'day.drink', 'questions/1/colour', 'red'],
    ['an unknown key at the top', 'CP204', 'The pack', 'plugins', []],
    ['an unknown type', 'CP204', 'day.drink', 'questions/1/type', 'slider'],
    ['a function in words', 'CP204', 'prompt', 'words/questions/day.tea/prompt', () => 'x'],
    ['nobody who may answer', 'CP204', 'day.drink', 'questions/1/whoMayAnswer', []],
    ['markup in an id', 'CP204', 'questions.0.id', 'questions/0/id', '<img src=x>'],
    ['a choice without options', 'CP204', 'day.drink', 'questions/1/options', undefined],
    ['a scale without ends', 'CP204', 'night.sounds', 'questions/7/type', 'scale'],
    ['a group without fields', 'CP204', 'night.sounds', 'questions/7/type', 'group'],
    ['ratings without ratings', 'CP204', 'night.light', 'questions/6/type', 'ratings'],
    ['a question twice', 'CP205', 'day.drink', 'questions/2', again],
    ['an option twice', 'CP205', 'day.drink', 'questions/1/options', [{ id: 'tea' }, { id: 'tea' }]],
    ['a section twice', 'CP205', 'day', 'sections/3', { id: 'day' }],
    ['a topic twice', 'CP205', 'storm', 'topics/1', twoTopicPack.topics[0]],
    ['a question in no section', 'CP206', 'day.drink', 'questions/1/section', 'attic'],
    ['a condition on no question', 'CP206', 'day.tea', 'questions/2/visibleWhen/question', 'day.gone'],
    ['a condition on no option', 'CP206', 'day.tea', 'questions/2/visibleWhen/in', ['cocoa']],
    ['a topic with no such question', 'CP206', 'storm', 'topics/0/questions/0', 'storm.gone'],
    ['a preference as a recommendation', 'CP207', 'day.drink', 'questions/1/writesTo', 'recommendations'],
    ['a preference as a legal fact', 'CP207', 'day.drink', 'questions/1/writesTo', 'legalFacts'],
    [
      'a recommendation as a statement',
      'CP207',
      'day.drink',
      'questions/1/ownership',
      'clinicalRecommendation',
    ],
    ['a legal fact as a statement', 'CP207', 'day.drink', 'questions/1/ownership', 'legalFact'],
    ['a gate as a question', 'CP204', 'day.drink', 'questions/1/writesTo', 'topics'],
    ['a default', 'CP208', 'day.drink', 'questions/1/default', 'tea'],
    ['a default option', 'CP208', 'tea', 'questions/1/options/0/default', true],
    [
      'a default within a field',
      'CP208',
      'x',
      'questions/1/itemFields',
      [{ id: 'x', type: 'text', default: '' }],
    ],
    [
      'a question that waits for itself',
      'CP210',
      'day.tea',
      'questions/2/visibleWhen',
      { question: 'day.tea', answered: true },
    ],
    [
      'a condition on what is no entry',
      'CP210',
      'day.tea',
      'questions/1',
      { ...again, ownership: 'record', writesTo: 'visits' },
    ],
    ['a gate onto nothing', 'CP211', 'storm', 'topics/0/questions', []],
    ['a gate onto what may never be asked', 'CP211', 'storm', 'topics/0/questions', ['storm.family']],
    ['a question behind two gates', 'CP211', 'night', 'topics/1/questions', ['night.light', 'storm.with']],
    ['a gate that is a question too', 'CP211', 'storm', 'topics/0/gateQuestion', 'day.permission'],
  ])('%s: %s, "%s"', (_, code, id, path, value) => {
    const error = refusal(spoilt(path, value));
    expect(error).toMatchObject({ name: 'ContentError', code });
    expect(error.message).toContain(id);
    expect(error.message).toMatch(
      new RegExp(`^${code} care-preferences/content: .*\\. See README#${code.toLowerCase()}$`),
    );
  });

  it('two questions that wait for each other, and one that waits for them', () => {
    const round = structuredClone(widePack);
    round.questions[5]!.visibleWhen = { question: 'a.after', answered: true };
    expect(refusal(round)).toMatchObject({ code: 'CP210' });
    round.questions[3]!.visibleWhen = { question: 'a.then', answered: true };
    expect(refusal(round)).toMatchObject({ code: 'CP210', at: ['a.place'] });
  });

  it.each<[string, string, (question: Json) => void]>([
    ['asks something else', 'place.other', (question) => (question['id'] = 'place.other')],
    ['takes another kind of answer', 'place.ifWorse', (question) => (question['type'] = 'ranked')],
    ['offers a choice of its own', 'place.ifWorse', (question) => (question['options'] = [{ id: 'maybe' }])],
    ['keeps an answer elsewhere', 'place.ifWorse', (question) => (question['ownership'] = 'fact')],
  ])('one that calls itself built in and %s', async (_, id, spoil) => {
    const pack = await loadPack({ variant: 'adult', path: 'quick', locale: 'en-GB' });
    const copy = JSON.parse(JSON.stringify(pack)) as { id: string; questions: Json[] };
    spoil(copy.questions.find((question) => question['id'] === 'place.ifWorse')!);
    expect(refusal(copy)).toMatchObject({ code: 'CP212', at: [id] });
  });

  it('a recommendation that anybody but a clinician could make', () => {
    const loose = structuredClone(widePack);
    Object.assign(loose.questions[4]!, {
      ownership: 'clinicalRecommendation',
      writesTo: 'recommendations',
      whoMayAnswer: ['clinician', 'person'],
    });
    expect(refusal(loose)).toMatchObject({ code: 'CP207', at: ['a.yes'] });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('the key %s anywhere, with nothing polluted', (key) => {
    for (const holder of ['"words": {', '"questions": [{', '"tea": "Tea",']) {
      const text = JSON.stringify(twoTopicPack).replace(/"(words|questions|tea)":/g, '"$1": ');
      const spoiltText = text.replace(holder, `${holder} "${key}": {"polluted": true},`);
      expect(spoiltText).not.toBe(text);
      expect(refusal(JSON.parse(spoiltText))).toMatchObject({ code: 'CP209' });
    }
    expect('polluted' in {}).toBe(false);
  });

  it('a pack nested without end', () => {
    const deep: Json = {};
    deep['words'] = deep;
    expect(refusal(deep)).toMatchObject({ code: 'CP204' });
  });

  it('never repeats a word of the pack, only its ids', () => {
    for (const path of [
      'words/questions/day.tea/hint',
      'questions/1/section',
      'words/topics/storm/opening',
    ]) {
      expect(refusal(spoilt(path, ['PRIVATE WORDS'])).message).not.toContain('PRIVATE');
    }
  });
});
