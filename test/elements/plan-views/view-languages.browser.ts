// A plan read in another language: the words round it change, what was said does not, and nobody acts on a machine's words alone.
import { expect, waitUntil } from '@open-wc/testing';
import { register } from '../../../src/elements/base/register.js';
import { CarePlanChanges } from '../../../src/elements/plan-views/care-plan-changes.js';
import type { CarePlanSummary } from '../../../src/elements/plan-views/care-plan-summary.js';
import type { CarePlanUrgent } from '../../../src/elements/plan-views/care-plan-urgent.js';
import type { CarePlan } from '../../../src/plan/plan.js';
import { changedPlan, copiedRecommendation, syntheticPlan } from '../../../stories/synthetic-plan.js';
import { settled } from './shown-view.js';

register('care-plan-changes', CarePlanChanges);

type Tag = 'care-plan-urgent' | 'care-plan-summary' | 'care-plan-changes';
type View = CarePlanChanges | CarePlanSummary | CarePlanUrgent;

const tags: readonly Tag[] = ['care-plan-urgent', 'care-plan-summary', 'care-plan-changes'];
const recommended = syntheticPlan({ recommendations: [copiedRecommendation] });

/** On a page in this language. */
async function showIn(language: string, tag: Tag, settings: object = {}): Promise<View> {
  const page = document.createElement('div');
  page.lang = language;
  const plans =
    tag === 'care-plan-changes' ? { from: recommended, to: changedPlan() } : { plan: recommended };
  const view = Object.assign(document.createElement(tag), {
    ...{ scheme: 'light', acceptDrafts: true, ...plans, ...settings },
  }) as View;
  page.append(view);
  document.body.append(page);
  await view.updateComplete;
  return view;
}

const article = (view: View): HTMLElement | null => view.shadowRoot?.querySelector('article') ?? null;
const textOf = (view: View): string => view.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
const untilIn = (view: View, locale: string): Promise<void> =>
  waitUntil(() => article(view)?.lang === locale, `in ${locale}`, { timeout: 15_000 });
const untilSaid = (view: View, said: string): Promise<void> =>
  waitUntil(() => textOf(view).includes(said), said, { timeout: 15_000 });

afterEach(() => {
  for (const tag of tags) document.querySelectorAll(tag).forEach((each) => each.parentElement?.remove());
});

for (const tag of tags) {
  describe(`<${tag}> on a page in another language`, () => {
    it('is in it, labelled as the draft of a machine in both languages', async () => {
      const view = await showIn('cy', tag);
      await untilIn(view, 'cy-GB');
      const label = view.shadowRoot?.querySelector('.draft');
      expect(label?.querySelector('[lang="en-GB"]')?.textContent).to.match(/machine|draft/i);
    });

    it('is in English where the host did not accept a draft, and where there are no words', async () => {
      for (const view of [
        await showIn('cy', tag, { acceptDrafts: false }),
        await showIn('fr', tag),
        await showIn('en', tag),
      ]) {
        await new Promise((done) => setTimeout(done, 200));
        expect(article(view)?.lang).to.equal('en-GB');
        expect(view.shadowRoot?.querySelector('.draft')).to.equal(null);
      }
    });

    it('is written from right to left where it is written so', async () => {
      const view = await showIn('ur', tag);
      await untilIn(view, 'ur');
      expect(getComputedStyle(article(view)!).direction).to.equal('rtl');
    });

    it('follows a switch of the page, and changes no word that was said', async () => {
      const view = await showIn('cy', tag);
      await untilIn(view, 'cy-GB');
      const quoted = (): (string | null)[] =>
        [...(view.shadowRoot?.querySelectorAll('q, .said .words, .recommended .words') ?? [])]
          .map((each) => each.textContent)
          .toSorted();
      const before = quoted();
      expect(before).not.to.deep.equal([]);
      view.parentElement!.lang = 'en-GB';
      await untilIn(view, 'en-GB');
      expect(quoted()).to.deep.equal(before);
    });
  });
}

describe('a recommendation about CPR', () => {
  for (const tag of ['care-plan-urgent', 'care-plan-summary'] as const) {
    it(`stands in English too on a <${tag}> that a machine translated`, async () => {
      const view = await showIn('cy', tag);
      await untilIn(view, 'cy-GB');
      expect(textOf(view)).to.include('CPR NOT recommended').and.to.include('NI argymhellir CPR');
    });
  }
});

describe('a summary in Welsh', () => {
  it('has the questions of the plan in Welsh, and no English round what was said', async () => {
    const view = await showIn('cy', 'care-plan-summary');
    await untilSaid(view, 'Fy mhapurau a phwy all siarad drosta i');
    expect(textOf(view)).not.to.include('What matters');
    expect(textOf(view)).not.to.include('Not asked');
  });

  it('is in English as a whole where the questions of the plan are not said in Welsh', async () => {
    const plan: CarePlan = { ...recommended, pack: { ...recommended.pack, path: 'full' } };
    const view = await showIn('cy', 'care-plan-summary', { plan });
    await settled(view as CarePlanSummary);
    expect(article(view)?.lang).to.equal('en-GB');
    expect(textOf(view)).to.include('Recommendations by clinicians');
  });
});
