import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ConversationEvent } from '../../conversation/events.js';
import type { ConversationView } from '../../conversation/view.js';
import { warn } from '../../dev/warn.js';
import { standbyWords } from '../../language/en-GB/standby.js';
import { localeOf, wordsOf, type Furniture } from '../../language/furniture.js';
import { isEnglish } from '../../language/is-english.js';
import { locales } from '../../language/languages.js';
import { Announcer } from '../base/announcer.js';
import { languageOf } from '../base/language/language-of.js';
import { register } from '../base/register.js';
import { StageElement } from '../base/stage-element.js';
import type { CarePlan } from '../../plan/plan.js';
import type { CarePlanSummary } from '../plan-views/care-plan-summary.js';
import type { HostSettings } from './host-settings.js';
import { downloadPlan } from './page/download-plan.js';
import { now } from './page/now.js';
import { personsCopy } from './page/persons-copy.js';
import { coverWarning } from './page/cover-warning.js';
import { PageWatch } from './page/page-watch.js';
import { CareStatus } from './status/care-status.js';

const fetchSummary = async (): Promise<typeof CarePlanSummary> => {
  const { CarePlanSummary: Summary } = await import('../plan-views/care-plan-summary.js');
  register('care-plan-summary', Summary);
  return Summary;
};

type Host = HostSettings & ReactiveControllerHost & { readonly plan: CarePlan | null | undefined };

/** What the attendants may do. */
export interface Orders {
  say(event: ConversationEvent): void;
  /** Nobody is there. */
  cover(): void;
  connection(online: boolean): void;
  /** The words of the interface, in the language of the conversation. */
  words(): Furniture;
}

/**
 * Those who stand by a conversation: they watch the page, tell where the words are, speak to screen readers, and tell
 * the developer what a person would be worse off for. Fetched when the page is idle: nobody waits for them.
 */
export class Attendants {
  readonly #announcer: Announcer;
  #isOnline = navigator.onLine;
  #isSoon = false;

  constructor(
    private readonly host: Host,
    private readonly orders: Orders,
  ) {
    register('care-status', CareStatus);
    this.#announcer = new Announcer(host);
    orders.connection(this.#isOnline);
    new PageWatch(host, {
      leaving: () => orders.say({ type: 'save now' }),
      connection: (online) => {
        this.#isOnline = online;
        orders.connection(online);
      },
      soon: (isSoon) => this.#warnOfCover(isSoon),
      idle: () => orders.cover(),
      idleAfter: () => host.coverAfter,
    });
  }

  /** That the screen will be covered, and where the words are now. */
  readonly status = ({ saving }: ConversationView, words: Furniture): TemplateResult => {
    const { store, draft, subject } = this.host;
    const isLost = !store && draft === 'device' && !subject?.ref;
    return html`${this.#isSoon ? coverWarning(words) : nothing}<care-status
        .furniture=${words}
        .saving=${saving}
        .keeping=${isLost ? 'no-ref' : 'store'}
        .online=${this.#isOnline}
        .say=${this.orders.say}
        .download=${this.download}
        .announce=${this.#announce}
        .takeBack=${this.#takeBack}
      ></care-status>`;
  };

  /** Hands the person their copy. */
  readonly download = (): void => {
    const { plan } = this.host;
    if (plan) downloadPlan(personsCopy(plan), now());
  };

  /** Hands a professional all of it, with what is not for the person to see. */
  downloadAll(): void {
    const { plan } = this.host;
    if (plan) downloadPlan(plan, now());
  }

  /** Fetches what only some will need. */
  fetchAhead(): Promise<unknown> {
    return fetchSummary();
  }

  /** The plan to read, in place of the conversation. */
  reading(plan: CarePlan): TemplateResult {
    // Without it there is nothing to read: it is asked for again as soon as there is a network.
    fetchSummary().catch(() =>
      window.addEventListener('online', () => this.host.requestUpdate(), { once: true }),
    );
    return html`<care-plan-summary
      audience="person"
      heading-level=${this.host.headingLevel}
      theme=${this.host.theme}
      scheme=${this.host.scheme}
      ?accept-drafts=${this.host.acceptDrafts}
      .plan=${plan}
    ></care-plan-summary>`;
  }

  /** Prints the plan and nothing else: it stands in the document only as long as the printer needs it. */
  async print(): Promise<void> {
    const { plan, renderRoot, acceptDrafts } = this.host;
    const Summary = await fetchSummary();
    if (!plan) return;
    const paper = Object.assign(new Summary(), {
      ...{ plan, acceptDrafts },
      ...{ audience: 'person', className: 'paper' },
    });
    renderRoot.append(paper);
    await paper.updateComplete;
    window.addEventListener('afterprint', () => paper.remove(), { once: true });
    window.print();
  }

  /** Tells the developer, once each. */
  warn(): void {
    const { helplines, draft, store, subject, localName } = this.host;
    if (!helplines?.length) {
      warn(
        'CP108',
        localName,
        'no helplines were given, so national numbers are shown. Set the helplines property.',
      );
    }
    const tag = languageOf(this.host);
    if (tag && !isEnglish(tag) && localeOf(this.orders.words()) === 'en-GB') {
      warn(
        'CP109',
        localName,
        `English is shown: in "${tag}" there are no words for this, or only a machine draft, which accept-drafts takes. There are words in ${locales.join(', ')}.`,
      );
    }
    if (draft === 'device' && !store && !subject?.ref) {
      warn(
        'CP110',
        localName,
        'draft="device" needs subject.ref; without it nothing is written. Set subject.',
      );
    }
  }

  /** Whoever pressed the button of the warning is led back to where they were: the button goes with it. */
  #warnOfCover(isSoon: boolean): void {
    this.#isSoon = isSoon;
    this.host.requestUpdate();
    if (isSoon)
      this.#announcer.announce(wordsOf(standbyWords, this.orders.words(), 'standby').coverSoon, 'assertive');
    else if (this.host.shadowRoot?.activeElement?.matches('.cover-soon *')) this.#leadBack();
  }

  #leadBack(): void {
    const stage = [...(this.host.shadowRoot?.querySelector('.frame')?.children ?? [])].find(
      (each) => each instanceof StageElement,
    );
    stage?.focusHeading();
  }

  readonly #announce = (text: string): void => this.#announcer.announce(text);
  readonly #takeBack = (text: string): boolean => this.#announcer.takeBack(text);
}
