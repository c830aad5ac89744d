import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/events.js';
import type { Conversation, ConversationOptions } from '../../src/conversation/conversation.js';
import { deepFreeze } from '../../src/plan/freeze.js';
import type { CarePlan } from '../../src/plan/plan.js';
import { memoryStore } from '../../src/storage/memory.js';
import { settle, someOptions, talkOnTheMap, talkWith, tell } from './talk-with.js';

const types = (text: string): ConversationEvent => ({ type: 'answer', questionId: 'close.music', text });
const toMusic: ConversationEvent = { type: 'go to', questionId: 'close.music' };
const me: ConversationEvent = { type: 'say who', who: 'self', speaker: 'me' };
const at = (talk: Conversation): string =>
  [talk.view.stage, talk.view.question?.question.id].filter(Boolean).join(' ');

/** A talk at the music question with a word said, kept in the store. */
async function talkKept(options: ConversationOptions): Promise<Conversation> {
  const talk = talkWith(options);
  await settle();
  tell(talk, 'start', me, toMusic, types('Bach'), 'save now');
  await settle();
  return talk;
}

async function reload(options: ConversationOptions): Promise<Conversation> {
  const talk = talkWith(options);
  await settle();
  return talk;
}

describe('a plan from the host', () => {
  /** A plan that was agreed. */
  async function agreedPlan(): Promise<CarePlan> {
    const talk = talkOnTheMap();
    tell(talk, toMusic, types('Bach'), 'next', 'to agree', { type: 'agree', value: 'yes' });
    await settle();
    return talk.view.plan;
  }

  function stoppedPlan(): CarePlan {
    const talk = talkOnTheMap();
    tell(talk, toMusic, types('Bach'), 'stop for now');
    return talk.view.plan;
  }

  it('that is settled leaves the draft of its amendment where it lies, however often the page is opened', async () => {
    const options = someOptions({ plan: await agreedPlan(), store: memoryStore() });
    const talk = await reload(options);
    tell(talk, 'amend', me, toMusic, types('Brahms'), 'save now');
    await settle();
    talk.stop();
    for (let time = 0; time < 3; time += 1) {
      const again = await reload(options);
      await settle();
      expect(again.view.stage).toBe('welcome');
      expect(JSON.stringify(again.view.plan)).toContain('Brahms');
      again.stop();
    }
  });

  it('that is carried on with, after what lay here was cleared, is kept here again', async () => {
    const first = someOptions({ store: memoryStore() });
    const talk = await talkKept(first);
    const options = { ...first, plan: talk.view.plan };
    talk.stop();
    const again = await reload(options);
    tell(again, 'forget here');
    await settle();
    tell(again, 'carry on', toMusic, types('Brahms'), 'save now');
    await settle();
    expect(again.view.saving).toMatchObject({ state: 'clean', kept: true });
    again.stop();
    expect(JSON.stringify((await reload(options)).view.plan)).toContain('Brahms');
  });

  it('that is settled opens at its end, and asks who is here before it is amended', async () => {
    const plan = await agreedPlan();
    const nurse = { id: 'lee', part: 'professional', name: 'Nurse Lee' } as const;
    const talk = await reload(someOptions({ plan }));
    expect(talk.view).toMatchObject({
      stage: 'finish',
      finish: { reason: 'agreed', delivery: 'sent', version: 1 },
    });
    expect(talk.view.can).toMatchObject({ amend: true, withdraw: true, deliverAgain: false, carryOn: false });
    tell(talk, { type: 'amend', reason: 'a new drug' });
    expect(at(talk)).toBe('people');
    tell(talk, 'back');
    expect(at(talk)).toBe('finish');
    tell(talk, { type: 'amend', reason: 'a new drug' });
    tell(talk, { type: 'say who', who: 'withClinician', speaker: 'me', recordedBy: 'lee', people: [nurse] });
    expect(at(talk)).toBe('review');
    expect(talk.view.plan).toMatchObject({
      version: 2,
      status: 'draft',
      people: [{ id: 'me' }, { id: 'lee' }],
    });
    expect(talk.view.plan.visits.at(-1)).toMatchObject({
      who: 'withClinician',
      present: ['me', 'lee'],
      reason: 'a new drug',
    });
    expect(plan.version).toBe(1);
  });

  it('that is settled is amended, also where a visit in it was never ended', async () => {
    const plan = await agreedPlan();
    const { endedAt: _, ...leftOpen } = plan.visits[0]!;
    const visits = [{ ...leftOpen, id: 'left-open' }, ...plan.visits];
    const talk = await reload(someOptions({ plan: deepFreeze<CarePlan>({ ...plan, visits }) }));
    tell(talk, { type: 'amend', reason: 'a new drug' }, me);
    expect(talk.view.plan).toMatchObject({ version: 2, status: 'draft' });
  });

  it('that is settled is amended at once when the host said who is here', async () => {
    const people = [{ id: 'lee', part: 'professional', name: 'Nurse Lee' }] as const;
    const talk = await reload(someOptions({ plan: await agreedPlan(), setting: 'together', people }));
    tell(talk, 'amend');
    expect(at(talk)).toBe('review');
    expect(talk.view.recorder).toMatchObject({ id: 'lee' });
    expect(talk.view.plan.visits.at(-1)).toMatchObject({ who: 'withClinician', setting: 'together' });
  });

  it('that was withdrawn, or is closed, takes nothing', async () => {
    const plan = await agreedPlan();
    const closed = deepFreeze<CarePlan>({ ...plan, closed: { reason: 'died', on: '2026-12-01' } });
    const withdrawn = deepFreeze<CarePlan>({ ...plan, status: 'withdrawn' });
    for (const settled of [closed, withdrawn]) {
      const talk = await reload(someOptions({ plan: settled }));
      expect(talk.view.stage).toBe('finish');
      tell(talk, 'amend', 'withdraw', 'start', 'carry on');
      expect(talk.view.stage).toBe('finish');
      expect(talk.view.plan).toBe(settled);
    }
  });

  it('that is a draft can be carried on, at the place that this device knows', async () => {
    const plan = stoppedPlan();
    const talk = await reload(someOptions({ plan }));
    expect(talk.view.earlier).toEqual({ at: plan.updatedAt });
    tell(talk, 'carry on');
    expect(at(talk)).toBe('map');

    const options = someOptions({ store: memoryStore() });
    const before = await talkKept(options);
    tell(before, 'stop for now');
    await settle();
    const again = await reload({ ...options, plan: before.view.plan });
    tell(again, 'carry on');
    expect(at(again)).toBe('question close.music');
  });

  it('gives way to a draft of it on this device that is newer, and wins over an older one', async () => {
    const options = someOptions({ store: memoryStore() });
    const before = await talkKept(options);
    tell(before, 'stop for now');
    await settle();
    const stopped = before.view.plan;
    tell(before, 'carry on', types('Brahms'), 'save now');
    await settle();
    const talk = await reload({ ...options, plan: stopped });
    expect(talk.view.plan.statements).toMatchObject([{ text: 'Brahms' }]);

    const newer = deepFreeze<CarePlan>({
      ...before.view.plan,
      updatedAt: '2026-12-01T00:00:00Z',
      language: 'cy',
    });
    const other = await reload({ ...options, plan: newer });
    expect(other.view.plan.language).toBe('cy');
    tell(other, 'carry on', 'save now');
    await settle();
    expect(other.view.saving.kept).toBe(true);
  });

  it.each(['draft', 'agreed'] as const)(
    'that is newer (%s) never writes over words that are on this device alone',
    async (status) => {
      const options = someOptions({ store: memoryStore() });
      const before = await talkKept(options);
      tell(before, 'stop for now');
      await settle();
      const stopped = before.view.plan;
      tell(before, 'carry on', types('Bach, and never sent'), 'save now');
      await settle();
      before.stop();
      const plan = deepFreeze<CarePlan>({ ...stopped, status, updatedAt: '2026-12-01T00:00:00Z' });
      const talk = await reload({ ...options, plan });
      tell(talk, 'carry on', types('Brahms'), 'save now');
      await settle();
      expect(JSON.stringify(await options.store?.load('test-1'))).toContain('Bach, and never sent');
      expect(talk.view.saving.kept).toBe(false);
    },
  );

  it('settled with the host clears the draft that this device still has of it', async () => {
    const options = someOptions({ store: memoryStore() });
    const before = await talkKept(options);
    tell(before, 'stop for now');
    await settle();
    const agreed = deepFreeze<CarePlan>({
      ...before.view.plan,
      status: 'agreed',
      updatedAt: '2026-12-01T00:00:00Z',
    });
    await reload({ ...options, plan: agreed });
    expect(await options.store?.load('test-1')).toBeNull();
  });

  it('set again as an echo, even a late one, changes nothing', async () => {
    const talk = talkOnTheMap();
    tell(talk, toMusic, types('B'));
    const early = talk.view.plan;
    tell(talk, types('Bach'));
    const { view } = talk;
    for (const plan of [early, view.plan, structuredClone(view.plan)]) tell(talk, { type: 'load', plan });
    expect(talk.view).toBe(view);
  });

  it('with something newer in the same visit is taken up without losing the place', async () => {
    for (const [stage, events] of [
      ['question', []],
      ['paused', ['pause']],
      ['locked', ['lock']],
    ] as const) {
      const talk = talkOnTheMap();
      tell(talk, toMusic, types('Bach'), ...events);
      const plan = deepFreeze<CarePlan>({
        ...talk.view.plan,
        updatedAt: '2026-12-01T00:00:00Z',
        language: 'cy',
      });
      tell(talk, { type: 'load', plan });
      expect(talk.view.plan).toBe(plan);
      expect(talk.view.stage).toBe(stage);
    }
  });

  it('of somebody else clears everything first, after the last words of the first were written down', async () => {
    const store = memoryStore();
    const options = someOptions({ store });
    const talk = await talkKept(options);
    tell(talk, types('Bach and Brahms'));
    const other = {
      ...stoppedPlan(),
      id: '00000000-0000-4000-8000-999999999999',
      people: [{ id: 'me', part: 'person', name: 'Other Person' }],
      subject: { ref: 'test-9', name: 'Other Person' },
    };
    tell(talk, { type: 'load', plan: deepFreeze(other as CarePlan) });
    await settle();
    const { plan: _, ...rest } = talk.view;
    expect(JSON.stringify(rest)).not.toMatch(/Bach|Test Person/);
    expect(talk.view).toMatchObject({ stage: 'welcome', name: 'Other Person' });
    expect((await store.load('test-1'))?.draft.plan.statements).toMatchObject([{ text: 'Bach and Brahms' }]);
    tell(talk, 'carry on', types('Elgar'), 'save now');
    await settle();
    expect((await store.load('test-9'))?.draft.plan.subject.ref).toBe('test-9');
    expect((await store.load('test-1'))?.draft.plan.statements).toMatchObject([{ text: 'Bach and Brahms' }]);
  });

  it('is gone back to by reset, and the draft stays', async () => {
    const options = someOptions({ store: memoryStore() });
    const talk = await talkKept(options);
    tell(talk, 'reset');
    await settle();
    expect(talk.view.stage).toBe('welcome');
    expect((await options.store?.load('test-1'))?.draft.plan.statements).toMatchObject([{ text: 'Bach' }]);
  });
});
