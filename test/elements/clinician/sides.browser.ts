// The two sides of a conversation with a professional, and what leaves the document when only the person's is shown.
// Name and role: a section named by its handle, a button that says whether it is open. Focus: goes with what was pressed.
import { expect } from '@open-wc/testing';
import { button, focused, press, settle, until, wordsIn } from '../shell/show-conversation.js';
import { find, part, showTogether, toParts } from './show-together.js';

afterEach(() => document.body.querySelectorAll('.room').forEach((each) => each.remove()));

describe('the two sides', () => {
  it('stand beside one another where there is room, the person first', async () => {
    const element = await showTogether();
    await toParts(element);
    const person = part(element, '.frame')!.getBoundingClientRect();
    const panel = part(element, 'care-clinician-panel')!.getBoundingClientRect();
    expect(panel.left).to.be.at.least(person.right);
    expect(person.width).to.be.greaterThan(panel.width);
    expect(wordsIn(element)).to.contain('Who is speaking now?');
  });

  for (const width of [320, 768])
    it(`stand one below the other at ${width} px, the clinician's closed, with a handle to press`, async () => {
      const element = await showTogether({}, width);
      await toParts(element);
      const handle = part(element, '.handle')!;
      expect(handle.getAttribute('aria-expanded')).to.equal('false');
      expect(handle.getBoundingClientRect().height).to.be.at.least(48);
      expect(wordsIn(element)).to.not.contain('Who is speaking now?');
      handle.click();
      await settle(element);
      expect(wordsIn(element)).to.contain('Who is speaking now?');
      const room = element.parentElement!;
      expect(room.scrollWidth).to.be.at.most(width);
    });

  it('are never there for somebody alone', async () => {
    const element = await showTogether({ setting: 'alone' });
    await press(element, 'Start');
    expect(part(element, 'care-sides')).to.equal(undefined);
    expect(wordsIn(element)).to.not.contain('clinician');
  });

  it("leave the person's alone in the document when the tablet is turned", async () => {
    const element = await showTogether();
    await toParts(element);
    await press(element, "Show only Ada's side");
    await until(() => part(element, 'care-clinician-panel') === undefined, 'no panel');
    for (const word of ['clinician', 'Recommendation', 'Capacity', 'Notes', 'Dr Lee', 'upset'])
      expect(wordsIn(element), word).to.not.contain(word);
    expect(focused()?.textContent).to.contain('Back to both sides');
    await press(element, 'Back to both sides');
    expect(part(element, 'care-clinician-panel')).to.not.equal(undefined);
  });

  it('change who speaks with one tap, and the question stays', async () => {
    const element = await showTogether();
    await toParts(element);
    const before = part(element, '.frame h2')?.textContent;
    find(element, 'label', 'Dr Lee (me, reporting)')?.click();
    await settle(element);
    expect(part(element, '.frame h2')?.textContent).to.equal(before);
    expect(part(element, 'input[name="speaker"]:checked')?.getAttribute('value')).to.equal('lee');
  });

  it('are gone while somebody is upset, and while the screen is covered', async () => {
    const element = await showTogether();
    await toParts(element);
    await press(element, 'They seem upset');
    expect(part(element, 'care-clinician-panel')).to.equal(undefined);
    expect(button(element, "Carry on when I'm ready")).to.not.equal(undefined);
    element.lock();
    await settle(element);
    expect(part(element, 'care-clinician-panel')).to.equal(undefined);
  });

  it('are covered after three minutes together, five alone, and when the host says so afterwards', () => {
    const element = document.createElement('care-preferences');
    expect(element.coverAfter).to.equal(5);
    expect(Object.assign(element, { setting: 'together' }).coverAfter).to.equal(3);
    expect(Object.assign(element, { setting: 'afterwards' }).coverAfter).to.equal(0);
    expect(Object.assign(element, { lockAfter: 9 }).coverAfter).to.equal(9);
  });
});
