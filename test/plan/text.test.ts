// A plan as plain text: every word as it was typed, each kind apart, nothing that the audience may not see.
import { fc } from '../ground/chance.js';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../src/content/load-pack.js';
import { planFor, planText, record, recordLegalFact, textWords, type CarePlan } from '../../src/plan/plan.js';
import { wholePlan } from './plan-arbitrary.js';
import {
  codeOf,
  daughterSaid,
  emptyPlan,
  moment,
  recommendation,
  said,
  signedRecommendation,
  spokenPlan,
} from './synthetic.js';

const clinician = { audience: 'clinician', locale: 'en-GB', now: '2026-11-25T09:00:00Z' } as const;
const textOf = (plan: CarePlan, more: object = {}): string => planText(plan, { ...clinician, ...more });
const partUnder = (text: string, heading: string): string =>
  text.split('\n\n\n').find((part) => part.startsWith(heading)) ?? '';

describe('a plan as text', () => {
  it('holds all that was typed, byte for byte, in quotation marks', () => {
    fc.assert(
      fc.property(wholePlan, (plan) => {
        const text = textOf(plan);
        const typed = [...plan.statements, ...plan.legalFacts, ...plan.clinicalRecords].flatMap((one) =>
          one.text === undefined ? [] : [one.text],
        );
        for (const words of [...typed, ...plan.views.map((view) => view.text)])
          expect(text).toContain(`“${words}”`);
      }),
    );
  });

  it('is the same with the copy that the audience would be sent', () => {
    fc.assert(
      fc.property(wholePlan, (plan) => {
        for (const audience of ['person', 'urgent', 'export'] as const) {
          const copy = planFor(plan, { audience });
          if (!copy) expect(codeOf(() => textOf(plan, { audience }))).toBe('CP340');
          else expect(textOf(plan, { audience })).toBe(textOf(copy, { audience }));
        }
      }),
    );
  });

  it('keeps what was said, signed, kept as a paper and recorded under headings of their own', () => {
    const recorded = record(
      recordLegalFact(spokenPlan(), {
        ...said('legal.lpa', { ownership: 'legalFact', value: 'yes' }),
        evidence: 'reported',
      }),
      said('health.allergies', { ownership: 'clinical', saidBy: 'nurse', text: 'nuts' }),
    );
    const text = textOf({ ...recorded, recommendations: [signedRecommendation()] });
    expect(partUnder(text, 'What Synthetic Person said')).toContain('My garden 🌷\r\nA chân fy nheulu');
    expect(partUnder(text, 'Recommendations by clinicians')).toContain('CPR NOT recommended');
    expect(partUnder(text, 'Legal papers')).toContain('Reported, not seen');
    expect(partUnder(text, 'Recorded by clinicians')).toContain('nuts');
    expect(partUnder(text, 'What Synthetic Person said')).not.toMatch(/CPR|nuts|Reported, not seen/);
  });

  it('says who said it and when, others under their own names', () => {
    const text = textOf(record(spokenPlan(), daughterSaid('matters.top', { text: 'hers' })));
    expect(text).toContain('“hers”\n(Synthetic Daughter, 22 November 2026)');
    expect(text).toContain('Synthetic Daughter (daughter) 01632 960001');
  });

  it('never holds an unsigned recommendation, and says where one was copied from', () => {
    const draft = textOf({ ...emptyPlan(), recommendations: [recommendation()] });
    expect(draft).not.toContain('CPR NOT');
    expect(partUnder(draft, 'Recommendations')).toContain('Not recorded');
    const copied = recommendation({
      ...{ source: 'copied-from-signed-form', seenBy: 'nurse', seenOn: '2026-11-21' },
      signature: { state: 'copied', by: 'Dr As Written' },
    });
    expect(textOf({ ...emptyPlan(), recommendations: [copied] })).toContain(
      'Dr As Written. Copied from a form dated 22 November 2026, seen by Synthetic Nurse',
    );
  });

  it('says what was not asked and what was declined in different words', async () => {
    const pack = await loadPack({ variant: 'adult', path: 'quick', locale: 'en-GB' });
    const declined = { ...spokenPlan().statements[0], id: 'd', questionId: 'matters.fear' } as const;
    const { text: _words, ...left } = { ...declined, status: 'declined' };
    const plan = { ...emptyPlan(), statements: [left as never] };
    const text = textOf(plan, { pack });
    expect(text).toContain(`${pack.words.questions['matters.fear']?.prompt}\nWould rather not say`);
    expect(text).toContain(`- ${pack.words.questions['matters.top']?.prompt}`);
    expect(text).not.toContain(`- ${pack.words.questions['matters.fear']?.prompt}`);
  });

  it('says it stands for a moment, which version it is, and that the live plan counts', () => {
    const text = textOf(spokenPlan());
    expect(text).toContain('Version 1. Draft, not yet agreed. As at 25 November 2026, 9:00am');
    expect(text).toContain('Check the live plan');
    expect(textOf({ ...emptyPlan(), subject: { nhsNumber: '9434765919' } })).toContain('NHS 943 476 5919');
  });

  it('puts every kind of answer into words', () => {
    const say = (questionId: string, value: unknown): string =>
      textOf(record(emptyPlan(), said(questionId, { value: value as never })));
    expect(
      say('matters.rank', [{ id: 'home', tiedWithNext: true }, { id: 'people' }, { id: 'time' }]),
    ).toContain('1: Home\n1: People\n3: Time');
    expect(say('my.ratings', { drip: 'want' })).toContain('Drip');
    expect(say('my.problems', [{ id: 'pain', severity: 3 }])).toContain('Pain: 3');
    expect(say('my.day', '2026-12-24')).toContain('24 December 2026');
    expect(say('my.goals', [{ id: 'g', goal: 'See the sea', whoHelps: ['daughter'] }])).toContain(
      'Goal: “See the sea”\nWho helps: Synthetic Daughter',
    );
  });

  it('is refused by code where there is no copy or no words', () => {
    expect(codeOf(() => textOf(spokenPlan(), { audience: 'parent' }))).toBe('CP340');
    expect(codeOf(() => textOf(spokenPlan(), { locale: 'cy' }))).toBe('CP341');
  });

  it.each(['cy-GB', 'ur'])('is the same words of theirs in %s, and says it is a draft', async (locale) => {
    const [inIt, pack] = await Promise.all([
      textWords(locale, { acceptDrafts: true }),
      loadPack({ variant: 'adult', path: 'quick', locale, acceptDrafts: true }),
    ]);
    const recorded = record(spokenPlan(), said('about.preferredName', { ownership: 'fact', text: 'Syn' }));
    const plan = { ...recorded, recommendations: [signedRecommendation()] };
    const text = textOf(plan, { locale, words: inIt, pack });
    const quotes = (from: string): readonly string[] => from.match(/“[^”]*”/g)?.toSorted() ?? [];
    expect(quotes(text)).toEqual(quotes(textOf(plan, { pack })));
    const { own, english } = inIt.book!.draftLabel;
    for (const said of [own, english, inIt.advice.notAttempt, 'CPR NOT recommended'])
      expect(text).toContain(said);
    expect(text).not.toMatch(/Not asked|Signed|Version|What was said/);
  });

  it('is refused where the words are a draft that was not asked for, or of another language', async () => {
    await expect(textWords('cy')).rejects.toMatchObject({ code: 'CP341' });
    await expect(textWords('fr', { acceptDrafts: true })).rejects.toMatchObject({ code: 'CP341' });
    const welsh = await textWords('cy', { acceptDrafts: true });
    expect(codeOf(() => textOf(spokenPlan(), { words: welsh }))).toBe('CP341');
    expect(await textWords('en')).toMatchObject({ locale: 'en-GB' });
  });

  it('says of a professional what they do', () => {
    const { people } = emptyPlan();
    const named = people.map((one) => (one.id === 'nurse' ? { ...one, relationship: 'dietitian' } : one));
    const plan = record(
      emptyPlan({ people: named }),
      said('matters.top', { text: 'cake', recordedBy: 'nurse' }),
    );
    expect(textOf(plan)).toContain('Written down by Synthetic Nurse, dietitian');
  });

  it('tells a clinician, and nobody outside, what not to raise', () => {
    const topics = [
      ...[
        { topicId: 'last-days', choice: 'do-not-ask', saidBy: 'person', recordedBy: 'person', at: moment(4) },
      ],
    ] as CarePlan['topics'];
    expect(textOf({ ...spokenPlan(), topics })).toMatch(
      /Asked not to be asked about\n=+\nDo not raise: Last days\. /,
    );
    expect(textOf({ ...spokenPlan(), topics }, { audience: 'person' })).not.toContain('Do not raise');
    expect(textOf({ ...spokenPlan(), topics }, { audience: 'export' })).not.toContain('not to be asked');
  });

  it('does not say of what was kept back that nobody asked', async () => {
    const pack = await loadPack({ variant: 'adult', path: 'quick', locale: 'en-GB' });
    const prompt = pack.words.questions['matters.top']?.prompt ?? '';
    const plan = record(
      record(spokenPlan(), said('matters.top', { text: 'private' })),
      said('sharing.exclude', { ownership: 'consent', value: ['matters'] }),
    );
    expect(textOf(emptyPlan(), { pack })).toContain(prompt);
    for (const audience of ['export', 'urgent'] as const) {
      const text = textOf(plan, { pack, audience });
      expect(text).not.toContain('private');
      expect(text).not.toContain(prompt);
    }
  });
});
