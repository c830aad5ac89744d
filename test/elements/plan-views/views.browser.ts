// The two views must never blur who said what, never show what is in doubt, and never change a word.
import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { CarePlan } from '../../../src/plan/plan.js';
import { copiedRecommendation, syntheticPlan } from '../../../stories/synthetic-plan.js';
import { partsOf, settled, show, signed, tags, textOf, untilSaid, words, type View } from './shown-view.js';

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
      if (tag === 'care-plan-summary') await untilSaid(view, 'About me');
      const text = textOf(view);
      for (const state of ['Not asked', 'Not recorded', 'Would rather not say', 'Not sure'])
        expect(text).to.include(state);
      expect(text).to.match(/reported, not seen/i);
    });

    it('leaves no place of a sentence without its name or date', async () => {
      const view = await show(tag, syntheticPlan({ recommendations: [copiedRecommendation] }));
      if (tag === 'care-plan-summary') await untilSaid(view, 'About me');
      expect(textOf(view)).not.to.match(/[{}]|undefined|Invalid/);
    });

    it('says so where a signature cannot be checked', async () => {
      const plan = syntheticPlan({ recommendations: [await signed()] });
      const real = crypto.subtle.digest.bind(crypto.subtle);
      crypto.subtle.digest = () => Promise.reject(new Error('not here'));
      try {
        const view = await show(tag, plan);
        await untilSaid(view, 'could not be checked');
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

    it('tells the person by nothing written beside it of a recommendation that they were not told of', async () => {
      const at = '2026-11-22T14:05:00Z';
      const kept = { ...copiedRecommendation, told: ['personNot' as const], toldReason: 'Harm' };
      const plan = syntheticPlan({
        recommendations: [{ ...kept, hiddenFrom: ['person', 'parents', 'family'] }],
        capacity: [{ id: 'c', decision: 'whether to have CPR', outcome: 'lacks', by: 'lee', at }],
      });
      expect(textOf(await show(tag, plan))).to.include('whether to have CPR');
      const person = textOf(await show(tag, plan, { audience: 'person' }));
      expect(person).not.to.match(/CPR (NOT )?recommended|whether to have CPR|presumed|lacks/);
    });

    it('says of a silence in a copy for others no more than can be known', async () => {
      const whole = syntheticPlan({ recommendations: [] });
      expect(textOf(await show(tag, whole))).not.to.include('not shared');
      const copy = textOf(await show(tag, { ...whole, copyFor: { audience: 'urgent' } }));
      expect(copy)
        .to.include('Not recorded or not shared')
        .and.not.to.match(/Not recorded (?!or)/);
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

  it('asks nobody of known age whether they are an adult, and writes an NHS number to be read aloud', async () => {
    const view = await show('care-plan-summary', syntheticPlan());
    await untilSaid(view, 'About me');
    expect(textOf(view)).to.include('NHS 999 999 9999').and.not.to.include('18 or over');
  });

  it('puts answers to questions that are asked no more under a heading of their own', async () => {
    const plan = syntheticPlan();
    const gone = { ...plan.statements[1], id: 'old', questionId: 'gone.question' } as never;
    const view = await show('care-plan-summary', { ...plan, statements: [...plan.statements, gone] });
    await untilSaid(view, 'From an earlier version');
  });

  it('tells a clinician of capacity and of what not to raise, and a person only what is theirs', async () => {
    const at = '2026-11-22T14:05:00Z';
    const plan = syntheticPlan({
      status: 'recorded',
      capacity: [{ id: 'c', decision: 'Where to live', outcome: 'fluctuates', by: 'lee', at }],
      topics: [{ topicId: 'last-days', choice: 'do-not-ask', saidBy: 'ada', recordedBy: 'ada', at }],
    });
    const clinician = textOf(await show('care-plan-summary', plan));
    expect(clinician)
      .to.include('Where to live: comes and goes')
      .and.to.include('Asked not to be asked about')
      .and.to.match(/Do not raise: [^.]+\. .*22 November 2026/);
    const person = textOf(await show('care-plan-summary', plan, { audience: 'person' }));
    expect(person).to.include('What matters to you').and.to.include('not yet shown to you');
    expect(person).to.include('You, 22 November 2026').and.not.to.include('Asked not to be asked about');
    expect(person).to.not.include('Do not raise');
  });

  it('lets nobody read unasked, in their own copy, what stands behind a gate', async () => {
    const at = '2026-11-22T14:05:00Z';
    const plan = syntheticPlan({
      pack: { id: 'uk-what-matters', version: '0.1.0', variant: 'adult', path: 'core' },
      topics: [{ topicId: 'last-days', choice: 'do-not-ask', saidBy: 'ada', recordedBy: 'ada', at }],
    });
    const clinician = await show('care-plan-summary', plan);
    await untilSaid(clinician, 'Where would you most like to be when you are dying?');
    const person = await show('care-plan-summary', plan, { audience: 'person' });
    await untilSaid(person, 'You asked us not to ask about this');
    expect(textOf(person)).to.include('Not asked').and.not.to.include('dying');
  });
});
