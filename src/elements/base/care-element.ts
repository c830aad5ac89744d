import { LitElement, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { furniture, type Furniture } from '../../language/furniture.js';
import { sharedStyles } from './shared-styles.js';

/** What every element of the family has: the shared look, the words of the interface, a heading level. */
export class CareElement extends LitElement {
  static override styles: CSSResultGroup = [sharedStyles];

  /** Level of the element's first heading, 1-4; those inside follow from it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The words of the interface. */
  @property({ attribute: false }) furniture: Furniture = furniture;

  /** Moves focus to the heading of the screen, without scrolling. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  }

  /** "22 November 2026" from an ISO date or date-time; '' when it is none. */
  protected dateOf(iso: string | undefined): string {
    return format(iso, { day: 'numeric', month: 'long', year: 'numeric' });
  }

  /** "2:05pm" from an ISO date-time; '' when it is none. */
  protected timeOf(iso: string | undefined): string {
    return format(iso, { hour: 'numeric', minute: '2-digit', hour12: true }).replace(/\s/g, '');
  }
}

function format(iso: string | undefined, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(iso ?? '');
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat('en-GB', options).format(date);
}
