import { describe, expect, it } from 'vitest';
import { termsIn, type GlossaryEntry } from '../../src/content/pack.js';
import { glossary, spokenWords } from './spoken-words.js';

/** Medical and legal terms that people may not know, whether or not any is used. */
const hardWords =
  /\b(?:CPR|DNACPR|ReSPECT|TEP|GP|ADRT|LPA|AKPS|SNOMED|resuscitat\w*|ventilat\w*|intubat\w*|defibrillat\w*|syringe driver|anticipatory|palliative|hospice|community hospital|prognosis|diagnos\w*|symptom\w*|acute|chronic|terminal|sedat\w*|antibiotic\w*|artificial\w*|feeding tube|dialysis|transfusion|blood products|constipation|nausea|deteriorat\w*|escalation|capacity|advance (?:decision|directive|statement)|preferred priorities|living will|power of attorney|attorneys?|deputy|guardian|witness\w*|registered|legally binding|legal power|best interests|parental responsibility|safeguarding|key worker|senior responsible clinician|clinical recommendation|performance status|chaplain|tissue|post.?mortem|coroner)\b/gi;

const formsOf = ({ term, also = [] }: GlossaryEntry): string[] => [term, ...also];

/** The hard words of a text that stand in no term which would be found in it. */
const unexplained = (text: string): string[] => {
  const forms = termsIn([text], glossary).flatMap(formsOf);
  const hard = (text.match(hardWords) ?? []).filter((word) => !/^[Rr]espect$/.test(word));
  return hard.filter((word) => !forms.some((form) => form.toLowerCase().includes(word.toLowerCase())));
};

describe('the glossary', () => {
  it('explains each medical and legal term that is on screen', () => {
    const left = [...spokenWords].flatMap(([path, text]) =>
      path.startsWith('phrases/') ? [] : unexplained(text).map((word) => `${path}: ${word}`),
    );
    expect(left).toEqual([]);
  });

  it('finds a planted term that nobody explained', () => {
    expect(unexplained('You may be given a syringe driver.')).toEqual(['syringe driver']);
    expect(unexplained('They can talk about ventilation and CPR.')).toEqual(['ventilation']);
  });

  it.each(['cardio-pulmonary', 'a/b', 'what? (this)', "o'r cof"])('finds %s, marks and all', (term) => {
    const entry = { id: 'made-up', term, meaning: 'A made-up term.' };
    expect(termsIn([`Somebody said ${term} today.`], [entry])).toEqual([entry]);
  });

  it('explains nothing that is said nowhere', () => {
    const said = [...spokenWords].filter(([path]) => !path.startsWith('glossary/')).map(([, text]) => text);
    const used = termsIn(said, glossary).map(({ id }) => id);
    expect(glossary.map(({ id }) => id).filter((id) => !used.includes(id))).toEqual([]);
  });

  it('has a meaning in easy words for each, in a few short sentences', () => {
    for (const { id, meaning, easyRead } of glossary) {
      expect(meaning, id).toMatch(/\.$/);
      expect(easyRead, id).toMatch(/\.$/);
    }
  });
});

describe('finding terms', () => {
  const some: readonly GlossaryEntry[] = [
    { id: 'cpr', term: 'CPR', also: ['cardiopulmonary resuscitation'], meaning: '-' },
    { id: 'power', term: 'power of attorney', meaning: '-' },
    { id: 'attorney', term: 'attorney', also: ['attorneys'], meaning: '-' },
    { id: 'form', term: 'ReSPECT form', also: ['ReSPECT'], meaning: '-' },
    { id: 'odd', term: 'a.b (c)', meaning: '-' },
  ];
  const idsIn = (...texts: string[]): string[] => termsIn(texts, some).map(({ id }) => id);

  it('goes by whole words, in the order of the glossary, each once', () => {
    expect(idsIn('Your attorney', 'CPR, and CPR again')).toEqual(['cpr', 'attorney']);
    expect(idsIn('attorneyship')).toEqual([]);
    expect(idsIn()).toEqual([]);
  });

  it('knows other forms, and capitals at the beginning', () => {
    expect(idsIn('Attorneys may help.')).toEqual(['attorney']);
    expect(idsIn('Cardiopulmonary resuscitation')).toEqual(['cpr']);
  });

  it('does not take a plain word for a form whose name is written like it', () => {
    expect(idsIn('Being treated with respect')).toEqual([]);
    expect(idsIn('A ReSPECT form', 'ReSPECT')).toEqual(['form']);
  });

  it('takes an abbreviation for a term only in its capitals', () => {
    expect(idsIn('cpr')).toEqual([]);
  });

  it('counts the longer of two terms that lie in each other', () => {
    expect(idsIn('a power of attorney')).toEqual(['power']);
    expect(idsIn('a power of attorney, and your attorney')).toEqual(['power', 'attorney']);
  });

  it('takes every sign in a term as it is', () => {
    expect(idsIn('an a.b (c) here')).toEqual(['odd']);
    expect(idsIn('an axb (c) here')).toEqual([]);
  });

  it('finds nothing where there is no glossary', () => {
    expect(termsIn(['CPR'])).toEqual([]);
  });
});
