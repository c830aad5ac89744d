import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { ConversationView } from '../../../conversation/view.js';
import type { Furniture } from '../../../language/furniture.js';
import { loadTrouble } from '../../base/load-trouble.js';
import type { StageElement } from '../../base/stage-element.js';
import { fetchExplaining, withoutIt } from '../../asking/answer/fetch-beside.js';
import { fieldFor } from '../../asking/field-for.js';
import { fetchVoices } from '../../asking/care-question.js';
import { fetchCompanion } from '../../stages/opening/care-who.js';
import type { Wording } from '../opening/wording.js';
import { supplies } from '../supplies.js';
import { fetchSides } from './sides.js';
import { screenOf, stageFor, type Screen, type StageClass } from './stage-for.js';

/** How long a screen waits for its words, in milliseconds. After that the person's own words stand until they come. */
const patience = 4000;

/** Holds the element of the stage that is shown now, fetches the code of a new one, and all the rest when idle. */
export class StageHolder implements ReactiveController {
  #stage: Screen | undefined;
  /** The number of the screen, by which one question is told from the next. */
  #screen: number | undefined;
  #turn = 0;
  #words: Promise<void> | undefined;
  #waiting: Promise<unknown> | undefined;
  #loading: Promise<void> = Promise.resolve();

  /** The element to show; undefined while its code is on the way. */
  element: StageElement | undefined;
  #isStageMissing = false;
  #isTalkMissing = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly wording: Wording,
    private readonly bringTalk: () => void,
  ) {
    host.addController(this);
  }

  /** True when code that is needed now did not come: this stage's, or the conversation's. */
  get isMissing(): boolean {
    return this.#isStageMissing || this.#isTalkMissing;
  }

  /** Whether somebody waits for a part of the conversation that did not come. */
  lack(isMissing: boolean): void {
    this.#isTalkMissing = isMissing;
    this.host.requestUpdate();
  }

  hostConnected(): void {}

  /** Settles once the element of the last stage is there, or is known to be missing. */
  get loaded(): Promise<void> {
    return this.#loading;
  }

  /** Settles once the element is drawn. One that is not on the page never is, and is not waited for. */
  get drawn(): Promise<unknown> {
    const { element } = this;
    return element?.isConnected ? element.updateComplete : Promise.resolve();
  }

  /**
   * Changes to the element of a stage. The old one goes at once, with every word on it. A new screen whose words are on their
   * way waits for them, as for its code: nobody is asked in another's voice.
   */
  turnTo(view: ConversationView | undefined): void {
    if (view && view.setting !== 'alone') fetchSides().catch(withoutIt);
    const stage = screenOf(view);
    const words = view && this.#wordsFor(view);
    const isSame = stage === this.#stage && (!words || view.screen === this.#screen);
    this.#screen = view?.screen;
    if (isSame) return;
    this.#turn += 1;
    this.#stage = stage;
    this.element = undefined;
    if (stage) this.#fetch(stage, words);
  }

  /** Settles when the words of a screen are there, or have been waited for long enough: once, whatever screens follow. */
  #wordsFor(view: ConversationView): Promise<unknown> | undefined {
    const words = this.wording.need(view);
    if (!words || !(view.question ?? view.gate ?? view.review)) return undefined;
    if (words !== this.#words)
      this.#waiting = Promise.race([words, new Promise((over) => setTimeout(over, patience))]);
    this.#words = words;
    return this.#waiting;
  }

  /** The element, or that its code did not come. */
  show({ plan, saving }: ConversationView, words: Furniture): TemplateResult | StageElement | undefined {
    if (!this.isMissing) return this.element;
    return loadTrouble(words, plan.visits.length ? saving.kept : undefined, () => this.#retry());
  }

  #retry(): void {
    if (this.#isTalkMissing) this.bringTalk();
    this.#isTalkMissing = false;
    if (this.#stage && this.#isStageMissing) this.#fetch(this.#stage);
    this.host.requestUpdate();
  }

  /** Fetches everything that may be needed once the network is gone. Rejects when something did not come. */
  async fetchAhead(): Promise<void> {
    const { whole: _whole, writer: _writer, ...alone } = stageFor;
    const entries = [...Object.values(alone), ...Object.values(fieldFor)];
    await Promise.all([
      ...entries.map(async (fetchClass) => fetchClass()),
      fetchCompanion(),
      fetchVoices(),
      fetchExplaining(),
      supplies().fetchAhead(),
      this.wording.fetchAhead(),
    ]);
  }

  #fetch(stage: Screen, words?: Promise<unknown>): void {
    this.#isStageMissing = false;
    const turn = this.#turn;
    const place = (Class: StageClass): void => {
      if (turn !== this.#turn) return;
      this.element = new Class();
      this.host.requestUpdate();
    };
    const loaded = words ? words.then(() => stageFor[stage]()) : stageFor[stage]();
    if (!(loaded instanceof Promise)) return place(loaded);
    this.#loading = loaded.then(place, () => {
      this.#isStageMissing = turn === this.#turn;
      this.host.requestUpdate();
    });
  }
}
