import { css, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { ConversationEvent } from '../../conversation/events.js';
import type { ConversationView } from '../../conversation/view.js';
import type { KnownItem, Person, Recommendation } from '../../plan/plan.js';
import { CareElement } from './care-element.js';

/** A number to call when it gets hard. From the host's `helplines` property. */
export interface Helpline {
  readonly label: string;
  readonly phone: string;
  readonly hours?: string;
  readonly note?: string;
}

/** What a screen may ask of the shell, besides talking to the conversation. */
export interface Desk {
  readonly helplines: readonly Helpline[];
  /** Who is here, as far as the host knows. */
  readonly people: readonly Person[];
  /** What the host's own record says. It stands beside questions, for a clinician to read. */
  readonly knownItems: readonly KnownItem[];
  /** Hands all of the plan to a professional as a file, with what is not for the person to see. */
  downloadAll(): void;
  /** Hands the plan to the person as a file on their device. */
  download(): void;
  print(): void;
  /** Asks the host to sign. Undefined: there is nobody who could. */
  sign(recommendation: Recommendation): Promise<unknown> | undefined;
  /** True when the host lets people look but not change. */
  readonly readonly: boolean;
}

/** One screen: it is told what there is to see, and says what the person did. */
export class StageElement extends CareElement {
  static override styles: CSSResultGroup = [
    CareElement.styles,
    css`
      [part~='subheading'] {
        margin-block-start: var(--_space-4);
      }
    `,
  ];

  @property({ attribute: false }) view!: ConversationView;

  /** The one way back to the conversation. A function, so that no event carries words. */
  @property({ attribute: false }) say!: (event: ConversationEvent) => void;

  @property({ attribute: false }) desk!: Desk;
}
