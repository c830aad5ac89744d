import { describe, expect, it } from 'vitest';
import {
  missingToSign,
  type RecommendationForm,
} from '../../../src/elements/clinician/recommendation/recommendation-form.js';

const whole: RecommendationForm = {
  id: 'advice-1',
  kind: 'made-here',
  guidance: 'Treat what can be treated at home',
  reason: 'She asked for it',
  madeOn: '2026-11-20',
  reviewOn: '2027-02-20',
  involved: ['ada'],
  told: ['person'],
};

describe('a recommendation before it can be signed', () => {
  it('wants who took part, and for CPR who has been told', () => {
    expect(missingToSign(whole)).toEqual([]);
    expect(missingToSign({ ...whole, involved: [] })).toEqual(['involved']);
    expect(missingToSign({ ...whole, cpr: 'notAttempt', told: [] })).toEqual(['told']);
  });
});
