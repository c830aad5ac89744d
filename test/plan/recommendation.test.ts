import { describe, expect, it } from 'vitest';
import {
  copyRecommendation,
  draftRecommendation,
  endRecommendation,
  parsePlan,
  signRecommendation,
  verifyRecommendation,
  type CarePlan,
  type Recommendation,
} from '../../src/plan/plan.js';
import { canonicalJson } from '../../src/plan/signing/canonical-json.js';
import { emptyPlan, moment, recommendation } from './synthetic.js';

const { signature: _none, source: _here, ...made } = recommendation();
const by = { at: moment(1), by: 'nurse' };
const only = (plan: CarePlan): Recommendation => plan.recommendations[0] ?? expect.unreachable();
const signed = (): Promise<CarePlan> =>
  signRecommendation(draftRecommendation(emptyPlan(), made, by), made.id, {
    ...by,
    role: 'Consultant',
    evidence: { card: 'synthetic' },
  });

describe('a recommendation', () => {
  it('is unsigned until the host has signed it, and then can be verified', async () => {
    expect(only(draftRecommendation(emptyPlan(), made, by)).signature).toEqual({ state: 'unsigned' });
    const plan = await signed();
    expect(only(plan).signature).toMatchObject({ state: 'signed', by: 'nurse', role: 'Consultant' });
    expect(await verifyRecommendation(only(parsePlan(JSON.parse(JSON.stringify(plan)))))).toBe(true);
  });

  it('shows that it was changed since it was signed, whatever was changed, and not that its keys moved', async () => {
    const one = only(await signed());
    expect(await verifyRecommendation({ ...one, guidance: `${one.guidance ?? ''} ` })).toBe(false);
    expect(await verifyRecommendation({ ...one, cpr: 'attempt' })).toBe(false);
    const moved = Object.fromEntries(Object.entries(one).reverse()) as unknown as Recommendation;
    expect(await verifyRecommendation(moved)).toBe(true);
    expect(await verifyRecommendation(recommendation())).toBe(false);
  });

  it('loses its signature by any edit, and history keeps what was signed', async () => {
    const plan = await signed();
    const edited = draftRecommendation(plan, { ...made, guidance: 'Other.' }, { at: moment(3), by: 'nurse' });
    expect(only(edited).signature).toEqual({ state: 'unsigned' });
    const ended = endRecommendation(plan, made.id, { at: moment(3), by: 'nurse', why: 'cancelled' });
    expect(only(ended)).toMatchObject({ ended: { why: 'cancelled' }, signature: { state: 'unsigned' } });
    for (const after of [edited, ended]) {
      const kept = after.history[0]?.item as Recommendation;
      expect(kept).toEqual(only(plan));
      expect(await verifyRecommendation(kept)).toBe(true);
      parsePlan(JSON.parse(JSON.stringify(after)));
    }
  });

  it('is refused without guidance, reason or review, and for a signer whom the plan does not know', async () => {
    const { guidance: _gone, ...without } = made;
    const { reviewOn: _never, ...unseen } = made;
    for (const lacking of [without, unseen, { ...made, guidance: ' ' }, { ...made, reason: ' ' }])
      expect(() => draftRecommendation(emptyPlan(), lacking, by)).toThrow('CP320');
    const plan = draftRecommendation(emptyPlan(), made, by);
    await expect(signRecommendation(plan, made.id, { ...by, by: 'nobody' })).rejects.toThrow('CP311');
    await expect(signRecommendation(await signed(), made.id, by)).rejects.toThrow('CP321');
  });

  it('can be copied from a form that somebody saw, with its signer as written', () => {
    const form: Recommendation = {
      ...{ ...made, source: 'copied-from-signed-form', seenBy: 'nurse', seenOn: '2026-11-20' },
      signature: { state: 'copied', by: 'Dr A. Written', role: 'GP' },
    };
    expect(only(copyRecommendation(emptyPlan(), form, by)).signature.by).toBe('Dr A. Written');
    const { seenBy: _nobody, ...unseen } = form;
    expect(() => copyRecommendation(emptyPlan(), unseen, by)).toThrow('CP321');
  });
});

describe('canonical JSON (RFC 8785)', () => {
  it('sorts keys by UTF-16 units, and writes numbers and texts as ECMAScript does', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    const keys = [...canonicalJson(value).matchAll(/:(\d)/g)].map(([, digit]) => digit);
    expect(keys.join('')).toBe('2467153');
    expect(
      canonicalJson({
        b: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27],
        a: '\u20ac$\u000f\nA\'B"\\',
      }),
    ).toBe('{"a":"€$\\u000f\\nA\'B\\"\\\\","b":[333333333.3333333,1e+30,4.5,0.002,1e-27]}');
  });
});
