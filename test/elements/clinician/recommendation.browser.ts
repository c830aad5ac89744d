// One recommendation, from the form to the host's signature: what is a draft says so, and nothing is signed here.
// Name and role: fields named by their labels, a box of its own. Error: what is wanting is said; a refusal is an alert.
import { expect } from '@open-wc/testing';
import type { CarePreferences } from '../../../src/elements/shell/care-preferences.js';
import { planFor } from '../../../src/plan/plan.js';
import { button, focused, press, settle, until, wordsIn } from '../shell/show-conversation.js';
import { fillIn, find, part, showTogether, tick, toParts, unfold } from './show-together.js';

afterEach(() => document.body.querySelectorAll('.room').forEach((each) => each.remove()));

interface Asked {
  readonly recommendation: { readonly id: string };
  readonly by: string;
  respondWith(evidence: Promise<unknown>): void;
}

/** Types a date into the three boxes under this legend. */
async function date(
  element: CarePreferences,
  field: string,
  [day, month, year]: readonly string[],
): Promise<void> {
  const root = part(element, `care-day[data-field="${field}"]`)!.shadowRoot!;
  const boxes = [...root.querySelectorAll('input')];
  for (const [index, text] of [day, month, year].entries()) {
    const box = boxes[index]!;
    box.value = text ?? '';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle(element);
  }
}

async function begun(settings: Partial<CarePreferences> = {}): Promise<CarePreferences> {
  const element = await showTogether(settings);
  await toParts(element);
  await unfold(element, 'Recommendations');
  return element;
}

/** A draft with all that a signature needs. */
async function drafted(settings: Partial<CarePreferences> = {}): Promise<CarePreferences> {
  const element = await begun(settings);
  await press(element, 'Write a recommendation');
  await tick(element, 'Comfort first');
  await fillIn(element, 'What to do, and what not to do', 'Care at home.\nHospital only for a broken bone.');
  await tick(element, 'Do not try CPR');
  await fillIn(element, 'Why is this right for Ada?', 'Her heart is very weak.');
  await tick(element, 'Ada has been told');
  await tick(element, 'Ada');
  await date(element, 'madeOn', ['22', '11', '2026']);
  await date(element, 'reviewOn', ['22', '2', '2027']);
  return element;
}

const only = (element: CarePreferences) => element.plan!.recommendations[0];

describe('a recommendation', () => {
  it('says what is wanting, and is kept as a draft as soon as it can be', async () => {
    const element = await begun();
    await press(element, 'Write a recommendation');
    expect(wordsIn(element)).to.contain('Still needed: what to do, why, the day it was made');
    expect(wordsIn(element)).to.contain('kept nowhere');
    expect(element.plan?.recommendations).to.deep.equal([]);
  });

  it('is a draft that leaves in no copy', async () => {
    const element = await drafted();
    expect(only(element)?.signature.state).to.equal('unsigned');
    expect(only(element)?.guidance).to.equal('Care at home.\nHospital only for a broken bone.');
    expect(wordsIn(element)).to.contain('Draft, not signed, leaves in no copy');
    expect(planFor(element.plan!, { audience: 'person' })?.recommendations).to.deep.equal([]);
  });

  it('pairs CPR with the care that goes on, on the form and after it', async () => {
    const element = await drafted();
    expect(wordsIn(element)).to.contain('All other care goes on');
    await press(element, 'Done for now');
    expect(wordsIn(element)).to.contain('Do not try CPR').and.contain('All other care goes on');
  });

  it('keeps half a date through the turning of the tablet, and makes no date of it', async () => {
    const element = await begun();
    await press(element, 'Write a recommendation');
    await date(element, 'madeOn', ['3', '', '2026']);
    await press(element, "Show only Ada's side");
    await press(element, 'Back to both sides');
    await until(() => part(element, 'care-day[data-field="madeOn"]') !== undefined, 'the form');
    await settle(element);
    const root = part(element, 'care-day[data-field="madeOn"]')!.shadowRoot!;
    expect([...root.querySelectorAll('input')].map(({ value }) => value)).to.deep.equal(['3', '', '2026']);
    await date(element, 'madeOn', ['3', '4', '2026']);
    expect(wordsIn(element)).to.not.contain('the day it was made');
  });

  it('takes focus along when what was pressed goes away', async () => {
    const element = await drafted();
    element.addEventListener('care-sign', (event) =>
      (event as CustomEvent<Asked>).detail.respondWith(new Promise(() => undefined)),
    );
    const isOn = (words: string): Promise<void> =>
      until(() => focused()?.textContent.trim() === words, `focus on "${words}"`);
    await press(element, 'Sign');
    await isOn('Stop waiting');
    await press(element, 'Stop waiting');
    await isOn('Sign');
    await press(element, 'Done for now');
    await press(element, 'End this recommendation');
    await isOn('Another takes its place');
    await press(element, 'No, keep it');
    await isOn('Change');
    await press(element, 'End this recommendation');
    await press(element, 'It no longer holds');
    // An unsigned one leaves no trace.
    await isOn('Write a recommendation');
  });

  it('keeps what was begun through the turning of the tablet', async () => {
    const element = await begun();
    await press(element, 'Write a recommendation');
    await fillIn(element, 'What to do, and what not to do', 'Begun only');
    await press(element, "Show only Ada's side");
    expect(wordsIn(element)).to.not.contain('Begun only');
    await press(element, 'Back to both sides');
    await unfold(element, 'Recommendations');
    expect(wordsIn(element)).to.contain('Begun only');
  });
});

describe('signing', () => {
  it("is the host's: its evidence is kept, and who signed", async () => {
    const element = await drafted();
    const asked: Asked[] = [];
    element.addEventListener('care-sign', (event) => {
      const detail = (event as CustomEvent<Asked>).detail;
      asked.push(detail);
      detail.respondWith(Promise.resolve({ system: 'made-up', number: 7 }));
    });
    await fillIn(element, 'Your role', 'Consultant');
    await press(element, 'Sign');
    await until(() => only(element)?.signature.state === 'signed', 'a signature');
    expect(asked.map(({ by }) => by)).to.deep.equal(['lee']);
    expect(only(element)?.signature).to.include({ by: 'lee', role: 'Consultant' });
    expect(only(element)?.signature.evidence).to.deep.equal({ system: 'made-up', number: 7 });
    await settle(element);
    expect(focused()?.textContent).to.contain('Signed by Dr Lee');
    await press(element, 'Change');
    expect(wordsIn(element)).to.contain('Changing anything takes the signature off');
    await press(element, 'Leave it as it is');
    expect(wordsIn(element)).to.contain('Recommendation by Dr Lee').and.contain('Signed by Dr Lee');
  });

  it('is heard on the element alone', async () => {
    const element = await drafted();
    let heard = 0;
    document.addEventListener('care-sign', () => (heard += 1), { once: true });
    await press(element, 'Sign');
    expect(heard).to.equal(0);
  });

  it('leaves it unsigned when the host refuses, says so, and can be tried again', async () => {
    const element = await drafted();
    let times = 0;
    element.addEventListener('care-sign', (event) => {
      times += 1;
      (event as CustomEvent<Asked>).detail.respondWith(Promise.reject(new Error('no')));
    });
    await press(element, 'Sign');
    await until(() => wordsIn(element).includes('did not sign it'), 'the refusal');
    expect(only(element)?.signature.state).to.equal('unsigned');
    await press(element, 'Try to sign again');
    expect(times).to.equal(2);
  });

  it('leaves it unsigned when nobody answers', async () => {
    const element = await drafted();
    await press(element, 'Sign');
    expect(wordsIn(element)).to.contain('This page cannot take a signature');
    expect(only(element)?.signature.state).to.equal('unsigned');
  });

  it('takes no answer that comes after a change', async () => {
    const element = await drafted();
    let answer: (evidence: unknown) => void = () => undefined;
    element.addEventListener('care-sign', (event) =>
      (event as CustomEvent<Asked>).detail.respondWith(new Promise((done) => (answer = done))),
    );
    await press(element, 'Sign');
    expect(wordsIn(element)).to.contain('It is not signed yet');
    await fillIn(element, 'Why is this right for Ada?', 'Another reason.');
    answer('signed');
    await settle(element);
    expect(only(element)?.signature.state).to.equal('unsigned');
  });

  it('goes with the first change, and that is said before', async () => {
    const element = await drafted();
    element.addEventListener('care-sign', (event) =>
      (event as CustomEvent<Asked>).detail.respondWith(Promise.resolve('seal')),
    );
    await press(element, 'Sign');
    await until(() => only(element)?.signature.state === 'signed', 'a signature');
    await press(element, 'Change');
    await press(element, 'Change it and take the signature off');
    expect(only(element)?.signature.state).to.equal('signed');
    await fillIn(element, 'Why is this right for Ada?', 'Another reason.');
    expect(only(element)?.signature.state).to.equal('unsigned');
  });
});

describe('somebody who was not told', () => {
  it('is hidden from: the form says so, asks why, and no copy of theirs holds it', async () => {
    const element = await drafted();
    await tick(element, 'Ada has not been told');
    expect(wordsIn(element)).to.contain('hidden from Ada, from parents and from family, in every copy');
    expect(wordsIn(element)).to.contain('Still needed: why they have not been told');
    await fillIn(element, 'Why has Ada not been told?', 'She asked not to be.');
    element.addEventListener('care-sign', (event) =>
      (event as CustomEvent<Asked>).detail.respondWith(Promise.resolve('seal')),
    );
    await press(element, 'Sign');
    await until(() => only(element)?.signature.state === 'signed', 'a signature');
    expect(only(element)?.told).to.deep.equal(['personNot']);
    expect(JSON.stringify(planFor(element.plan!, { audience: 'person' }))).to.not.contain('very weak');
    await press(element, "Show only Ada's side");
    expect(wordsIn(element)).to.not.contain('very weak').and.not.contain('ecommendation');
  });
});

describe('a copy of a signed form', () => {
  it('always reads as copied, with the signer as written', async () => {
    const element = await begun();
    await press(element, 'Copy from a signed form');
    await fillIn(element, 'Who signed the form? As written on it', 'Dr A. Other, GMC 0000');
    await tick(element, 'Try CPR');
    await date(element, 'madeOn', ['1', '5', '2026']);
    await date(element, 'seenOn', ['22', '11', '2026']);
    await press(element, 'Keep this copy');
    expect(only(element)).to.include({
      source: 'copied-from-signed-form',
      seenBy: 'lee',
      seenOn: '2026-11-22',
    });
    expect(wordsIn(element)).to.contain(
      'Copied from a form dated 1 May 2026, signed by Dr A. Other, GMC 0000',
    );
    expect(button(element, 'Sign')).to.equal(undefined);
    expect(find(element, 'article', 'R Recommendation by Dr A. Other')).to.not.equal(undefined);
  });
});
