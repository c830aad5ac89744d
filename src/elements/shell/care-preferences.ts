import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ConversationEvent } from '../../conversation/events.js';
import type { ConversationView } from '../../conversation/view.js';
import type { Furniture } from '../../language/furniture.js';
import type { CarePlan } from '../../plan/plan.js';
import { ConversationController } from '../base/conversation-controller.js';
import type { Desk } from '../base/stage-element.js';
import type { Attendants } from './attendants.js';
import { faultFrom, type Fault } from './fault.js';
import { frame, toRead, waiting } from './frame.js';
import { HostSettings } from './host-settings.js';
import { isVisitEnded } from './opening/check-plan.js';
import { fetchWhole, openConversation } from './opening/open-conversation.js';
import type { Opening } from './opening/opening.js';
import { Reception } from './opening/reception.js';
import { Speech } from './opening/speech.js';
import { Wording } from './opening/wording.js';
import { whenIdle } from './page/when-idle.js';
import { deskOf, deskSettings } from './screens/desk.js';
import { withSides, type Given } from './screens/sides.js';
import { StageHolder } from './screens/stage-holder.js';
import { screenTurn } from './screens/screen-turn.js';
import { handOver, tell, tellChanges } from './shell-events.js';
import { shellStyles } from './shell-styles.js';
import { version } from './version.js';

/**
 * The whole conversation: what matters to a person, in their own words, as a plan. One form control.
 * @summary A guided conversation about what matters.
 * @fires care-ready - it can be used. Detail: `{version}`.
 * @fires change - the plan changed; read `.plan`. Native, bubbles.
 * @fires care-navigate - another screen. Detail: `{stage}`.
 * @fires care-saved - the store confirmed. Detail: `{where, at}`.
 * @fires care-save-failed - the store refused. Detail: `{code, retryAt?}`.
 * @fires care-submit - the visit ended: store the plan. Detail: `{plan, reason, respondWith(promise)}`.
 * @fires care-sign - a professional asks to sign a recommendation. Answer with the evidence, or nothing is signed. Detail:
 * `{recommendation, by, respondWith(promise)}`.
 * @fires care-conflict - comes with the joining of two drafts.
 * @fires care-concern - someone should know. Detail: `{kind}` (`asked-for-help`, `hard-answer`), never words.
 * @fires care-error - something is wrong that a developer should mend. Detail: `{code, at?, help}`.
 *
 * @slot - shown until the conversation is ready, and where there is no JavaScript.
 * @slot notice - above every screen.
 * @slot logo - above the title.
 * @slot help - on the pause and help screens, below the telephone numbers.
 * @slot next-steps - on the last screen.
 *
 * @cssprop --care-brand - colour of what can be pressed.
 * @cssprop --care-brand-hover - the same under the pointer.
 * @cssprop --care-brand-tint - ground of what is chosen.
 * @cssprop --care-on-brand - text upon the brand colour.
 * @cssprop --care-font-family - the typeface; the page's own, unless set.
 * @cssprop --care-font-family-ur - the typeface of Urdu; a Nastaliq of the device, unless set.
 * @cssprop --care-rem - what one rem should be, for pages that shrink their root font size.
 * @cssprop --care-scroll-offset - height of a header of the page that sticks to its top.
 *
 * @csspart frame - everything inside.
 * @csspart bar - back and pause.
 * @csspart footer - stop and help.
 * @csspart draft - that the words are a machine draft, where they are.
 *
 * @cssstate ready - it can be used.
 * @cssstate complete - everything it may need has loaded: it can go on without a network.
 * @cssstate saving - something said is not yet confirmed by the store.
 * @cssstate offline - the device is not connected.
 * @cssstate error - something did not load or could not be saved.
 * @cssstate locked - covered.
 * @cssstate draft - the plan is a draft.
 */
export class CarePreferences extends HostSettings {
  static override styles: CSSResultGroup = [HostSettings.styles, shellStyles];

  readonly #fault = ({ code, help }: Fault): void => tell(this, 'care-error', { code, help });
  readonly #speech = new Speech(() => this.requestUpdate());
  readonly #wording = new Wording((error) => this.#fault(faultFrom(error)));
  readonly #stages = new StageHolder(this, this.#wording, () => this.#talk.again());
  readonly #talk = new ConversationController(this, (view, before) => this.#seen(view, before));
  readonly #hearing: Pick<Opening, 'deliver' | 'missing' | 'speak'> = {
    deliver: (done, reason) => handOver(this, done, reason),
    missing: (isMissing) => this.#stages.lack(isMissing),
    speak: this.#speech.speak,
  };
  readonly #reception = new Reception({
    talk: this.#talk,
    subject: () => this.subject,
    make: (plan) => openConversation({ ...this.opening, ...this.#hearing, plan }, this.#wording),
    turn: () => this.#wording.turnTo({ ...this.opening, speak: this.#speech.speak }),
    fault: this.#fault,
    closed: (isClosed) => (this.isClosed = isClosed),
  });

  @state() private online = true;
  @state() private isClosed = false;

  #attendants: Attendants | undefined;
  #given: unknown;
  #asText: { plan: CarePlan | undefined; text: string } = { plan: undefined, text: '' };
  #isTurnDue = false;
  #isReady = false;
  #desk: Desk | undefined;

  /** The current plan, deeply frozen; undefined before anything was begun. A bad one changes nothing: `care-error`. */
  @property({ attribute: false })
  get plan(): CarePlan | undefined {
    // What rests in a store from an earlier time is nobody's to see before somebody carries on with it.
    const { plan, stage } = this.#talk.view ?? {};
    return plan?.visits.length && stage !== 'welcome' ? plan : this.#reception.own;
  }
  set plan(plan: CarePlan | undefined | null) {
    if (!plan || !this.#reception.isNews(plan, this.plan)) return;
    this.#given = plan;
    this.requestUpdate();
  }

  /** The plan as JSON text, '' when there is none. */
  @property({ attribute: false })
  get value(): string {
    const { plan } = this;
    if (plan !== this.#asText.plan) this.#asText = { plan, text: plan ? JSON.stringify(plan) : '' };
    return this.#asText.text;
  }
  set value(text: string) {
    try {
      if (text) this.plan = JSON.parse(text) as CarePlan;
    } catch {
      tell(this, 'care-error', { code: 'CP107', help: 'value is not JSON. The plan before stays.' });
    }
  }

  /** Ends this visit. */
  stop(): void {
    this.#say({ type: 'stop for now' });
  }
  /** Takes the words off the screen. */
  pause(): void {
    this.#say({ type: 'pause' });
  }
  /** Brings them back, from the pause or from the cover. */
  resume(): void {
    this.#say({ type: this.#talk.view?.stage === 'locked' ? 'unlock' : 'resume' });
  }
  /** Goes to a question by its id, or to `map` or `review`. False when that is not allowed now. */
  goTo(place: string): boolean {
    const stage = place === 'map' || place === 'review' ? place : undefined;
    this.#say(stage ? { type: 'go to', stage } : { type: 'go to', questionId: place });
    const view = this.#talk.view;
    return stage ? view?.stage === stage : view?.question?.question.id === place;
  }
  /** Opens a new version of a plan that was agreed or recorded. */
  amend(reason: string): void {
    this.#say({ type: 'amend', reason });
  }
  /** Ends the plan. */
  withdraw(reason: string): void {
    this.#say({ type: 'withdraw', reason });
  }
  /** Covers the screen. */
  lock(): void {
    this.#say({ type: 'lock' });
  }
  /** Begins anew. */
  reset(): void {
    this.#say({ type: 'reset' });
  }
  /** Prints the plan, to read and to keep. What did not load for it (CP103) is fetched anew the next time. */
  print(): void {
    this.#callAttendants()
      .then((attendants) => attendants.print())
      .catch((error: unknown) => this.#fault(faultFrom(error)));
  }

  override formResetCallback(): void {
    this.#reception.goBack(() => this.#changed());
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#reception.settled;
    await super.getUpdateComplete();
    await this.#stages.loaded;
    const done = await super.getUpdateComplete();
    await this.#stages.drawn;
    return done;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('messages')) this.#speech.override(this.messages);
    if (!this.#desk || deskSettings.some((name) => changed.has(name))) this.#desk = this.#makeDesk();
    if (changed.has('easyRead')) this.#talk.say({ type: 'read', easyRead: this.easyRead });
    if (this.#given !== undefined) this.#reception.take(this.#given);
    this.#given = undefined;
    this.#reception.reconsider(this.openingKey, this.tongue);
    this.#stages.turnTo(this.#talk.view);
    const { view } = this.#talk;
    if (view && this.#stages.element) Object.assign(this.#stages.element, this.#handed(view));
  }

  protected override updated(): void {
    const { view } = this.#talk;
    this.tellForm(this.value, this.required && !isVisitEnded(this.plan) ? this.#speech.words.stillOpen : '');
    this.mark('ready', Boolean(view));
    this.mark('saving', view?.saving.state === 'waiting' || view?.saving.state === 'writing');
    this.mark('offline', !this.online);
    this.mark('error', this.isClosed || this.#stages.isMissing || view?.saving.state === 'failed');
    this.mark('locked', view?.stage === 'locked');
    this.mark('draft', this.plan?.status === 'draft');
    if (this.#isTurnDue && this.#stages.element?.isConnected) {
      this.#isTurnDue = false;
      void screenTurn(this.renderRoot, this.#stages);
    }
  }

  protected override render(): TemplateResult {
    const { view } = this.#talk;
    const words = this.#speech.words;
    if (!view) return waiting(this.isClosed, words, () => this.#reception.retry());
    if (this.readonly) return toRead(this.plan && this.#attendants?.reading(this.plan));
    const screen = this.#stages.show(view, words);
    const { isDisabled } = this;
    const framed = { view, words, say: this.#say, status: this.#attendants?.status, screen, isDisabled };
    return withSides(frame(framed), this.#handed(view), isDisabled);
  }

  /** What every screen is given. */
  #handed(view: ConversationView): Given {
    const [desk, { headingLevel }] = [this.#desk ?? this.#makeDesk(), this];
    return { view, say: this.#say, desk, furniture: this.#speech.words, headingLevel };
  }

  #makeDesk(): Desk {
    return deskOf(this, {
      download: () => this.#attendants?.download(),
      downloadAll: () => this.#attendants?.downloadAll(),
      print: () => this.print(),
      recorder: () => this.#talk.view?.recorder,
    });
  }

  #seen(view: ConversationView, before: ConversationView | undefined): void {
    const { isQuiet } = this.#reception;
    if (before && view.screen !== before.screen && !isQuiet) this.#isTurnDue = true;
    // Before anything was begun there is no plan that could change.
    const isBegun = view.plan.visits.length > 0 || Boolean(before?.plan.visits.length);
    if (before && isBegun && view.plan !== before.plan && !isQuiet) this.#changed();
    tellChanges(this, view, before);
    if (view.plan.visits.length) this.#attendants?.warn();
    if (this.#isReady) return;
    this.#isReady = true;
    tell(this, 'care-ready', { version });
    this.#fetchAhead();
  }

  /** A framework may answer by setting the plan it was just told of, so that is noted first. */
  #changed(): void {
    if (this.plan) this.#reception.tell(this.plan);
    this.internals.setFormValue(this.value || null);
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** What may be needed later comes while the person reads: after that the network may go. */
  #fetchAhead(): void {
    whenIdle(() => {
      this.#callAttendants()
        .then((attendants) => Promise.all([attendants.fetchAhead(), this.#stages.fetchAhead(), fetchWhole()]))
        .then(
          () => this.mark('complete', true),
          () => window.addEventListener('online', () => this.#fetchAhead(), { once: true }),
        );
    });
  }

  async #callAttendants(): Promise<Attendants> {
    const { Attendants } = await import('./attendants.js');
    const connection = (online: boolean): void => void (this.online = online);
    const words = (): Furniture => this.#speech.words;
    this.#attendants ??= new Attendants(this, { say: this.#say, cover: this.#cover, connection, words });
    this.requestUpdate();
    return this.#attendants;
  }

  /** Nobody is there: a person who is busy elsewhere on the page keeps their focus. */
  readonly #cover = (): void => {
    if (this.matches(':focus-within')) this.lock();
    else this.#reception.quietly(() => this.lock());
  };

  /** Where people may only look, nothing is taken down. */
  readonly #say = (event: ConversationEvent): void => {
    if (!(this.readonly || this.isDisabled)) this.#talk.say(event);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'care-preferences': CarePreferences;
  }
}
