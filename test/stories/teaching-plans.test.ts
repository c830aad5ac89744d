// What staff learn from must be as sound as what a host would be handed.
import { describe, expect, it } from 'vitest';
import { safeParsePlan, type CarePlan } from '../../src/plan/plan.js';
import * as plans from '../../stories/teaching/case-plans.js';

describe('the made-up plans of the teaching cases', () => {
  it.each(Object.entries<CarePlan>(plans))('%s is a sound plan', (_name, plan) => {
    expect(safeParsePlan(JSON.parse(JSON.stringify(plan)))).toMatchObject({ ok: true });
  });
});
