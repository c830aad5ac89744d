// What a page gets that loads the whole library: the conversation at once, the views soon after.
import { expect } from '@open-wc/testing';
import type { CarePlanUrgent } from '../src/elements/plan-views/care-plan-urgent.js';
import { syntheticPlan } from '../stories/synthetic-plan.js';

const views = ['care-plan-urgent', 'care-plan-summary', 'care-plan-changes'];

describe('care-preferences/define', () => {
  it('has the conversation at once, and upgrades a view made before with what it was given kept', async () => {
    const given = { plan: syntheticPlan(), audience: 'person', headingLevel: 3 };
    const view = Object.assign(document.createElement('care-plan-urgent'), given) as CarePlanUrgent;
    expect(customElements.get('care-plan-urgent')).to.equal(undefined);
    await import('../src/define.js');
    expect(customElements.get('care-preferences')).to.be.a('function');
    document.body.append(view);
    await customElements.whenDefined('care-plan-urgent');
    await view.updateComplete;
    expect(view.plan).to.equal(given.plan);
    expect(view.shadowRoot?.querySelector('h3')?.textContent).to.include('Ada Example');
    expect(view.shadowRoot?.textContent).to.include('What you say');
    view.remove();
  });

  it('brings every view soon, and has no effect a second time', async () => {
    const defined = await Promise.all(views.map((tag) => customElements.whenDefined(tag)));
    const again = '../src/define.ts?again';
    await import(again);
    expect(views.map((tag) => customElements.get(tag))).to.deep.equal(defined);
  });
});
