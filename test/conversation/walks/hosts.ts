import { endVisit, record, startVisit, type CarePlan, type HiddenFrom } from '../../../src/plan/plan.js';
import { StoreError, type DraftStore } from '../../../src/storage/draft-store.js';
import type { ConversationOptions } from '../../../src/conversation/conversation.js';
import type { Chance } from './random.js';

/** The store, which refuses a write now and then: with no room, without a key, without a secure context. */
export function moody(store: DraftStore, chance: Chance, share: number): DraftStore {
  const inMood = <Result>(work: () => Promise<Result>): Promise<Result> =>
    chance.likely(share) ? Promise.reject(new StoreError(chance.pick(['CP405', 'CP407', 'CP403']))) : work();
  return {
    where: store.where,
    load: (key) => inMood(() => store.load(key)),
    save: (key, draft, revision) => inMood(() => store.save(key, draft, revision)),
    forget: (key) => inMood(() => store.forget(key)),
    list: () => store.list(),
  };
}

/** A host that takes a plan, most of the time; or refuses it, does not listen, hands it to its form, or never answers. */
export function deliverer(chance: Chance): NonNullable<ConversationOptions['deliver']> {
  return () =>
    chance.weighted<() => ReturnType<NonNullable<ConversationOptions['deliver']>>>([
      [8, () => Promise.resolve()],
      [2, () => Promise.reject(new Error('not stored'))],
      [1, () => undefined],
      [1, () => 'with-form'],
      [2, () => new Promise(() => undefined)],
    ])();
}

/** What a host writes into a plan, and from whom it keeps it. */
interface HostEdit {
  readonly text: string;
  readonly hiddenFrom: HiddenFrom;
  readonly saidBy: string;
  readonly at: () => string;
  readonly newId: () => string;
}

/** The plan with an answer that is kept from somebody: in the visit going on, or in one of its own. None but a draft takes it. */
export function editedByHost(plan: CarePlan, edit: HostEdit): CarePlan | undefined {
  if (plan.status !== 'draft' || plan.visits.length === 0) return undefined;
  const { text, hiddenFrom, saidBy, newId } = edit;
  const open = plan.visits.find(({ endedAt }) => endedAt === undefined);
  const own = { id: newId(), at: edit.at(), who: 'self', setting: 'alone', present: [saidBy] } as const;
  const visit = open?.id ?? own.id;
  const edited = record(open ? plan : startVisit(plan, own), {
    ...{ id: newId(), questionId: 'about.badDay', ownership: 'preference', text, saidBy, authority: 'self' },
    ...{ recordedBy: saidBy, visit, at: edit.at(), mode: 'own', language: 'en-GB', hiddenFrom },
  });
  return open ? edited : endVisit(edited, { visit, at: edit.at() });
}
