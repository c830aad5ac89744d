import { describe, expect, it } from 'vitest';
import { loadPack } from '../../src/content/pack.js';
import { safeParsePlan } from '../../src/plan/plan.js';
import { holdQuick, type QuickScript } from './quick-script.js';
import { talkWith, tell } from './talk-with.js';

const daughter = {
  id: 'siân',
  part: 'family',
  name: 'Siân Example',
  relationship: 'merch',
  phone: '01632 960123',
} as const;
const nurse = { id: 'lee', part: 'professional', name: 'Nurse Lee Example', relationship: 'nurse' } as const;
const script: QuickScript = {
  answers: {
    'start.permission': { value: 'yes' },
    'about.preferredName': { text: 'Adi fach 🐝' },
    'communication.language': { value: 'cy' },
    'communication.needs': { value: ['hearing', 'sight'] },
    'people.firstCall': { value: [daughter.id], people: [daughter] },
    'matters.top': { text: ' Bod adref, gyda’r ci 🐕‍🦺.\n\nTŷ ni. ' },
    'matters.fear': { text: 'Being moved at night,\nwithout Siân knowing 😟' },
    'place.care': { value: { setting: 'home' }, text: 'Fy nghartref.' },
    'place.ifWorse': 'ask later',
    'emergency.existing-form': { value: 'yes' },
    'emergency.existing-form-details': { value: [{ id: 'form-1', kind: 'respect', where: 'Yn y gegin 🗂️' }] },
    'legal.adrt': { value: 'notSure' },
    'legal.lpa': 'decline',
    'sharing.consent': { value: 'yes' },
    'sharing.keyWorker': { value: [nurse.id], people: [nurse] },
  },
};

describe('what only adults are asked', () => {
  it('is asked no further, not even where a paper is, once it is no longer known that they are one', async () => {
    const pack = await loadPack({ variant: 'adult', path: 'quick', locale: 'en-GB' });
    const talk = talkWith({ pack, subject: { ref: 'test-1' }, people: [{ id: 'me', part: 'person' }] });
    const answer = (questionId: string, value: string) => ({ type: 'answer', questionId, value }) as const;
    tell(talk, 'start', { type: 'say who', who: 'self', speaker: 'me' });
    tell(talk, answer('start.permission', 'yes'), 'next', { type: 'go to', questionId: 'start.adult' });
    tell(talk, answer('start.adult', 'yes'), 'next', answer('legal.adrt', 'yes'), 'next');
    expect(talk.view.question?.question.id).toBe('legal.adrtWhere');
    tell(talk, { type: 'go to', questionId: 'start.adult' });
    tell(
      talk,
      { type: 'ask later', questionId: 'start.adult' },
      { type: 'go to', questionId: 'legal.adrtWhere' },
    );
    expect(talk.view.question?.question.id).toBe('start.adult');
    tell(talk, 'next');
    expect(talk.view.question?.question.section).not.toBe('legal');
    // What was said is still there.
    expect(talk.view.plan.legalFacts).toMatchObject([{ questionId: 'legal.adrt', value: 'yes' }]);
  });
});

describe('the quick conversation, held with no screen', () => {
  it('asks what the path asks, in its order, and follows up what an answer opens', async () => {
    const { asked } = await holdQuick(script);
    expect(asked).toEqual(Object.keys(script.answers));
  });

  it('gives a plan that holds every word byte for byte, and reads back', async () => {
    const { plan, delivered, view } = await holdQuick(script);
    expect(safeParsePlan(JSON.parse(JSON.stringify(plan)))).toMatchObject({ ok: true });
    expect(plan.status).toBe('agreed');
    expect(delivered.map(({ reason }) => reason)).toEqual(['agreed']);
    expect(delivered[0]?.plan).toBe(plan);
    expect(view.finish).toEqual({ reason: 'agreed', delivery: 'sent', version: 1 });
    const said = Object.fromEntries(
      [...plan.statements, ...plan.legalFacts].map((entry) => [entry.questionId, entry]),
    );
    for (const [questionId, answer] of Object.entries(script.answers)) {
      if (typeof answer === 'string' || answer.value === 'notSure') continue;
      expect(said[questionId]).toMatchObject({
        status: 'answered',
        saidBy: 'ada',
        recordedBy: 'ada',
        authority: 'self',
        mode: 'own',
      });
      expect(said[questionId]?.text).toBe(answer.text);
      expect(said[questionId]?.value).toEqual(answer.value);
    }
    expect(said['place.ifWorse']?.status).toBe('askLater');
    expect(said['legal.adrt']?.status).toBe('notSure');
    expect(said['legal.lpa']?.status).toBe('declined');
    expect(said['matters.fear']?.prompt).toBe('What would you most want to avoid?');
    expect(plan.people.map(({ id }) => id)).toEqual(['ada', 'siân', 'lee']);
    expect(said['emergency.existing-form']).toMatchObject({ evidence: 'reported' });
    expect(said['legal.adrtWhere']).toBeUndefined();
  });

  it('gives the same plan with a pause, and with a stop and a return but for the second visit', async () => {
    const [straight, paused, stopped] = await Promise.all([
      holdQuick(script),
      holdQuick({ ...script, pauseAt: 'matters.fear' }),
      holdQuick({ ...script, stopAt: 'emergency.existing-form' }),
    ]);
    const wordsOf = ({ plan }: typeof straight): unknown =>
      [...plan.statements, ...plan.legalFacts].map(({ questionId, status, value, text }) => [
        questionId,
        status,
        value,
        text,
      ]);
    expect(wordsOf(paused)).toEqual(wordsOf(straight));
    expect(wordsOf(stopped)).toEqual(wordsOf(straight));
    expect(stopped.plan.visits).toHaveLength(2);
    expect(stopped.plan.version).toBe(1);
    expect(stopped.delivered.map(({ reason }) => reason)).toEqual(['stopped', 'agreed']);
    expect(stopped.asked.filter((id) => id === 'start.permission')).toHaveLength(2);
  });
});
