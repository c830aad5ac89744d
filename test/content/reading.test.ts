import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/content/pack.js';
import { faultsOf, gradeOf } from './reading.js';
import { packs, spokenWords } from './spoken-words.js';

describe('the quick conversation in UK English', () => {
  it('is short, plain and kind throughout', () => {
    const faults = [...spokenWords].map(([path, text]) => [path, faultsOf(text)] as const);
    expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it.each(packs)(
    'has a prompt of its own in easy words for every question, and short sentences: %s',
    (_, pack) => {
      for (const question of pack.questions) {
        const { prompt, hint = '', law = '' } = wordsFor(question, pack.words, 'easy-read');
        expect(pack.words.questions[question.id]?.easyRead?.prompt, question.id).toBeTruthy();
        expect([prompt, hint, law].flatMap((text) => faultsOf(text, 'easy-read'))).toEqual([]);
      }
    },
  );

  it.each(packs)('never speaks to someone else as if they were the person: %s', (_, pack) => {
    const spokenTo = pack.questions.flatMap((question) => {
      const { prompt, hint, why, law, fields } = wordsFor(question, pack.words, 'proxy');
      const adult = wordsFor(question, pack.words, 'adult');
      const same = Object.entries({ prompt, hint, why, law, ...fields }).filter(
        ([part, text]) =>
          /\byou(?:r|rs)?\b/i.test(text ?? '') &&
          text === ({ ...adult, ...adult.fields } as Record<string, unknown>)[part],
      );
      return same.map(([part]) => `${question.id}/${part}`);
    });
    // Here "you" is whoever is answering.
    expect(spokenTo).toEqual([
      'start.permission/hint',
      'emergency.existing-form-details/hint',
      'emergency.existing-form-details/dateOnForm',
      'legal.adrtWhere/date',
    ]);
  });

  it('says why each question is asked', () => {
    for (const [, pack] of packs) {
      for (const { id } of pack.questions) expect(pack.words.questions[id]?.why, id).toMatch(/\.$/);
    }
  });
});

describe('each reading check can fail', () => {
  const plain =
    'You can stop at any time. You do not have to answer. Say as much or as little as you like. It is your choice. Nobody minds.';

  it('lets plain words pass', () => {
    expect(gradeOf(plain)).toBeLessThan(3);
    expect(faultsOf(plain)).toEqual([]);
  });

  it.each([
    [
      'a sentence of 23 words',
      'You can tell us here about all of the things that you like to do each day when you are at home, okay.',
    ],
    [
      'grade',
      'Multidisciplinary deterioration necessitates anticipatory prescribing. Physiological observations determine appropriate escalation. Considerable individual variability characterises recovery. Clinicians evaluate reversibility, comorbidity and frailty. Documentation accompanies transfers.  Communication remains indispensable.',
    ],
    ['a banned word', 'Some people pass away at home.'],
    ['a banned word', 'You are brave to fight this.'],
    ['a banned word', 'You can refuse this.'],
    ['a banned word', 'Well done!'],
    ['a word for behind a gate', 'Where would you like to die?'],
    ['a promise', 'What you said is saved.'],
    ['a promise', 'Your team will talk with you.'],
  ])('finds %s', (fault, text) => {
    expect(faultsOf(text).join()).toContain(fault);
  });

  it('knows the legal name of a paper from the word in it', () => {
    expect(faultsOf('Have you made an advance decision to refuse treatment?')).toEqual([]);
  });

  it('holds easy words to shorter sentences', () => {
    const text = 'What kind of form it is, where it is, and the date on it too.';
    expect(faultsOf(text)).toEqual([]);
    expect(faultsOf(text, 'easy-read')).toEqual(['a sentence of 15 words']);
  });
});
