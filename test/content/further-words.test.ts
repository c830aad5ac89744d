import { describe, expect, it } from 'vitest';
import type { QuestionWords, VoiceWords } from '../../src/content/pack-shape.js';
import { law } from '../../src/content/words/en-GB/further/law.js';
import { growingWords } from '../../src/content/words/en-GB/growing.js';
import { faultsOf } from './reading.js';
import { allWords, furtherDraft, furtherWords, inNations, misplaced } from './further-words.js';
import { readerOf } from './spoken-words.js';

const asked = [...furtherDraft.keys()].flatMap((path) => /^([^/]+)\/prompt$/.exec(path)?.[1] ?? []);

/** Only the young person answers these, with nobody speaking for them. */
const onlyTheirs = ['growing.howInvolved', 'growing.private'];

const inVoice = (words: QuestionWords, voice: VoiceWords = {}) => {
  const said = { ...words, ...voice };
  return { prompt: said.prompt, hint: said.hint ?? '', law: said.law ?? '', why: said.why ?? '' };
};

const voices = [
  ['own', ({ proxy: _proxy, easyRead: _easyRead, ...words }: QuestionWords) => inVoice(words)],
  ['proxy', (words: QuestionWords) => inVoice(words, words.proxy)],
  ['easy read', (words: QuestionWords) => inVoice(words, words.easyRead)],
] as const;

const you = /\byou(?:r|rs|rself)?\b/i;

describe('what only the full path asks, and what only children are asked', () => {
  it('has words for each question that the draft has, and for no other', () => {
    expect(Object.keys(allWords).sort()).toEqual([...asked].sort());
    expect(misplaced).toEqual([]);
  });

  it('has a prompt in each voice, and says why each is asked', () => {
    for (const [id, { prompt, why, proxy, easyRead }] of Object.entries(allWords)) {
      expect(prompt, id).not.toBe('');
      expect(why, id).toMatch(/\.$/);
      expect(easyRead?.prompt, id).toBeTruthy();
      if (!onlyTheirs.includes(id)) expect(proxy?.prompt, id).toBeTruthy();
    }
  });

  it('names each choice of the draft (but yes and no, which every page has), and easy words for no other', () => {
    for (const [id, { options = {}, proxy, easyRead }] of Object.entries(allWords)) {
      const choices = [...furtherDraft.keys()].flatMap((path) =>
        path.startsWith(`${id}/options/`) ? path.slice(`${id}/options/`.length) : [],
      );
      expect(Object.keys(options).sort(), id).toEqual(choices.sort());
      for (const voice of [proxy, easyRead])
        expect(choices, id).toEqual(expect.arrayContaining(Object.keys(voice?.options ?? {})));
    }
  });

  it.each(voices)('is as easy when all of it is read in one go: %s', (_, say) => {
    const faults = inNations.flatMap(([nation, id, words]) => {
      const { prompt, hint, law: inLaw, why } = say(words);
      const whole = [/[.?]$/.test(prompt) ? prompt : `${prompt}.`, hint, inLaw, why];
      const found = faultsOf(whole.filter(Boolean).join(' '), readerOf(id));
      return found.length > 0 ? [[nation, id, found]] : [];
    });
    expect(faults).toEqual([]);
  });

  it('keeps to short sentences in easy words', () => {
    const faults = inNations.flatMap(([nation, id, { easyRead, ...words }]) => {
      const { prompt, hint, law: inLaw } = inVoice(words, easyRead);
      const found = [prompt, hint, inLaw]
        .flatMap((text) => faultsOf(text, 'easy-read'))
        .filter((fault) => readerOf(id) === 'anybody' || fault !== 'a word for behind a gate');
      return found.length > 0 ? [[nation, id, found]] : [];
    });
    expect(faults).toEqual([]);
  });

  it('never speaks to someone else as if they were the person', () => {
    const spokenTo = inNations.flatMap(([nation, id, words]) => {
      if (onlyTheirs.includes(id)) return [];
      const theirs = { ...inVoice(words, words.proxy), ...words.fields, ...words.proxy?.fields };
      const own: Record<string, string> = { ...inVoice(words), ...words.fields };
      return Object.entries(theirs)
        .filter(([part, text]) => you.test(text) && text === own[part])
        .map(([part]) => `${id}/${part}${nation === 'no nation' ? '' : `@${nation}`}`);
    });
    // Here "you" is whoever is answering.
    expect(spokenTo).toEqual([
      'growing.friends/hint',
      'growing.school/hint',
      'growing.birth/why',
      'legal.parental/hint',
    ]);
  });
});

describe('hazards that words can bring about', () => {
  const hints = ({ hint = '', proxy, easyRead }: QuestionWords): string[] => [
    hint,
    proxy?.hint ?? hint,
    easyRead?.hint ?? hint,
  ];

  it('H01, H02: calls no view of treatment or CPR a decision or a form, in any voice', () => {
    for (const id of ['emergency.treatments', 'emergency.cprView']) {
      for (const hint of hints(allWords[id]!)) {
        expect(hint).toMatch(/This is what (?:you|they) would like\. It is not a decision\b.*not a form\./);
      }
    }
  });

  it('names CPR only beside the care that goes on, in any voice', () => {
    for (const [, say] of voices) {
      for (const [, id, words] of inNations) {
        const said = Object.values(say(words)).join(' ');
        if (/\bCPR\b/.test(said)) expect(said, id).toMatch(/all other care goes on/i);
      }
    }
  });

  it('asks for no code of a key safe, and for no password', () => {
    for (const hint of hints(furtherWords['about.access']!))
      expect(hint).toMatch(/Do not write a key safe code/);
    for (const hint of hints(furtherWords['after.keep']!)) expect(hint).toMatch(/Do not write passwords/);
  });

  it('H09: says of what is kept from family that it is left out of their copies', () => {
    for (const id of ['people.doNotShare', 'people.aware', 'lastdays.notWith', 'growing.private']) {
      for (const hint of hints(allWords[id]!)) expect(hint, id).toMatch(/left out of copies/);
    }
  });

  it("H19: states a nation's law only in that nation, and names no other nation's", () => {
    const names: Record<string, RegExp> = {
      england: /Wales|Scotland|Northern Ireland|guardian/,
      wales: /England|Scotland|Northern Ireland|guardian/,
      scotland: /England|Wales|Northern Ireland|deputy|Court of Protection/,
      'northern-ireland': /England|Wales|Scotland|deputy|guardian|Court of Protection/,
    };
    for (const [id, words] of Object.entries(allWords)) {
      expect([words.law, words.proxy?.law, words.easyRead?.law], id).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(JSON.stringify(words), id).not.toMatch(
        /England|Wales|Scotland|Northern Ireland|Court of Protection/,
      );
    }
    for (const [nation, questions] of Object.entries(law))
      for (const words of Object.values(questions)) expect(JSON.stringify(words)).not.toMatch(names[nation]!);
  });

  it('asks a parent about their child, and a young person never', () => {
    for (const [id, { proxy, easyRead: _easyRead, ...own }] of Object.entries(growingWords.questions)) {
      expect(JSON.stringify(own), id).not.toMatch(/your child/);
      if (proxy && id !== 'growing.birth') expect(proxy.prompt, id).toMatch(/your child/);
    }
  });
});
