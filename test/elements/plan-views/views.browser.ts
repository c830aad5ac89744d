// The two views must never blur who said what, never show what is in doubt, and never change a word.
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { register } from '../../../src/elements/base/register.js';
import { CarePlanSummary } from '../../../src/elements/plan-views/care-plan-summary.js';
import { CarePlanUrgent } from '../../../src/elements/plan-views/care-plan-urgent.js';
import { loadPack } from '../../../src/content/load-pack.js';
import { provideSupplies, type Supplies } from '../../../src/elements/shell/supplies.js';
import { hashOf } from '../../../src/plan/signing/verify.js';
import type { CarePlan } from '../../../src/plan/plan.js';
import { copiedRecommendation, syntheticPlan } from '../../../stories/synthetic-plan.js';

provideSupplies({ loadPack } as unknown as Supplies);
register('care-plan-urgent', CarePlanUrgent);
register('care-plan-summary', CarePlanSummary);

type View = CarePlanUrgent | CarePlanSummary;
type Tag = 'care-plan-urgent' | 'care-plan-summary';
const tags: readonly Tag[] = ['care-plan-urgent', 'care-plan-summary'];
const words = 'My dog 🐕, the garden,\nand tea in bed. Diolch o galon.';

async function show(tag: Tag, plan: unknown, settings: object = {}): Promise<View> {
  const view = Object.assign(document.createElement(tag), { scheme: 'light', plan, ...settings }) as View;
  await fixture(view);
  await view.updateComplete;
  return view;
}

const textOf = (view: View): string => view.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
const partsOf = (view: View, selector: string): Element[] => [
  ...(view.shadowRoot?.querySelectorAll(selector) ?? []),
];
const signed = async (): Promise<CarePlan['recommendations'][number]> => {
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
const settled = async (view: View): Promise<void> => {
  await new Promise((done) => setTimeout(done, 50));
  await view.updateComplete;
};

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    it('shows what a person typed letter by letter', async () => {
      const view = await show(tag, syntheticPlan());
      const shown = partsOf(view, '.words').map((one) => one.textContent);
      expect(shown).to.include(words);
      const quoted = partsOf(view, '.words').find((one) => one.textContent === words) as HTMLElement;
      expect(getComputedStyle(quoted).whiteSpace).to.equal('pre-wrap');
      expect(quoted.getAttribute('translate')).to.equal('no');
      expect(quoted.getAttribute('dir')).to.equal('auto');
    });

    it('shows markup as the text it is', async () => {
      const statements = syntheticPlan().statements.map((one) =>
        one.questionId === 'matters.top' ? { ...one, text: '<b id="planted">hi</b>' } : one,
      );
      const view = await show(tag, syntheticPlan({ statements }));
      expect(partsOf(view, '#planted')).to.have.length(0);
      expect(textOf(view)).to.include('<b id="planted">hi</b>');
    });

    it('reads the plan from a script inside it', async () => {
      const view = document.createElement(tag) as View;
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(syntheticPlan());
      view.append(script);
      await fixture(view);
      await view.updateComplete;
      expect(textOf(view)).to.include('Ada Example');
    });

    for (const [why, plan] of [
      ['another version', { ...syntheticPlan(), schemaVersion: 2 }],
      ['a wish among the legal facts', { ...syntheticPlan(), legalFacts: syntheticPlan().statements }],
      [
        'a signature nobody knows',
        {
          ...syntheticPlan(),
          recommendations: [{ ...copiedRecommendation, signature: { state: 'trusted' } }],
        },
      ],
      ['words of somebody unknown', { ...syntheticPlan(), people: [{ id: 'else', part: 'person' }] }],
      ['no plan at all', 'a plan'],
    ] as const)
      it(`shows nothing of a plan with ${why}, and says so without a word of it`, async () => {
        const view = document.createElement(tag) as View;
        const heard: CustomEvent<{ code: string }>[] = [];
        view.addEventListener('care-error', (event) => heard.push(event as CustomEvent<{ code: string }>));
        view.plan = plan as unknown as CarePlan;
        await fixture(view);
        await view.updateComplete;
        expect(textOf(view)).to.include('This plan cannot be shown').and.to.include('CP121');
        expect(textOf(view)).not.to.include('Ada');
        expect(heard.map(({ detail }) => detail.code)).to.deep.equal(['CP121']);
        expect(heard.some(({ bubbles, composed }) => bubbles || composed)).to.equal(false);
        expect(JSON.stringify(heard[0]?.detail)).not.to.include('Ada');
      });

    it('keeps apart: not asked, not recorded, no, rather not say, not sure, and a form nobody saw', async () => {
      const view = await show(tag, syntheticPlan());
      if (tag === 'care-plan-summary') await waitUntil(() => textOf(view).includes('About me'));
      const text = textOf(view);
      for (const state of ['Not asked', 'Not recorded', 'Would rather not say', 'Not sure'])
        expect(text).to.include(state);
      expect(text).to.match(/reported, not seen/i);
    });

    it('leaves no place of a sentence without its name or date', async () => {
      const view = await show(tag, syntheticPlan({ recommendations: [copiedRecommendation] }));
      if (tag === 'care-plan-summary') await waitUntil(() => textOf(view).includes('About me'));
      expect(textOf(view)).not.to.match(/[{}]|undefined|Invalid/);
    });

    it('says so where a signature cannot be checked', async () => {
      const plan = syntheticPlan({ recommendations: [await signed()] });
      const real = crypto.subtle.digest.bind(crypto.subtle);
      crypto.subtle.digest = () => Promise.reject(new Error('not here'));
      try {
        const view = await show(tag, plan);
        await waitUntil(() => textOf(view).includes('could not be checked'));
      } finally {
        crypto.subtle.digest = real;
      }
    });

    it('says that a draft is not agreed, and that a withdrawn plan is out of use', async () => {
      expect(textOf(await show(tag, syntheticPlan()))).to.include('Draft, not yet agreed');
      expect(textOf(await show(tag, syntheticPlan({ status: 'withdrawn' })))).to.include(
        'Withdrawn. No longer in use',
      );
    });

    it('never shows an unsigned recommendation', async () => {
      const unsigned = {
        ...copiedRecommendation,
        source: 'made-here',
        signature: { state: 'unsigned' },
      } as const;
      const text = textOf(await show(tag, syntheticPlan({ recommendations: [unsigned] })));
      expect(text).to.include('Not recorded');
      expect(text).not.to.include('CPR NOT recommended');
    });

    it('shows a copied recommendation as copied, with who saw the form', async () => {
      const text = textOf(await show(tag, syntheticPlan({ recommendations: [copiedRecommendation] })));
      expect(text).to.include('CPR NOT recommended');
      expect(text).to.match(/Copied from a form dated 1 Nov(ember)? 2026, seen by Dr Lee Example/);
    });

    it('shows a signed one once its signature holds, and nothing but a warning when it does not', async () => {
      const good = await signed();
      const view = await show(tag, syntheticPlan({ recommendations: [good] }));
      await settled(view);
      expect(textOf(view)).to.include('CPR NOT recommended');
      const changed = await show(tag, syntheticPlan({ recommendations: [{ ...good, cpr: 'attempt' }] }));
      await settled(changed);
      expect(textOf(changed)).to.include('Changed since it was signed');
      expect(textOf(changed)).not.to.match(/CPR (NOT )?recommended/);
    });

    it('keeps from the person what is hidden from them', async () => {
      const statements = syntheticPlan().statements.map((one) =>
        one.questionId === 'matters.top' ? { ...one, hiddenFrom: ['person' as const] } : one,
      );
      const plan = syntheticPlan({ statements });
      expect(textOf(await show(tag, plan))).to.include('Diolch');
      expect(textOf(await show(tag, plan, { audience: 'person' }))).not.to.include('Diolch');
    });

    for (const scheme of ['light', 'dark', 'contrast'])
      it(`has nothing for axe to find, and fits 320 px (${scheme})`, async () => {
        await setViewport({ width: 320, height: 640 });
        const view = await show(tag, syntheticPlan({ recommendations: [copiedRecommendation] }), { scheme });
        await expect(view).to.be.accessible({ ignoredRules: ['region'] });
        const wide = partsOf(view, '*').filter((one) => one.getBoundingClientRect().right > 320.5);
        expect(wide.map((one) => one.outerHTML.slice(0, 80))).to.deep.equal([]);
        for (const link of partsOf(view, 'a')) {
          const { width, height } = link.getBoundingClientRect();
          expect(Math.min(width, height)).to.be.greaterThanOrEqual(44);
        }
        await setViewport({ width: 800, height: 600 });
      });
  });
}

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
        .and.to.include('covers life-sustaining treatment');
      const { top } = view.getBoundingClientRect();
      const papers = partsOf(view, '[data-block=papers]')[0] as Element;
      expect(papers.getBoundingClientRect().bottom - top).to.be.at.most(568);
      const sizes = partsOf(view, '*').map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
      expect(Math.min(...sizes)).to.be.at.least(16);
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
    expect(textOf(view)).to.include('age 0');
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

describe('<care-plan-summary>, its voices', () => {
  it('never puts two in one box', async () => {
    const view = await show('care-plan-summary', syntheticPlan({ recommendations: [copiedRecommendation] }));
    expect(
      partsOf(view, '.said .recommended, .said .papers, .recommended .said, .papers .said'),
    ).to.have.length(0);
    expect(partsOf(view, '.recommended')).to.have.length(1);
    expect(partsOf(view, '.papers').length).to.be.greaterThan(1);
    const borders = ['.said', '.recommended', '.papers'].map((voice) => {
      const { borderInlineStartStyle, borderBlockStartStyle } = getComputedStyle(
        partsOf(view, voice)[0] as Element,
      );
      return `${borderInlineStartStyle} ${borderBlockStartStyle}`;
    });
    expect(new Set(borders).size).to.equal(3);
  });

  it('shows all that was said without a pack, under the prompts it carries', async () => {
    const plan = syntheticPlan({ pack: { id: 'their-own', version: '1', variant: 'adult', path: 'quick' } });
    const statements = plan.statements.map((one) => ({ ...one, prompt: 'A prompt of their own?' }));
    const view = await show('care-plan-summary', { ...plan, statements });
    expect(textOf(view)).to.include('A prompt of their own?').and.to.include('Diolch');
  });
});
