// What changed: no reversal may be overlooked, no word changed, nothing shown that is in doubt.
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { loadPack } from '../../../src/content/load-pack.js';
import { register } from '../../../src/elements/base/register.js';
import { CarePlanChanges } from '../../../src/elements/plan-views/care-plan-changes.js';
import { provideSupplies, type Supplies } from '../../../src/elements/shell/supplies.js';
import type { CarePlan } from '../../../src/plan/plan.js';
import { changedPlan, copiedRecommendation, syntheticPlan } from '../../../stories/synthetic-plan.js';

provideSupplies({ loadPack } as unknown as Supplies);
register('care-plan-changes', CarePlanChanges);

async function show(from: unknown, to: unknown, settings: object = {}): Promise<CarePlanChanges> {
  const view = document.createElement('care-plan-changes') as CarePlanChanges;
  await fixture(Object.assign(view, { scheme: 'light', from, to, ...settings }));
  await view.updateComplete;
  return view;
}

const textOf = (view: CarePlanChanges): string => view.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
const all = (view: CarePlanChanges, selector: string): HTMLElement[] => [
  ...(view.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const before = (): CarePlan => syntheticPlan({ recommendations: [copiedRecommendation] });

describe('<care-plan-changes>', () => {
  it('says so when nothing changed', async () => {
    expect(textOf(await show(before(), before()))).to.include('Nothing has changed.');
  });

  it('puts a reversal about CPR first, then a refusal, then the rest', async () => {
    const view = await show(before(), changedPlan());
    const order = all(view, '.change').map((one) => one.dataset['reverses'] ?? 'none');
    expect(order.slice(0, 2)).to.deep.equal(['cpr', 'refusal']);
    expect(new Set(order.slice(2))).to.deep.equal(new Set(['none']));
    expect(all(view, '.change')[0]?.textContent).to.include('A recommendation about CPR is no longer');
  });

  it('shows what it was and what it is now, letter by letter, each said in words', async () => {
    const view = await show(before(), changedPlan());
    const said = all(view, '.change').find((one) => one.textContent.includes('tea in bed'));
    expect(said?.querySelector('del')?.textContent).to.include('Was:').and.to.include('tea in bed');
    expect(said?.querySelector('del .words')?.textContent).to.equal(
      'My dog 🐕, the garden,\nand tea in bed. Diolch o galon.',
    );
    expect(said?.querySelector('ins')?.textContent).to.include('Now:').and.to.include('And my sister.');
    expect(said?.textContent).to.include('Changed by Ada').and.to.include('She moved near.');
  });

  it('makes no headline of a recommendation that has ended', async () => {
    const view = await show(before(), changedPlan());
    const [was, now] = ['del', 'ins'].map((side) => all(view, `.change ${side} .recommended`)[0]);
    expect(was?.querySelector('strong')?.textContent).to.equal('CPR NOT recommended');
    expect(now?.textContent).to.include('No longer in force since 1 December 2026');
    expect(now?.querySelector('strong')).to.equal(null);
  });

  it('counts what changed', async () => {
    const view = await show(before(), changedPlan());
    expect(all(view, '.count')[0]?.textContent).to.match(/\d+ changed · \d+ new · 1 taken back/);
  });

  it('names questions by the words of the pack', async () => {
    const view = await show(before(), changedPlan());
    const { words } = await loadPack({ variant: 'adult', path: 'quick', locale: 'en-GB' });
    await waitUntil(() => textOf(view).includes(words.questions['matters.top']?.prompt ?? '?'));
  });

  it('never shows an unsigned recommendation', async () => {
    const unsigned = {
      ...copiedRecommendation,
      source: 'made-here',
      signature: { state: 'unsigned' },
    } as const;
    const text = textOf(await show(syntheticPlan(), syntheticPlan({ recommendations: [unsigned] })));
    expect(text).to.include('Nothing').and.not.to.include('CPR NOT');
  });

  for (const [why, from, to, code] of [
    ['a plan that cannot be read', { schemaVersion: 2 }, before(), 'CP121'],
    ['a plan whose inside is broken', before(), { ...before(), statements: 'Ada' }, 'CP121'],
    ['two different plans', before(), { ...before(), id: '00000000-0000-4000-8000-000000000002' }, 'CP123'],
  ] as const)
    it(`shows nothing of ${why}, and says so by code`, async () => {
      const heard: CustomEvent<{ code: string }>[] = [];
      const view = document.createElement('care-plan-changes') as CarePlanChanges;
      view.addEventListener('care-error', (event) => heard.push(event as CustomEvent<{ code: string }>));
      await fixture(Object.assign(view, { from, to }));
      await view.updateComplete;
      expect(heard.map(({ detail }) => detail.code)).to.deep.equal([code]);
      expect(textOf(view)).to.include('cannot be shown').and.not.to.include('Ada');
    });

  for (const [width, columns] of [
    [320, 1],
    [1024, 2],
  ] as const)
    it(`has ${columns} at ${width} px, fits, and has nothing for axe to find`, async () => {
      await setViewport({ width, height: 700 });
      const view = await show(before(), changedPlan());
      await expect(view).to.be.accessible({ ignoredRules: ['region'] });
      const sides = all(view, '.sides').find((one) => one.querySelector('del') && one.querySelector('ins'));
      expect(getComputedStyle(sides as Element).gridTemplateColumns.split(' ')).to.have.length(columns);
      expect(all(view, '*').filter((one) => one.getBoundingClientRect().right > width + 0.5)).to.have.length(
        0,
      );
      await setViewport({ width: 800, height: 600 });
    });
});
