import { describe, expect, it } from 'vitest';
import { loadPackWith } from '../../src/content/load-pack.js';
import { loadPack, readPack, type Pack, type PackChoice } from '../../src/content/pack.js';
import { isForClinicians } from './spoken-words.js';

const idsOf = (pack: Pack): string[] => pack.questions.map(({ id }) => id);

const ofPeople = ({ questions }: Pack): string[] =>
  questions.filter((question) => !isForClinicians(question)).map(({ id }) => id);

describe('a pack in pieces', () => {
  const choice: PackChoice = { variant: 'adult', path: 'core', locale: 'en-GB', jurisdiction: 'england' };
  const voices = ['proxy', 'easyRead'] as const;
  const saying = (pack: Pack, voice: (typeof voices)[number]): string[] =>
    [...Object.entries(pack.words.questions), ...Object.entries(pack.words.topics)]
      .filter(([, words]) => words[voice])
      .map(([id]) => id);

  it('is for a person alone what the whole pack asks people, in their own words', async () => {
    const [own, whole] = await Promise.all([loadPackWith(choice, []), loadPack(choice)]);
    expect(idsOf(own)).toEqual(ofPeople(whole));
    expect(own.topics).toEqual(whole.topics);
    for (const { id } of own.questions) {
      const { proxy, easyRead, ...words } = whole.words.questions[id]!;
      expect(own.words.questions[id]).toEqual(words);
      expect([proxy, easyRead].every((voice) => voice === undefined || Object.keys(voice).length > 0)).toBe(
        true,
      );
    }
    expect(own.words.phrases).toBeUndefined();
    expect(own.words.glossary?.length).toBeGreaterThan(10);
    expect(readPack(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });

  it.each([
    ['proxy', 'proxy', 'easyRead'],
    ['easy-read', 'easyRead', 'proxy'],
  ] as const)('has the words of %s where they are asked for, and no others', async (piece, voice, other) => {
    const [pack, whole] = await Promise.all([loadPackWith(choice, [piece]), loadPack(choice)]);
    expect(saying(pack, voice)).toEqual(saying(whole, voice));
    expect(saying(pack, other)).toEqual([]);
    expect(pack.words.glossary?.some(({ easyRead }) => easyRead)).toBe(voice === 'easyRead');
    expect(idsOf(pack)).toEqual(ofPeople(whole));
  });

  it('asks professionals where their piece is there', async () => {
    const [pack, whole] = await Promise.all([loadPackWith(choice, ['clinicians']), loadPack(choice)]);
    expect(idsOf(pack)).toEqual(idsOf(whole));
    expect(pack.words.phrases).toEqual(whole.words.phrases);
    expect(pack.words.glossary?.map(({ id }) => id)).toEqual(whole.words.glossary?.map(({ id }) => id));
    for (const voice of voices) expect(saying(pack, voice)).toEqual([]);
  });

  it('is refused as the whole is', async () => {
    await expect(loadPackWith({ ...choice, path: 'scenic' as 'full' }, [])).rejects.toThrow(/^CP201/);
  });
});
