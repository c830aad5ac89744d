import { fixture, waitUntil } from '@open-wc/testing';
import { loadPack } from '../../../src/content/load-pack.js';
import { register } from '../../../src/elements/base/register.js';
import { CarePlanSummary } from '../../../src/elements/plan-views/care-plan-summary.js';
import { CarePlanUrgent } from '../../../src/elements/plan-views/care-plan-urgent.js';
import { provideSupplies, type Supplies } from '../../../src/elements/shell/supplies.js';
import { hashOf } from '../../../src/plan/signing/verify.js';
import type { CarePlan } from '../../../src/plan/plan.js';
import { copiedRecommendation } from '../../../stories/synthetic-plan.js';

provideSupplies({ loadPack } as unknown as Supplies);
register('care-plan-urgent', CarePlanUrgent);
register('care-plan-summary', CarePlanSummary);

export type View = CarePlanUrgent | CarePlanSummary;
export type Tag = 'care-plan-urgent' | 'care-plan-summary';
export const tags: readonly Tag[] = ['care-plan-urgent', 'care-plan-summary'];
export const words = 'My dog 🐕, the garden,\nand tea in bed. Diolch o galon.';

export async function show(tag: Tag, plan: unknown, settings: object = {}): Promise<View> {
  const view = Object.assign(document.createElement(tag), { scheme: 'light', plan, ...settings }) as View;
  await fixture(view);
  await view.updateComplete;
  return view;
}

export const textOf = (view: View): string => view.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
/** Until the words of the pack have come: how long that takes is the machine's affair. */
export const untilSaid = (view: View, said: string): Promise<void> =>
  waitUntil(() => textOf(view).includes(said), said, { timeout: 15_000 });
export const partsOf = (view: View, selector: string): Element[] => [
  ...(view.shadowRoot?.querySelectorAll(selector) ?? []),
];
export const signed = async (): Promise<CarePlan['recommendations'][number]> => {
  const { seenBy: _by, seenOn: _on, ...made } = copiedRecommendation;
  const one = {
    ...made,
    source: 'made-here',
    signature: { state: 'unsigned' },
  } as CarePlan['recommendations'][number];
  const signature = {
    state: 'signed',
    by: 'lee',
    at: '2026-11-01T09:00:00Z',
    hash: await hashOf(one),
  } as const;
  return { ...one, signature };
};
export const settled = async (view: View): Promise<void> => {
  await new Promise((done) => setTimeout(done, 50));
  await view.updateComplete;
};
