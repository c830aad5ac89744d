import { beforeAll, describe, expect, it } from 'vitest';
import { loadPack, type Pack } from '../../src/content/pack.js';
import type { Conversation } from '../../src/conversation/conversation.js';
import type { ConversationEvent } from '../../src/conversation/events.js';
import {
  comparePlans,
  parsePlan,
  planFor,
  planText,
  urgentView,
  type CarePlan,
} from '../../src/plan/plan.js';
import { countingIds, talkWith, tell, tickingNow } from './talk-with.js';

const me: ConversationEvent = { type: 'say who', who: 'self', speaker: 'me' };
const goTo = (questionId: string): ConversationEvent => ({ type: 'go to', questionId });
const says = (questionId: string, said: object): readonly ConversationEvent[] => [
  goTo(questionId),
  { type: 'answer', questionId, ...said },
];
const leave: readonly ConversationEvent[] = [
  { type: 'answer', questionId: 'start.permission', value: 'yes' },
  { type: 'next' },
];
const agrees: readonly ConversationEvent[] = [
  { type: 'review' },
  { type: 'to agree' },
  { type: 'agree', value: 'yes' },
];
const fear = 'Being kept going in a hospital bed, with nobody I know.';
const wish = 'At home, with the dog on the bed.';
const changed = 'The hospice, so that Jo can just be my daughter.';

let pack: Pack;
let plans: readonly CarePlan[];

/** One visit: opened on a day, with what the host has; ended; and the plan as the host then stores it. */
function visit(day: string, before: CarePlan | undefined, hold: (talk: Conversation) => void): CarePlan {
  const talk = talkWith({
    ...{ pack, plan: before, now: tickingNow(`${day}T10:00:00.000Z`) },
    newId: countingIds(Number(day.replaceAll('-', '').slice(2)) * 1000),
  });
  tell(talk, before ? 'amend' : 'start');
  if (talk.view.stage === 'people') tell(talk, me);
  tell(talk, ...leave);
  hold(talk);
  talk.stop();
  return parsePlan(JSON.parse(JSON.stringify(talk.view.plan)));
}

describe('three visits of one person', () => {
  beforeAll(async () => {
    pack = await loadPack({ variant: 'adult', path: 'core', locale: 'en-GB', jurisdiction: 'england' });
    const gentle = visit('2026-11-22', undefined, (talk) => {
      tell(talk, ...says('about.preferredName', { text: 'Ada' }), ...says('matters.fear', { text: fear }));
      tell(talk, ...says('place.care', { value: { setting: 'home' }, text: wish }));
      tell(talk, goTo('lastdays.with'), 'not today', ...agrees);
    });
    const refused = visit('2026-12-06', gentle, (talk) => {
      tell(talk, goTo('lastdays.with'), 'do not ask', ...agrees);
    });
    const ofAnotherMind = visit('2027-01-17', refused, (talk) => {
      tell(talk, ...says('place.care', { value: { setting: 'hospice' }, text: changed }), ...agrees);
    });
    plans = [gentle, refused, ofAnotherMind];
  });

  it('come out as three agreed versions of one plan, each based on the one before', () => {
    expect(plans.map(({ version, status }) => [version, status])).toEqual([
      [1, 'agreed'],
      [2, 'agreed'],
      [3, 'agreed'],
    ]);
    expect(new Set(plans.map(({ id }) => id)).size).toBe(1);
    expect(plans.map(({ basedOn }) => basedOn?.version)).toEqual([undefined, 1, 2]);
    expect(plans[2]?.visits.map(({ at }) => at.slice(0, 10))).toEqual([
      '2026-11-22',
      '2026-12-06',
      '2027-01-17',
    ]);
  });

  it('keep every word: what was changed stands in history, and what was not is as it was', () => {
    const [gentle, , last] = plans;
    const first = gentle?.statements.find(({ questionId }) => questionId === 'place.care');
    expect(last?.statements.find(({ questionId }) => questionId === 'place.care')).toMatchObject({
      id: first?.id,
      text: changed,
    });
    expect(last?.history.map(({ item }) => item)).toContainEqual(first);
    const fears = plans.map((plan) =>
      plan.statements.find(({ questionId }) => questionId === 'matters.fear'),
    );
    expect(fears.map((one) => one?.text)).toEqual([fear, fear, fear]);
  });

  it('tell who changed what, from what to what', () => {
    const [gentle, refused, last] = plans as [CarePlan, CarePlan, CarePlan];
    const second = comparePlans(gentle, refused);
    expect(second.changes.filter(({ list }) => list === 'topics')).toMatchObject([
      { before: { choice: 'not-today' }, after: { choice: 'do-not-ask', topicId: 'last-days' } },
    ]);
    const said = comparePlans(refused, last).changes.filter(({ list }) => list === 'statements');
    const place = said.filter(({ after }) => (after as { questionId?: string }).questionId === 'place.care');
    expect(place).toMatchObject([{ kind: 'changed', before: { text: wish }, after: { text: changed } }]);
  });

  it('read as a story: the refusal is told to clinicians alone, the wish of now to everybody, the old one to nobody', () => {
    const last = plans[2]!;
    const toClinician = planText(last, {
      audience: 'clinician',
      locale: 'en-GB',
      pack,
      now: '2027-01-18T09:00:00Z',
    });
    expect(toClinician).toContain(`“${changed}”`);
    expect(toClinician).toContain('Version 3');
    expect(toClinician).toContain('17 January 2027');
    expect(toClinician).not.toContain(wish);
    expect(toClinician).toMatch(/do not raise/i);
    const urgent = JSON.stringify(urgentView(last, { now: '2027-01-18T09:00:00Z' }));
    expect(urgent).not.toContain(wish);
    expect(JSON.stringify(planFor(last, { audience: 'person' })?.history)).toContain(wish);
  });

  it('ask nobody again, in a fourth, what was refused for good, and say what was so last time', () => {
    const talk = talkWith({ pack, plan: plans[2], now: tickingNow('2027-02-01T10:00:00.000Z') });
    tell(talk, 'amend');
    if (talk.view.stage === 'people') tell(talk, me);
    tell(talk, ...leave, { type: 'go to', stage: 'map' });
    const said = talk.view.lastTime?.said.flatMap(({ rows }) => rows.map(({ entry }) => entry?.text));
    expect(said).toEqual([changed]);
    expect(talk.view.lastTime?.left).toEqual([]);
    expect(talk.view.map?.find(({ sectionId }) => sectionId === 'lastdays')?.status).toBe('chose-not-to');
    tell(talk, goTo('lastdays.with'));
    expect(talk.view.stage).toBe('map');
  });
});
