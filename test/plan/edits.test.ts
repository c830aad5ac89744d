import { fc } from '../ground/chance.js';
import { describe, expect, it } from 'vitest';
import {
  addPerson,
  askLater,
  chooseTopic,
  currentEntry,
  decline,
  doNotKnow,
  endVisit,
  entriesFor,
  noLongerAsked,
  record,
  recordLegalFact,
  startVisit,
  takeBack,
  updatePerson,
} from '../../src/plan/plan.js';
import { words } from './plan-arbitrary.js';
import {
  codeOf,
  daughterSaid,
  emptyPlan,
  moment,
  nextVisit,
  roundTrip,
  said,
  spokenPlan,
  visit,
} from './synthetic.js';

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozen));

const later = { visit: 'visit-2', at: moment(61) };
const leaving = { by: 'person', at: moment(2), visit: 'visit-1' };

describe('recording what is said', () => {
  it('keeps any words byte for byte, in a plan that reads back, and leaves the plan before as it was', () => {
    fc.assert(
      fc.property(words, (text) => {
        const before = emptyPlan();
        const snapshot = JSON.stringify(before);
        const after = record(before, said('matters.top', { text }));
        expect(JSON.stringify(before)).toBe(snapshot);
        expect(isFrozen(after)).toBe(true);
        expect(currentEntry(roundTrip(after), 'matters.top')?.text).toBe(text);
      }),
    );
  });

  it('replaces within a visit and leaves no trace', () => {
    const first = record(emptyPlan(), said('matters.top', { text: 'one' }));
    const second = record(first, said('matters.top', { text: 'two' }));
    expect(second.statements).toHaveLength(1);
    expect(second.statements[0]).toMatchObject({ id: first.statements[0]?.id, text: 'two' });
    expect(second.history).toEqual([]);
  });

  it('keeps in history what an ended visit had, under the same id', () => {
    const first = record(emptyPlan(), said('matters.top', { text: 'one' }));
    const second = record(nextVisit(first), said('matters.top', { text: 'two', ...later }));
    expect(second.history).toEqual([
      { list: 'statements', item: first.statements[0], at: moment(61), by: 'person', cause: 'replaced' },
    ]);
    expect(second.statements[0]?.id).toBe(first.statements[0]?.id);
    roundTrip(second);
  });

  it('never puts one speaker in place of another, and shows the person first', () => {
    const theirs = record(emptyPlan(), daughterSaid('matters.top', { text: 'hers' }));
    const both = record(theirs, said('matters.top', { text: 'mine' }));
    expect(entriesFor(both, 'matters.top').map(({ text }) => text)).toEqual(['mine', 'hers']);
    expect(currentEntry(both, 'matters.top', 'daughter')?.text).toBe('hers');
  });

  it('goes on hiding what was hidden, until told otherwise', () => {
    const hidden = record(emptyPlan(), said('matters.fear', { text: 'one', hiddenFrom: ['family'] }));
    const changed = record(hidden, said('matters.fear', { text: 'two' }));
    expect(changed.statements[0]?.hiddenFrom).toEqual(['family']);
    const shown = record(changed, said('matters.fear', { text: 'two', hiddenFrom: [] }));
    expect(shown.statements[0]).not.toHaveProperty('hiddenFrom');
  });

  it('stores no answer that is none', () => {
    for (const given of [{}, { text: '' }, { value: [] }, { value: {} }, { value: '' }]) {
      expect(codeOf(() => record(emptyPlan(), said('matters.top', given)))).toBe('CP315');
    }
  });

  it('stores declined, not sure and later without a value; words only with not sure', () => {
    const given = said('place.ifWorse', { value: 'yes', text: 'perhaps' });
    expect(decline(emptyPlan(), given).statements[0]).toMatchObject({ status: 'declined' });
    expect(askLater(emptyPlan(), given).statements[0]).not.toHaveProperty('text');
    const unsure = doNotKnow(emptyPlan(), given).statements[0];
    expect(unsure).toMatchObject({ status: 'notSure', text: 'perhaps' });
    expect(unsure).not.toHaveProperty('value');
    roundTrip(doNotKnow(emptyPlan(), given));
  });

  it('keeps each kind of fact in its own list, and lets none into another', () => {
    const clinical = record(emptyPlan(), said('health.allergies', { ownership: 'clinical', text: 'none' }));
    expect(clinical.clinicalRecords).toHaveLength(1);
    const fact = said('legal.adrt', { ownership: 'legalFact', value: 'yes' });
    expect(codeOf(() => record(emptyPlan(), fact))).toBe('CP334');
    expect(codeOf(() => record(emptyPlan(), { ...fact, ownership: 'clinicalRecommendation' }))).toBe('CP334');
    expect(
      codeOf(() =>
        recordLegalFact(emptyPlan(), { ...said('matters.top', { text: 'x' }), evidence: 'reported' }),
      ),
    ).toBe('CP334');
    expect(recordLegalFact(emptyPlan(), { ...fact, evidence: 'reported' }).legalFacts).toHaveLength(1);
    expect(decline(emptyPlan(), fact).legalFacts[0]).not.toHaveProperty('evidence');
  });

  it('takes a document for seen only where somebody saw it, and never on the word of a proxy', () => {
    const fact = {
      ...said('legal.adrt', { ownership: 'legalFact', value: 'yes' }),
      evidence: 'seen' as const,
    };
    const seen = { ...fact, seenBy: 'nurse', seenOn: '2026-11-20' };
    expect(recordLegalFact(emptyPlan(), seen).legalFacts[0]).toMatchObject({
      evidence: 'seen',
      seenBy: 'nurse',
    });
    expect(codeOf(() => recordLegalFact(emptyPlan(), fact))).toBe('CP319');
    expect(codeOf(() => recordLegalFact(emptyPlan(), { ...seen, authority: 'attorney' }))).toBe('CP319');
    expect(codeOf(() => recordLegalFact(emptyPlan(), { ...seen, value: 'no' }))).toBe('CP319');
  });

  it('refuses words that cannot be stored, people and visits that are not there, and ended visits', () => {
    const plan = emptyPlan();
    expect(codeOf(() => record(plan, said('matters.top', { text: 'a\0' })))).toBe('CP308');
    expect(codeOf(() => record(plan, said('matters.top', { text: '\ud83c' })))).toBe('CP308');
    expect(codeOf(() => record(plan, said('matters.top', { text: 'x'.repeat(100_001) })))).toBe('CP307');
    expect(codeOf(() => record(plan, said('matters.top', { text: 'x', saidBy: 'nobody' })))).toBe('CP311');
    expect(codeOf(() => record(plan, said('matters.top', { text: 'x', visit: 'none' })))).toBe('CP311');
    const ended = endVisit(plan, { visit: 'visit-1', at: moment(9) });
    expect(codeOf(() => record(ended, said('matters.top', { text: 'x' })))).toBe('CP332');
  });

  it('says no word of what was said in a refusal', () => {
    try {
      record(emptyPlan(), said('matters.top', { text: 'private words\0' }));
      expect.unreachable();
    } catch (error) {
      expect(String(error)).not.toContain('private');
    }
  });
});

describe('taking back', () => {
  it('leaves no trace within the visit', () => {
    const plan = record(emptyPlan(), said('matters.top', { text: 'only this' }));
    const after = takeBack(plan, { ...leaving, questionId: 'matters.top', saidBy: 'person' });
    expect(JSON.stringify(after)).not.toContain('only this');
  });

  it('leaves a trace of a refusal and of a consent', () => {
    const consent = said('sharing.consent', { ownership: 'consent', value: 'no' });
    const plan = decline(record(emptyPlan(), consent), said('matters.top'));
    const without = takeBack(plan, {
      ...leaving,
      questionId: 'sharing.consent',
      saidBy: 'person',
      why: 'changed',
    });
    const after = takeBack(without, { ...leaving, questionId: 'matters.top', saidBy: 'person' });
    expect(after.statements).toEqual([]);
    expect(after.history.map(({ cause }) => cause)).toEqual(['taken-back', 'taken-back']);
    expect(after.history[0]?.why).toBe('changed');
    roundTrip(after);
  });

  it('goes to history once the visit has ended, and takes one speaker only', () => {
    const hers = record(emptyPlan(), daughterSaid('matters.top', { text: 'hers' }));
    const plan = nextVisit(record(hers, said('matters.top', { text: 'mine' })));
    const after = takeBack(plan, { by: 'person', ...later, questionId: 'matters.top', saidBy: 'person' });
    expect(after.statements.map(({ saidBy }) => saidBy)).toEqual(['daughter']);
    expect(after.history[0]).toMatchObject({ cause: 'taken-back', item: { text: 'mine' } });
  });

  it('goes to history from a visit that nobody ended, too: the page went in the middle of it', () => {
    const first = record(emptyPlan(), said('matters.top', { text: 'the sea' }));
    const second = startVisit(first, visit('visit-2', 5));
    const gone = takeBack(second, {
      ...{ questionId: 'matters.top', saidBy: 'person', by: 'person', visit: 'visit-2', at: moment(6) },
    });
    const replaced = record(second, said('matters.top', { text: 'hills', visit: 'visit-2', at: moment(6) }));
    for (const { history } of [gone, replaced])
      expect(history.map(({ item }) => item)).toMatchObject([{ text: 'the sea', visit: 'visit-1' }]);
  });

  it('changes nothing where there is nothing', () => {
    const plan = emptyPlan();
    expect(takeBack(plan, { ...leaving, questionId: 'matters.top', saidBy: 'person' })).toBe(plan);
  });

  it('lets go of a branch that closed, in every list and of every speaker', () => {
    const plan = nextVisit(spokenPlan());
    const after = noLongerAsked(plan, { by: 'person', ...later, questionIds: ['legal.adrt', 'place.care'] });
    expect(after.legalFacts).toEqual([]);
    expect(after.history.map(({ list, cause }) => [list, cause])).toEqual([
      ['statements', 'no-longer-asked'],
      ['legalFacts', 'no-longer-asked'],
    ]);
    roundTrip(after);
  });
});

describe('people and topics', () => {
  it('stamps a change of people with its moment', () => {
    const friend = { id: 'friend', part: 'friend' } as const;
    expect(addPerson(emptyPlan(), friend, moment(4)).updatedAt).toBe(moment(4));
    expect(updatePerson(spokenPlan(), { id: 'daughter', part: 'family' }, moment(5)).updatedAt).toBe(
      moment(5),
    );
  });

  it('adds and changes people, and never who the plan is of', () => {
    const plan = addPerson(emptyPlan(), {
      id: 'friend',
      part: 'friend',
      name: 'Synthetic Friend',
      phone: '',
    });
    expect(plan.people.at(-1)).toEqual({ id: 'friend', part: 'friend', name: 'Synthetic Friend' });
    expect(updatePerson(plan, { id: 'friend', part: 'carer' }).people.at(-1)).toEqual({
      id: 'friend',
      part: 'carer',
    });
    expect(codeOf(() => addPerson(plan, { id: 'friend', part: 'friend' }))).toBe('CP312');
    expect(codeOf(() => addPerson(plan, { id: 'other', part: 'person' }))).toBe('CP313');
    expect(codeOf(() => updatePerson(plan, { id: 'friend', part: 'person' }))).toBe('CP313');
  });

  it('keeps the last choice on a topic, and the trace of a refusal', () => {
    const choice = { topicId: 'last-days', saidBy: 'person', recordedBy: 'person', at: moment(1) };
    const refused = chooseTopic(emptyPlan(), { ...choice, choice: 'do-not-ask' });
    const open = chooseTopic(refused, { ...choice, choice: 'reopened', at: moment(2) });
    expect(open.topics.map((topic) => topic.choice)).toEqual(['reopened']);
    expect(open.history).toMatchObject([
      { list: 'topics', item: { choice: 'do-not-ask' }, cause: 'replaced' },
    ]);
    roundTrip(open);
  });
});
