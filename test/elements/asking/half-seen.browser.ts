// Half the day on which a paper was seen: it is recorded only once it is whole, and still there after every way off the question.
import { expect } from '@open-wc/testing';
import type { CarePreferences } from '../../../src/elements/shell/care-preferences.js';
import { find, showTogether, tick, toParts } from '../clinician/show-together.js';
import { below, button, press, settle, until } from '../shell/show-conversation.js';

const boxes = (element: CarePreferences): readonly HTMLInputElement[] =>
  [...below(element.shadowRoot!)].filter((each): each is HTMLInputElement =>
    each.matches('input[id^=seen-on]'),
  );
const typed = (element: CarePreferences): readonly string[] => boxes(element).map(({ value }) => value);

async function typeDay(element: CarePreferences, ...parts: readonly string[]): Promise<void> {
  await until(() => boxes(element).length === 3, 'three boxes');
  for (const [index, part] of parts.entries()) {
    const one = boxes(element)[index]!;
    one.value = part;
    one.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settle(element);
  }
}

async function comeBack(element: CarePreferences): Promise<void> {
  await until(() => boxes(element).length === 0, 'another screen');
  element.goTo('legal.adrt');
  await until(() => boxes(element).length === 3, 'three boxes');
}

describe('half the day on which a paper was seen', () => {
  let element: CarePreferences;
  beforeEach(async () => {
    const subject = { ref: 'made-up-1', preferredName: 'Ada', birthDate: '1948-03-04' };
    element = await showTogether({ subject });
    await toParts(element);
    element.goTo('legal.adrt');
    await until(() => find(element, 'label.choice', 'Yes, and it covers') !== undefined, 'the question');
    await tick(element, 'Yes');
    await until(() => find(element, 'label.choice', 'Seen by Dr Lee') !== undefined, 'how it is known');
    await tick(element, 'Seen by Dr Lee');
    await typeDay(element, '20', '', '2026');
  });
  afterEach(() => document.body.querySelectorAll('.room').forEach((each) => each.remove()));

  it('is there again after a pause, Skip and Back, and is recorded once it is whole', async () => {
    expect(element.plan?.legalFacts[0]).to.include({ value: 'yes', evidence: 'reported' });
    await press(element, 'They seem upset');
    await until(() => boxes(element).length === 0, 'the pause');
    element.resume();
    await until(() => boxes(element).length === 3, 'three boxes');
    expect(typed(element)).to.deep.equal(['20', '', '2026']);
    await press(element, 'Skip this question');
    await comeBack(element);
    expect(typed(element)).to.deep.equal(['20', '', '2026']);
    await press(element, 'Back');
    await comeBack(element);
    expect(typed(element)).to.deep.equal(['20', '', '2026']);
    await typeDay(element, '20', '11');
    expect(element.plan?.legalFacts[0]).to.include({ evidence: 'seen', seenBy: 'lee', seenOn: '2026-11-20' });
  });

  it('holds nobody up silently: carrying on leads to the day', async () => {
    await press(element, 'Save and carry on');
    expect(boxes(element)).to.have.length(3);
    expect(button(element, 'Today')).to.equal(undefined);
  });
});
