import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/content/pack.js';
import { faultsOf, gradeOf } from './reading.js';
import { isForClinicians, packs, readerOf, spokenWords } from './spoken-words.js';

describe('the whole first conversation in UK English', () => {
  it('is short, plain and kind throughout', () => {
    const faults = [...spokenWords].map(([path, text]) => [path, faultsOf(text, readerOf(path))] as const);
    expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it('is as easy when hint and reason are read in one go', () => {
    const faults = packs.flatMap(([name, pack]) =>
      pack.questions.flatMap((question) => {
        const { prompt, hint = '', why = '', law = '' } = wordsFor(question, pack.words, 'adult');
        const asked = /[.?]$/.test(prompt) ? prompt : `${prompt}.`;
        const found = faultsOf([asked, hint, law, why].filter(Boolean).join(' '), readerOf(question.id));
        return found.length > 0 ? [[name, question.id, found]] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it.each(packs)(
    'has a prompt of its own in easy words for every question, and short sentences: %s',
    (_, pack) => {
      for (const question of pack.questions.filter((one) => !isForClinicians(one))) {
        const { prompt, hint = '', law = '', why = '' } = wordsFor(question, pack.words, 'easy-read');
        expect(pack.words.questions[question.id]?.easyRead?.prompt, question.id).toBeTruthy();
        const isGated = readerOf(question.id) === 'behind a gate';
        const faults = [prompt, hint, law].flatMap((text) => faultsOf(text, 'easy-read'));
        const found = [...faults, ...faultsOf(why)].filter(
          (fault) => !(isGated && fault === 'a word for behind a gate'),
        );
        expect(found, question.id).toEqual([]);
      }
    },
  );

  it('has an opening and a question in easy words, and about somebody else, for every gate', () => {
    for (const { id } of packs[0]![1].topics) {
      const { opening, proxy, easyRead } = packs[0]![1].words.topics[id]!;
      expect(opening).toMatch(/\.$/);
      expect(proxy?.opening).not.toMatch(/\byour\b/i);
      const easy = [easyRead?.opening ?? '', easyRead?.question ?? ''];
      expect(easy.flatMap((text) => faultsOf(text, 'easy-read')).filter((one) => !/gate/.test(one))).toEqual(
        [],
      );
      for (const text of easy) expect(text).not.toBe('');
    }
  });

  it.each(packs)('never speaks to someone else as if they were the person: %s', (_, pack) => {
    const asked = pack.questions.filter((question) => !isForClinicians(question));
    const spokenTo = asked.flatMap((question) => {
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
      'health.questions/why',
      'health.worries/hint',
      'living.keepDoing/hint',
      'emergency.existing-form-details/hint',
      'emergency.existing-form-details/dateOnForm',
      'legal.adrtWhere/date',
    ]);
  });

  it('says why each question is asked', () => {
    for (const [, pack] of packs) {
      for (const { id, sensitivity, whoMayAnswer } of pack.questions) {
        if (!isForClinicians({ whoMayAnswer }) || sensitivity > 1)
          expect(pack.words.questions[id]?.why, id).toMatch(/\.$/);
      }
    }
  });

  it('never names CPR to anybody without the care that goes on', () => {
    const [, { words }] = packs[0]!;
    const alone = Object.entries(words.questions).filter(([, question]) => {
      const said = JSON.stringify(question);
      return /\bCPR\b/.test(said) && !/all other care goes on/i.test(said);
    });
    expect(alone.map(([id]) => id)).toEqual([]);
    for (const { meaning, easyRead = '' } of words.glossary ?? []) {
      for (const text of [meaning, easyRead].filter((one) => /CPR/.test(one)))
        expect(text).toMatch(/all other care goes on/i);
    }
  });

  it('gives clinicians short things to say, for every part', () => {
    const [, { words, sections }] = packs[0]!;
    const { general = [], sections: bySection = {} } = words.phrases ?? {};
    expect(general.length).toBeGreaterThan(4);
    for (const id of Object.keys(bySection)) expect(sections).toContainEqual({ id });
    for (const phrase of [general, ...Object.values(bySection)].flat())
      expect(phrase.split(' ').length).toBeLessThan(20);
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
      'Multidisciplinary deterioration necessitates anticipatory prescribing. Physiological observations determine appropriate treatment. Considerable individual variability characterises recovery. Clinicians evaluate reversibility, comorbidity and frailty. Documentation accompanies transfers.  Communication remains indispensable.',
    ],
    ['a banned word', 'Some people pass away at home.'],
    ['a banned word', 'You are brave to fight this.'],
    ['a banned word', 'You can refuse this.'],
    ['a banned word', 'Well done!'],
    ['a word for behind a gate', 'Where would you like to die?'],
    ['a promise', 'What you said is saved.'],
    ['a promise', 'Your team will talk with you.'],
    ['a promise', "They'll come at once."],
  ])('finds %s', (fault, text) => {
    expect(faultsOf(text).join()).toContain(fault);
  });

  it('knows the legal name of a paper from the word in it', () => {
    expect(faultsOf('Have you made an advance decision to refuse treatment?')).toEqual([]);
  });

  it('lets death be named behind a gate, and the words of the law among professionals', () => {
    expect(faultsOf('Where would you like to die?', 'behind a gate')).toEqual([]);
    expect(faultsOf('They refused the treatment.', 'behind a gate')).toEqual(['a banned word']);
    expect(faultsOf('They refused the treatment.', 'clinicians')).toEqual([]);
    expect(faultsOf('They lost the battle.', 'clinicians')).toEqual(['a banned word']);
  });

  it('counts a term that is explained as an easy word, and any other as it is', () => {
    const said =
      'You can ask us about CPR at any time. We can tell you more about CPR, as and when you like. There is time.';
    expect(gradeOf(said.replaceAll('CPR', 'cardiopulmonary resuscitation'))).toBe(gradeOf(said));
    expect(gradeOf(said.replaceAll('CPR', 'defibrillatory intervention'))).toBeGreaterThan(gradeOf(said) + 3);
  });

  it('holds easy words to shorter sentences', () => {
    const text = 'What kind of form it is, where it is, and the date on it too.';
    expect(faultsOf(text)).toEqual([]);
    expect(faultsOf(text, 'easy-read')).toEqual(['a sentence of 15 words']);
  });
});
