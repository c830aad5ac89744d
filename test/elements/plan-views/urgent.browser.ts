// The ten-second view: what must be seen without scrolling, and in which order.
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { CarePlan } from '../../../src/plan/plan.js';
import { densePlan, syntheticPlan } from '../../../stories/synthetic-plan.js';
import { partsOf, settled, show, signed, textOf, type View } from './shown-view.js';

/** An ordinary plan: one signed recommendation, a paper, a wish, somebody to call. */
const ordinaryPlan = async (): Promise<CarePlan> => {
  const { statements, legalFacts } = syntheticPlan();
  const said = ['about.preferredName', 'place.care', 'people.firstCall'];
  return syntheticPlan({
    status: 'agreed',
    recommendations: [await signed()],
    statements: statements.filter(({ questionId, saidBy }) => said.includes(questionId) && saidBy === 'ada'),
    legalFacts: legalFacts
      .filter(({ questionId }) => questionId === 'legal.adrt')
      .map((one) => ({ ...one, value: 'yesLst', evidence: 'seen', seenBy: 'lee', seenOn: '2026-11-20' })),
  });
};

describe('<care-plan-urgent>, on a small phone', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const scheme of ['light', 'dark', 'contrast'])
    it(`shows who, CPR, aim and papers of an ordinary plan without scrolling (${scheme})`, async () => {
      await setViewport({ width: 320, height: 568 });
      const view = await show('care-plan-urgent', await ordinaryPlan(), { scheme });
      await settled(view);
      expect(textOf(view))
        .to.include('CPR NOT recommended')
        .and.to.include('Covers life-sustaining treatment');
      const { top } = view.getBoundingClientRect();
      const papers = partsOf(view, '[data-block=papers]')[0] as Element;
      expect(papers.getBoundingClientRect().bottom - top).to.be.at.most(568);
      const sizes = partsOf(view, ':not(input)').map((one) =>
        Number.parseFloat(getComputedStyle(one).fontSize),
      );
      expect(Math.min(...sizes)).to.be.at.least(16);
    });
});

describe('<care-plan-urgent>, with all that its first blocks can hold, on a small phone', () => {
  before(() => setViewport({ width: 320, height: 568 }));
  after(() => setViewport({ width: 800, height: 600 }));
  const bottomOf = (view: View, block: string): number =>
    (partsOf(view, `[data-block=${block}]`)[0]?.getBoundingClientRect().bottom ?? 9999) -
    view.getBoundingClientRect().top;

  it('shows five blocks without scrolling, with numbers for a finger', async () => {
    const view = await show('care-plan-urgent', densePlan());
    await settled(view);
    expect(bottomOf(view, 'says')).to.be.at.most(568);
    const papers = partsOf(view, '[data-block=papers] a').map((one) => one.getBoundingClientRect());
    expect(papers).to.have.length(2);
    for (const { width, height, right } of papers) {
      expect(Math.min(width, height)).to.be.at.least(44);
      expect(right).to.be.at.most(320);
    }
  });

  it('shows every word when asked to', async () => {
    const view = await show('care-plan-urgent', densePlan());
    const guidance = partsOf(view, '[data-block=treatment] .words')[0] as HTMLElement;
    expect(guidance.scrollHeight).to.be.greaterThan(guidance.clientHeight);
    (partsOf(view, '.all input')[0] as HTMLElement).click();
    await view.updateComplete;
    expect(getComputedStyle(guidance).webkitLineClamp).to.equal('none');
    await expect(view).to.be.accessible({ ignoredRules: ['region'] });
  });

  it('shows two copied recommendations about CPR without scrolling', async () => {
    const [first] = densePlan().recommendations;
    const recommendations = [first, { ...first, id: 'r2', cpr: 'attempt', madeOn: '2026-10-01' }];
    const view = await show('care-plan-urgent', { ...densePlan(), recommendations });
    await settled(view);
    expect(bottomOf(view, 'cpr')).to.be.at.most(568);
  });
});

describe('<care-plan-urgent>, its blocks', () => {
  it('puts first that nothing is recommended, before a form that somebody spoke of', async () => {
    const view = await show('care-plan-urgent', syntheticPlan());
    const cpr = partsOf(view, '[data-block=cpr]')[0]?.textContent ?? '';
    expect(cpr.indexOf('Not recorded')).to.be.lessThan(cpr.indexOf('Existing form'));
  });

  it('says the age of a baby', async () => {
    const subject = { name: 'Bo Example', birthDate: '2026-06-01' };
    const view = await show('care-plan-urgent', syntheticPlan({ subject }), { now: '2026-11-22T15:00:00Z' });
    expect(textOf(view)).to.include('Age 0');
  });

  it('has all eleven in the order of reading', async () => {
    const view = await show('care-plan-urgent', syntheticPlan());
    const ids = partsOf(view, '[data-block]').map((one) => one.getAttribute('data-block'));
    expect(ids.join(' ')).to.equal('cpr treatment papers says dangers now call communicate access trust');
    expect(partsOf(view, 'header')).to.have.length(1);
  });

  it('says what time it speaks of, and lets a finger call', async () => {
    const view = await show('care-plan-urgent', syntheticPlan(), { now: '2026-11-22T15:00:00Z' });
    expect(textOf(view)).to.match(/As at 22 Nov 2026, /);
    expect(partsOf(view, 'a').map((one) => one.getAttribute('href'))).to.deep.equal(['tel:01632960001']);
  });

  it('shows an item of the record beside what the plan says, and where they are at odds', async () => {
    const knownItems = [
      { kind: 'form', text: 'ADRT on file', source: 'GP record', questionId: 'legal.adrt' },
    ];
    const view = await show('care-plan-urgent', syntheticPlan(), { knownItems });
    const papers = view.shadowRoot?.querySelector('[data-block=papers]')?.textContent ?? '';
    expect(papers)
      .to.include('ADRT on file')
      .and.to.include('None')
      .and.to.include('The record says otherwise');
  });
});

describe('<care-plan-urgent>, on paper', () => {
  after(() => emulateMedia({ media: 'screen' }));

  it('is black on white with every word, whatever scheme and width it is shown in', async () => {
    await setViewport({ width: 320, height: 568 });
    await emulateMedia({ media: 'print' });
    const view = await show('care-plan-urgent', densePlan(), { scheme: 'dark' });
    const cpr = getComputedStyle(partsOf(view, '[data-block=cpr]')[0] as Element);
    expect([cpr.color, cpr.borderStyle]).to.deep.equal(['rgb(0, 0, 0)', 'solid']);
    expect(cpr.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    const words = partsOf(view, '[data-block=treatment] .words')[0] as Element;
    expect(getComputedStyle(words).webkitLineClamp).to.equal('none');
    expect(getComputedStyle(partsOf(view, '.all')[0] as Element).display).to.equal('none');
    expect(textOf(view)).to.include('Version 1').and.to.include('Check the live plan');
    await setViewport({ width: 800, height: 600 });
  });
});
