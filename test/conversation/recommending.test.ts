import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.js';
import type { ConversationEvent, DraftedRecommendation } from '../../src/conversation/events.js';
import {
  planFor,
  safeParsePlan,
  urgentView,
  verifyRecommendation,
  type Recommendation,
} from '../../src/plan/plan.js';
import { afterwards, clinicalPack, me, together } from './clinical-pack.js';
import { settle, talkWith, tell } from './talk-with.js';

const made: DraftedRecommendation = {
  ...{ cpr: 'notAttempt', guidance: 'All other care goes on.', reason: 'Made up for a test.' },
  ...{ involved: ['me', 'lee'], told: ['person'], madeOn: '2026-11-22', reviewOn: '2027-02-20' },
};
const draft = (more: Partial<DraftedRecommendation> = {}): ConversationEvent => ({
  type: 'draft recommendation',
  recommendation: { ...made, ...more },
});
const only = (talk: Conversation): Recommendation =>
  talk.view.plan.recommendations[0] ?? expect.unreachable();
const sign = (talk: Conversation, more: object = {}): ConversationEvent => ({
  ...{ type: 'sign recommendation', id: only(talk).id, evidence: { card: 'made up' }, role: 'Nurse' },
  ...more,
});
const settled = async (): Promise<void> => {
  await settle();
  await new Promise((resolve) => setTimeout(resolve, 50));
};

describe('a recommendation', () => {
  it('is one signed thing: unsigned until the host answers, and then what was signed can be verified (H24)', async () => {
    const talk = together();
    tell(talk, draft());
    expect(only(talk)).toMatchObject({ source: 'made-here', signature: { state: 'unsigned' } });
    expect(talk.view).toMatchObject({ can: { recommend: true, sign: true }, clinician: { signing: [] } });
    tell(talk, sign(talk));
    expect(talk.view.clinician?.signing).toEqual([only(talk).id]);
    await settled();
    expect(only(talk).signature).toMatchObject({
      state: 'signed',
      by: 'lee',
      role: 'Nurse',
      evidence: { card: 'made up' },
    });
    expect(await verifyRecommendation(only(talk))).toBe(true);
    expect(talk.view).toMatchObject({ can: { sign: false }, clinician: { signing: [], issues: [] } });
    expect(safeParsePlan(JSON.parse(JSON.stringify(talk.view.plan)))).toMatchObject({ ok: true });
  });

  it('stays unsigned without an answer of the host, and without a professional', async () => {
    const talk = together();
    tell(talk, draft());
    tell(talk, sign(talk, { evidence: '' }));
    await settled();
    expect(only(talk).signature).toEqual({ state: 'unsigned' });
    const alone = talkWith({ pack: clinicalPack, people: [me] });
    tell(alone, 'start', { type: 'say who', who: 'self', speaker: 'me' }, draft());
    expect(alone.view.plan.recommendations).toEqual([]);
  });

  it('stays unsigned when it was changed since the host was shown it, or while it was being signed', async () => {
    const talk = together();
    tell(talk, draft());
    const shown = only(talk);
    tell(talk, draft({ id: shown.id, guidance: 'Something else.' }), sign(talk, { recommendation: shown }));
    await settled();
    expect(only(talk).signature.state).toBe('unsigned');
    expect(talk.view.clinician?.issues).toEqual([{ code: 'CP321' }]);
    tell(talk, sign(talk, { recommendation: only(talk) }), draft({ id: shown.id, guidance: 'Third.' }));
    await settled();
    expect(only(talk)).toMatchObject({ guidance: 'Third.', signature: { state: 'unsigned' } });
    expect(talk.view.clinician).toMatchObject({ issues: [{ code: 'CP321' }], signing: [] });
  });

  it('loses its signature by any edit, and leaves what was signed in history', async () => {
    const talk = together();
    tell(talk, draft());
    tell(talk, sign(talk));
    await settled();
    tell(talk, draft({ id: only(talk).id, reason: 'Another reason.' }));
    expect(only(talk).signature).toEqual({ state: 'unsigned' });
    expect(talk.view.plan.history).toMatchObject([{ item: { signature: { state: 'signed' } } }]);
  });

  it('two are signed one after the other, in the order of the host’s answers', async () => {
    const talk = together();
    tell(talk, draft(), draft({ cpr: 'attempt' }));
    for (const { id } of talk.view.plan.recommendations) tell(talk, sign(talk, { id }));
    await settled();
    await settled();
    expect(talk.view.plan.recommendations.map(({ signature }) => signature.state)).toEqual([
      'signed',
      'signed',
    ]);
  });

  it('about CPR is never without what care goes on, and never without a reason (H01, H22)', () => {
    const talk = together();
    tell(talk, draft({ guidance: '  ' }));
    expect(talk.view.clinician?.issues).toEqual([{ code: 'CP320' }]);
    tell(talk, draft({ reason: '' }));
    expect(talk.view.plan.recommendations).toEqual([]);
  });

  it('copied from a signed form names who signed, who saw it and when', () => {
    const talk = afterwards();
    const { id: _new, ...form } = made;
    const copy = (by: string): ConversationEvent => ({
      type: 'copy recommendation',
      recommendation: { ...form, seenBy: 'lee', seenOn: '2026-11-20', signature: { by, role: 'GP' } },
    });
    tell(talk, copy(' '));
    expect(talk.view.clinician?.issues).toEqual([{ code: 'CP321' }]);
    tell(talk, copy('Dr A. Written'));
    expect(only(talk)).toMatchObject({
      ...{ source: 'copied-from-signed-form', seenBy: 'lee' },
      signature: { state: 'copied', by: 'Dr A. Written' },
    });
    tell(talk, draft({ id: only(talk).id }));
    expect(only(talk).source).toBe('copied-from-signed-form');
  });

  it('ends and is kept once it was signed; a draft that nobody signed leaves no trace', async () => {
    const talk = together();
    tell(talk, draft());
    tell(talk, { type: 'end recommendation', id: 'none', why: 'cancelled' });
    expect(talk.view.clinician?.issues).toEqual([{ code: 'CP311' }]);
    tell(talk, { type: 'end recommendation', id: only(talk).id, why: 'cancelled' });
    expect(talk.view.plan).toMatchObject({ recommendations: [], history: [] });
    tell(talk, draft());
    tell(talk, sign(talk));
    await settled();
    tell(talk, { type: 'end recommendation', id: only(talk).id, why: 'replaced' });
    expect(only(talk)).toMatchObject({ ended: { why: 'replaced', by: 'lee' } });
    expect(talk.view.can.sign).toBe(false);
  });
});

describe('a person who was not told', () => {
  const secret = 'Nobody told her of this yet';
  const untold = draft({ told: ['personNot'], toldReason: secret, guidance: secret });

  it('has a reason, and the recommendation is kept from them and theirs whatever the form said', () => {
    const talk = together();
    tell(talk, draft({ told: ['personNot'] }));
    expect(talk.view.clinician?.issues).toEqual([{ code: 'CP322' }]);
    tell(talk, untold);
    expect(only(talk).hiddenFrom).toEqual(['person', 'parents', 'family']);
  });

  it('never meets it: on no screen of theirs, in no copy of theirs, signed or not', async () => {
    const talk = together();
    tell(talk, untold);
    tell(talk, sign(talk));
    await settled();
    expect(only(talk).signature.state).toBe('signed');
    const screens: readonly ConversationEvent[] = [
      { type: 'go to', questionId: 'close.music' },
      { type: 'go to', sectionId: 'storm' },
      { type: 'go to', stage: 'map' },
      { type: 'review' },
      { type: 'to agree' },
      { type: 'agree', value: 'yes' },
    ];
    const stages = screens.map((event) => {
      tell(talk, event);
      const { clinician: _side, plan: _whole, ...seen } = talk.view;
      expect(JSON.stringify(seen)).not.toContain(secret);
      return seen.stage;
    });
    expect(stages).toEqual(['question', 'gate', 'map', 'review', 'agree', 'finish']);
    const { plan } = talk.view;
    expect(JSON.stringify(planFor(plan, { audience: 'person' }))).not.toContain(secret);
    expect(JSON.stringify(planFor(plan, { audience: 'clinician' }))).toContain(secret);
    expect(JSON.stringify(urgentView(plan, { now: '2026-11-23T03:00:00Z' }))).toContain(secret);
  });
});
