// What a clinician has beside the conversation, with the built-in words: each part does one thing and answers for nobody.
// Name and role: summaries, native fields. Looks: axe finds nothing, light, dark and in high contrast.
import { expect } from '@open-wc/testing';
import type { CarePreferences } from '../../../src/elements/shell/care-preferences.js';
import { button, focused, press, settle, until, wordsIn } from '../shell/show-conversation.js';
import { fillIn, find, part, showTogether, tick, toParts, unfold } from './show-together.js';

afterEach(() => document.body.querySelectorAll('.room').forEach((each) => each.remove()));

async function toMatters(element: CarePreferences): Promise<void> {
  await toParts(element);
  await press(element, 'What matters most to me');
  await until(() => find(element, 'label', 'What matters most to you?') !== undefined, 'the question');
}

describe('the panel', () => {
  it('reads back what was written, and marks it as agreed', async () => {
    const element = await showTogether();
    await toMatters(element);
    await fillIn(element, 'What matters most to you?', 'The dog');
    await press(element, 'Read back and agreed');
    await until(() => focused()?.hasAttribute('data-done') ?? false, 'focus on the words that say so');
    const [entry] = element.plan!.statements.filter(({ questionId }) => questionId === 'matters.top');
    expect(entry).to.include({ text: 'The dog', saidBy: 'ada', recordedBy: 'lee', mode: 'verbatim' });
    expect(entry?.readBack?.by).to.equal('lee');
    expect(button(element, 'Read back and agreed')).to.equal(undefined);
  });

  it('shows what the record says, writes nothing over, and tells of a difference', async () => {
    const knownItems = [
      {
        kind: 'note',
        text: 'Her garden',
        date: '2026-05-03',
        source: 'the GP record',
        questionId: 'matters.top',
      },
    ];
    const element = await showTogether({ knownItems });
    await toMatters(element);
    expect(wordsIn(element)).to.contain('From the GP record, 3 May 2026').and.contain('Her garden');
    expect(wordsIn(element)).to.not.contain('not the same');
    await fillIn(element, 'What matters most to you?', 'The dog');
    expect(wordsIn(element)).to.contain('This is not the same as what was said here');
    expect(element.plan?.statements.some(({ text }) => text === 'Her garden')).to.equal(false);
  });

  it('records capacity for one decision, and only when it says which', async () => {
    const element = await showTogether();
    await toParts(element);
    await unfold(element, 'Capacity');
    expect(wordsIn(part(element, '.frame')!)).to.not.contain('apacity');
    await press(element, 'Record this decision');
    expect(element.plan?.capacity).to.deep.equal([]);
    await fillIn(element, 'Which decision?', 'Going to hospital for a chest infection');
    await tick(element, 'Yes, with support');
    await press(element, 'Record this decision');
    expect(element.plan?.capacity).to.have.length(1);
    expect(element.plan?.capacity[0]).to.include({
      ...{ decision: 'Going to hospital for a chest infection', outcome: 'withSupport', by: 'lee' },
    });
    expect(wordsIn(element)).to.contain('Yes, with support. Recorded by Dr Lee');
    const status = part(element, 'care-capacity')?.shadowRoot?.querySelector('[role=status]');
    await until(() => (status?.textContent ?? '').includes('Going to hospital'), 'that it is told');
  });

  it("writes down who sees it another way, under their own name, and leaves the person's answer alone", async () => {
    const element = await showTogether();
    await toMatters(element);
    await fillIn(element, 'What matters most to you?', 'The dog');
    const before = element.plan!.statements;
    await unfold(element, 'Somebody sees this another way');
    expect(find(part(element, 'care-another-view')!, 'label', 'In their own words')).to.equal(undefined);
    await tick(element, 'Dr Lee');
    await fillIn(element, 'In their own words', 'Her garden,\n I would say ');
    const other = {
      about: 'matters.top',
      saidBy: 'lee',
      recordedBy: 'lee',
      text: 'Her garden,\n I would say ',
    };
    expect(element.plan!.views).to.have.length(1);
    expect(element.plan!.views[0]).to.include(other);
    expect(element.plan!.statements).to.deep.equal(before);
    await until(
      () => wordsIn(part(element, '.frame')!).includes('Her garden, I would say'),
      'it beside the answer',
    );
    await press(element, 'Save and carry on');
    await unfold(element, 'Somebody sees this another way');
    await fillIn(element, 'In their own words', '');
    expect(element.plan!.views).to.have.length(1);
    await expect(part(element, 'care-another-view')!).to.be.accessible();
  });

  it("keeps a clinician's note under their own name, out of the person's answers", async () => {
    const element = await showTogether();
    await toParts(element);
    await unfold(element, "Notes, not Ada's words");
    await until(() => find(element, 'label', 'Shared understanding summary') !== undefined, 'the notes');
    await fillIn(element, 'Shared understanding summary', 'Heart failure, getting worse.');
    expect(element.plan?.clinicalRecords[0]).to.include({
      saidBy: 'lee',
      text: 'Heart failure, getting worse.',
    });
    expect(element.plan?.statements.some(({ text }) => text?.includes('Heart failure'))).to.equal(false);
  });

  it('holds nothing for a screen reader to stumble on', async function () {
    this.timeout(60_000);
    const element = await showTogether();
    await toMatters(element);
    await fillIn(element, 'What matters most to you?', 'The dog');
    for (const title of ['Words to try', 'Capacity', 'Parts', 'Recommendations'])
      await unfold(element, title);
    await press(element, 'Write a recommendation');
    await tick(element, 'Ada has not been told');
    for (const scheme of ['light', 'dark', 'contrast'] as const) {
      element.scheme = scheme;
      await settle(element);
      await expect(element).to.be.accessible();
    }
  });
});

describe('where the host did not say who writes', () => {
  it('it is asked, before anything is recorded', async () => {
    const element = await showTogether({ people: [], subject: { ref: 'made-up-1', preferredName: 'Ada' } });
    await press(element, 'Start');
    await until(() => wordsIn(element).includes('Who is here today?'), 'the question who');
    await press(element, 'Save and carry on');
    expect(wordsIn(element)).to.contain('Say who is writing');
    await fillIn(element, 'Your own name', 'Sam Made-Up');
    await fillIn(element, 'What do you do?', 'physiotherapist');
    await press(element, 'Save and carry on');
    await until(() => Boolean(element.plan?.visits.length), 'a visit');
    expect(element.plan?.visits[0]).to.include({ who: 'withClinician', setting: 'together' });
    expect(element.plan?.people.find(({ part: kind }) => kind === 'professional')).to.include({
      ...{ name: 'Sam Made-Up', relationship: 'physiotherapist' },
    });
  });
});
