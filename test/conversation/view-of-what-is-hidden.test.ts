import { expect, it } from 'vitest';
import { planFor } from '../../src/plan/plan.js';
import { clinicalPack, together } from './clinical-pack.js';
import { tell } from './talk-with.js';

it('another’s view of what is kept from the family is kept from them as well', () => {
  const questions = clinicalPack.questions.map((one) =>
    one.id === 'close.music' ? { ...one, hiddenFrom: ['parents', 'family'] as const } : one,
  );
  const talk = together({ pack: { ...clinicalPack, variant: 'young-person', questions } });
  tell(talk, { type: 'disagree', about: 'close.music', text: 'She told me why.', saidBy: 'dot' });
  const { plan } = talk.view;
  expect(JSON.stringify(planFor(plan, { audience: 'clinician' }))).toContain('She told me why.');
  expect(JSON.stringify(planFor(plan, { audience: 'parent' }))).not.toContain('She told me why.');
});
