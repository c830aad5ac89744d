import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { password } from '../hosts/signed-in.js';

type Role = Parameters<Page['getByRole']>[0];

/** More stops than any screen has: a name that is not reached by then is not there. */
const mostStops = 80;

/** How long a screen may take on a busy machine, in milliseconds, before it counts as missing. */
const patience = 15_000;

/**
 * Somebody at a page who uses the keyboard alone, and knows only what can be seen or heard: roles and names.
 * Nothing is clicked, and nothing is found by a selector.
 */
export class Visitor {
  constructor(readonly page: Page) {
    page.setDefaultTimeout(patience);
  }

  private find(role: Role, name: string | RegExp): Locator {
    return this.page.getByRole(role, { name, exact: true });
  }

  /** Waits until a screen is there: its heading is shown and, unless it is the first, has the focus. */
  async arrive(heading: string, { isFirst = false } = {}): Promise<void> {
    const found = this.find('heading', heading);
    await found.waitFor();
    if (!isFirst) await expect.poll(() => hasFocus(found), { message: `focus on "${heading}"` }).toBe(true);
  }

  /** The heading of the screen that has just come: it takes the focus, which a press had left on a button. */
  async heading(): Promise<string> {
    const heading = this.page.getByRole('heading');
    await expect.poll(() => hasFocus(heading), { message: 'focus on a heading' }).toBe(true);
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    });
  }

  /** Presses Tab until the one with this role and name has the focus. */
  async tabTo(role: Role, name: string | RegExp): Promise<Locator> {
    const found = this.find(role, name);
    await found.first().waitFor();
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await hasFocus(found)) return found;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach the ${role} "${String(name)}" within ${mostStops} stops.`);
  }

  async press(button: string | RegExp): Promise<void> {
    await this.tabTo('button', button);
    await this.page.keyboard.press('Enter');
  }

  async follow(link: string | RegExp): Promise<void> {
    await this.tabTo('link', link);
    await this.page.keyboard.press('Enter');
  }

  /** Chooses one of several: Tab to the group, then the arrows, as native radio buttons work. */
  async choose(option: string): Promise<void> {
    const wanted = this.find('radio', option);
    await wanted.waitFor();
    for (let stop = 0; stop < mostStops && !(await isInGroup(wanted)); stop += 1) {
      await this.page.keyboard.press('Tab');
    }
    if (await hasFocus(wanted)) await this.page.keyboard.press('Space');
    for (let stop = 0; stop < mostStops && !(await hasFocus(wanted)); stop += 1) {
      await this.page.keyboard.press('ArrowDown');
    }
    expect(await wanted.isChecked(), `"${option}" is chosen`).toBe(true);
  }

  async tick(option: string): Promise<void> {
    const wanted = await this.tabTo('checkbox', option);
    await this.page.keyboard.press('Space');
    expect(await wanted.isChecked(), `"${option}" is ticked`).toBe(true);
  }

  /** Types at the end of a text box, key by key; a line break is the Enter key. */
  async write(box: string, text: string): Promise<void> {
    await this.tabTo('textbox', box);
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text);
  }

  /** Signs in at a host, by the form that it has. */
  async signIn(url: string, email: string): Promise<void> {
    await this.page.goto(`${url}/sign-in`);
    await this.write('Email', email);
    await this.write('Password', password);
    await this.press('Sign in');
    await this.find('button', 'Sign out').waitFor();
  }

  /** What stands in a text box. */
  async read(box: string): Promise<string> {
    return this.find('textbox', box).inputValue();
  }

  /** Waits until these words stand in a paragraph. What was announced a while ago does not count. */
  async see(words: string | RegExp): Promise<void> {
    await this.page.getByRole('paragraph').filter({ hasText: words }).first().waitFor();
  }

  /** Waits until these words stand as a quotation with the name of whoever said them. */
  async seeSaid(words: string, by: string): Promise<void> {
    await this.page
      .getByRole('blockquote')
      .filter({ hasText: words })
      .filter({ hasText: by })
      .first()
      .waitFor();
  }
}

/** The focused element lies in the innermost of nested shadow roots. A heading may hold the label that is focused. */
function hasFocus(found: Locator): Promise<boolean> {
  return found.evaluateAll((elements) => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return elements.some((element) => element === active || (active !== null && element.contains(active)));
  });
}

/** Whether the focus is on a radio button of the same group. */
function isInGroup(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((element) => {
    const active = (element.getRootNode() as ShadowRoot).activeElement;
    if (!(element instanceof HTMLInputElement) || !(active instanceof HTMLInputElement))
      return element === active;
    return active.type === 'radio' && active.name === element.name;
  });
}
