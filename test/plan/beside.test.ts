import { describe, expect, it } from 'vitest';
import {
  addPerson,
  disagree,
  draftRecommendation,
  endRecommendation,
  joinVisit,
  markReadBack,
  record,
  recordCapacity,
  removeUnnamed,
  setReview,
  signRecommendation,
} from '../../src/plan/plan.js';
import { capacityNow } from '../../src/plan/edit/beside/capacity.js';
import { emptyPlan, moment, nextVisit, recommendation, roundTrip, said } from './synthetic.js';

describe('beside the answers', () => {
  it('capacity is recorded decision by decision, and what was found before stays', () => {
    const found = {
      id: 'c1',
      decision: 'Where to live',
      outcome: 'lacks',
      by: 'nurse',
      at: moment(2),
    } as const;
    const once = recordCapacity(emptyPlan(), found);
    const twice = recordCapacity(once, {
      ...found,
      id: 'c2',
      outcome: 'hasCapacity',
      detail: '',
      at: moment(3),
    });
    expect(capacityNow(roundTrip(twice))).toEqual([
      { ...found, id: 'c2', outcome: 'hasCapacity', at: moment(3) },
    ]);
    expect(twice.capacity).toHaveLength(2);
    expect(() => recordCapacity(once, { ...found, decision: ' ' })).toThrow('CP301');
    expect(() => recordCapacity(once, { ...found, by: 'nobody' })).toThrow('CP311');
  });

  it('another view replaces only its own, and goes to history once its visit has ended', () => {
    const view = {
      id: 'd1',
      about: 'matters.top',
      text: 'No.',
      saidBy: 'daughter',
      recordedBy: 'nurse',
      at: moment(2),
    };
    const once = disagree(emptyPlan(), view);
    const twice = disagree(once, { ...view, id: 'd2', text: 'Perhaps.', at: moment(3) });
    expect(twice).toMatchObject({ views: [{ id: 'd1', text: 'Perhaps.' }], history: [] });
    const later = disagree(nextVisit(twice), { ...view, text: '', at: moment(65) });
    expect(roundTrip(later)).toMatchObject({
      views: [],
      history: [{ list: 'views', cause: 'taken-back', item: { text: 'Perhaps.' } }],
    });
    expect(disagree(later, { ...view, text: '' })).toBe(later);
  });

  it('a review is a day that somebody set; one of an earlier visit is kept', () => {
    const review = { on: '2027-02-20', triggers: ['hospital'], by: 'nurse', at: moment(2) };
    const once = setReview(emptyPlan(), review);
    expect(setReview(once, { ...review, on: '2027-03-01', at: moment(3) }).history).toEqual([]);
    const later = setReview(nextVisit(once), { ...review, on: '2027-05-01', at: moment(65) });
    expect(roundTrip(later).history).toMatchObject([{ list: 'review', item: { on: '2027-02-20' } }]);
    expect(() => setReview(once, { ...review, on: 'in spring' })).toThrow('CP301');
    expect(() => setReview(once, { ...review, on: '2026-02-31' })).toThrow('CP301');
  });

  it('what was read back says when and to whom, until it changes', () => {
    const plan = record(emptyPlan(), said('matters.top', { text: 'Tea.' }));
    const by = { questionId: 'matters.top', saidBy: 'person', by: 'nurse', at: moment(2) };
    const marked = markReadBack(plan, by);
    expect(roundTrip(marked).statements).toMatchObject([{ readBack: { by: 'nurse', at: moment(2) } }]);
    expect(record(marked, said('matters.top', { text: 'Tea!' })).statements[0]).not.toHaveProperty(
      'readBack',
    );
    expect(() => markReadBack(plan, { ...by, saidBy: 'daughter' })).toThrow('CP311');
  });

  it('only people whom nothing names are taken out', () => {
    const plan = addPerson(emptyPlan(), { id: 'sam', part: 'friend', name: 'Sam' });
    expect(removeUnnamed(plan, ['sam', 'person']).people).toEqual(emptyPlan().people);
    const here = joinVisit(plan, { visit: 'visit-1', person: 'sam', at: moment(2) });
    expect(removeUnnamed(here, ['sam'])).toBe(here);
    expect(joinVisit(here, { visit: 'visit-1', person: 'sam', at: moment(3) })).toBe(here);
  });
});

describe('a recommendation', () => {
  const { signature: _none, source: _here, ...made } = recommendation();
  const by = { at: moment(1), by: 'nurse' };
  const drafted = draftRecommendation(emptyPlan(), made, by);

  it('says in words what care goes on, and why', () => {
    expect(() => draftRecommendation(emptyPlan(), { ...made, guidance: ' \n' }, by)).toThrow('CP320');
    expect(() => draftRecommendation(emptyPlan(), { ...made, reviewOn: 'soon' }, by)).toThrow('CP301');
    expect(() => draftRecommendation(emptyPlan(), { ...made, madeOn: '2027-02-29' }, by)).toThrow('CP301');
  });

  it('that ended is neither changed, signed nor ended again; a draft leaves no trace', async () => {
    const signed = await signRecommendation(drafted, made.id, by);
    const ended = endRecommendation(signed, made.id, { ...by, why: 'cancelled' });
    expect(() => draftRecommendation(ended, made, by)).toThrow('CP321');
    expect(() => endRecommendation(ended, made.id, { ...by, why: 'cancelled' })).toThrow('CP321');
    await expect(signRecommendation(ended, made.id, by)).rejects.toThrow('CP321');
    const gone = endRecommendation(drafted, made.id, { ...by, why: 'cancelled' });
    expect(gone).toMatchObject({ recommendations: [], history: [] });
  });
});
