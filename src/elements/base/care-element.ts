import { LitElement, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { dayOf, timeOf } from '../../language/dates.js';
import { furniture, localeOf, type Furniture } from '../../language/furniture.js';
import { sharedStyles } from './shared-styles.js';

/**
 * What every element of the family has: the shared look, the words of the interface, a heading level.
 *
 * @attr {string} lang - Language of the words; unset, that of the page. There are words in en-GB.
 */
export class CareElement extends LitElement {
  static override styles: CSSResultGroup = [sharedStyles];

  /** Level of the element's first heading, 1-4; those inside follow from it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /**
   * The words of the interface.
   * @ignore
   */
  @property({ attribute: false }) furniture: Furniture = furniture;

  /**
   * Moves focus to the heading of the screen, without scrolling.
   * @ignore
   */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  }

  /** "22 November 2026" from an ISO date or date-time; '' when it is none. */
  protected dateOf(iso: string | undefined): string {
    return dayOf(iso, localeOf(this.furniture));
  }

  /** "2:05pm" from an ISO date-time; '' when it is none. */
  protected timeOf(iso: string | undefined): string {
    return timeOf(iso, localeOf(this.furniture));
  }
}
