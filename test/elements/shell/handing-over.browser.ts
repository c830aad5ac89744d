// What the page says of the plan's way to the host: "sent" is said only when the host has confirmed it.
import { expect } from '@open-wc/testing';
import { button, press, showConversation, toMap, until, wordsIn } from './show-conversation.js';

afterEach(() => document.body.querySelectorAll('care-preferences').forEach((each) => each.remove()));

describe('handing over', () => {
  it('says "sent" only when the host has confirmed it, and offers to try again when it refused', async () => {
    const element = await showConversation();
    let isWilling = false;
    element.addEventListener('care-submit', (event) =>
      (event as CustomEvent<{ respondWith(promise: Promise<unknown>): void }>).detail.respondWith(
        isWilling ? Promise.resolve() : Promise.reject(new Error('no')),
      ),
    );
    await toMap(element);
    await press(element, 'Stop for now');
    await until(() => wordsIn(element).includes('could not be sent'), 'the refusal');
    expect(wordsIn(element)).to.not.contain('has been sent');
    isWilling = true;
    await press(element, 'Try again');
    await until(() => wordsIn(element).includes('has been sent'), 'sent');
  });

  it('says that nobody took it when nobody did', async () => {
    const element = await showConversation();
    await toMap(element);
    await press(element, 'Stop for now');
    await until(() => wordsIn(element).includes('has not been told'), 'not told');
    expect(button(element, 'Download a copy')).to.not.equal(undefined);
  });
});
