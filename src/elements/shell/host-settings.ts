import { property } from 'lit/decorators.js';
import type { Jurisdiction, KnownItem, Path, Person, Setting, Subject, Variant } from '../../plan/plan.js';
import type { Helpline } from '../base/stage-element.js';
import { languageOf } from '../base/language/language-of.js';
import { LanguageWatch } from '../base/language/language-watch.js';
import type { Opening } from './opening/opening.js';
import { maskForRecorders } from './page/mask-for-recorders.js';
import { PlanControl } from './plan-control.js';
import type { Store } from './supplies.js';

/** Everything that a host sets on `<care-preferences>`, but for the plan. */
export abstract class HostSettings extends PlanControl {
  /** Whom the words address: `adult`, `young-person` or `parent`. Default: from `subject.birthDate`, else `adult`. */
  @property() variant: Variant | undefined;
  /** Which questions: `quick`, `emergency-first`, `core` or `full`. */
  @property() path: Path = 'core';
  /** `alone`, `together` with a professional, or `afterwards`: written up. */
  @property() setting: Setting = 'alone';
  /** Whose law is told: `england`, `wales`, `scotland`, `northern-ireland`; unset: none. */
  @property() jurisdiction: Jurisdiction | undefined;
  /** Short words and larger letters. */
  @property({ type: Boolean, attribute: 'easy-read' }) easyRead = false;
  /** `calm` or `nhs`. */
  @property({ reflect: true }) theme: 'calm' | 'nhs' = 'calm';
  /** `auto` follows the device; `light`, `dark`, `contrast`. */
  @property({ reflect: true }) scheme: 'auto' | 'light' | 'dark' | 'contrast' = 'auto';
  /** Whether words may be shown that no person has reviewed: a machine draft, labelled so on every screen. */
  @property({ type: Boolean, attribute: 'accept-drafts' }) acceptDrafts = false;
  /** `device` keeps an encrypted draft on this device, by `subject.ref`; `none` keeps nothing. */
  @property() draft: 'none' | 'device' = 'none';
  /** Minutes without use before the screen is covered; 0 is never. Default: 5 alone, 3 together, 0 afterwards. */
  @property({ type: Number, attribute: 'lock-after' }) lockAfter: number | undefined;

  /** Whom the plan is about, as the host knows them. A different `ref` clears the screen. */
  @property({ attribute: false }) subject: Subject | undefined = {};
  /** Who is here, as far as the host knows. */
  @property({ attribute: false }) people: readonly Person[] | undefined = [];
  /** Numbers for hard moments. */
  @property({ attribute: false }) helplines: readonly Helpline[] | undefined = [];
  /** Items of the host's record, for a clinician to read beside the question each has to do with. Never written over. */
  @property({ attribute: false }) knownItems: readonly KnownItem[] = [];
  /** Where drafts rest; wins over `draft`. */
  @property({ attribute: false }) store: Store | undefined;
  /** A whole pack of the host's own, as JSON; wins over `variant` and `path`. */
  @property({ attribute: false }) content: unknown;
  /** Words of the interface to say otherwise, by key. */
  @property({ attribute: false }) messages: Readonly<Record<string, string>> = {};

  /** The minutes that count: the host's, else those of the setting. Afterwards the screen is the host's own to cover. */
  get coverAfter(): number {
    return this.lockAfter ?? { alone: 5, together: 3, afterwards: 0 }[this.setting];
  }

  constructor() {
    super();
    new LanguageWatch(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    maskForRecorders(this);
  }

  /** What a conversation is opened with, but for the plan. */
  protected get opening(): Settings {
    const { variant, path, setting, jurisdiction, draft, people, store, content, easyRead, acceptDrafts } =
      this;
    return {
      variant,
      path,
      setting,
      jurisdiction,
      draft,
      people: people ?? [],
      store,
      content,
      easyRead,
      acceptDrafts,
      language: languageOf(this),
      subject: this.subject ?? {},
    };
  }

  /** When this text changes, the conversation is to be said in other words. */
  protected get tongue(): string {
    return `${languageOf(this)} ${this.acceptDrafts}`;
  }

  /** When this text changes, another conversation is needed. */
  protected get openingKey(): string {
    const { people: _p, easyRead: _e, language: _l, acceptDrafts: _a, ...rest } = this.opening;
    const { subject, store, content, ...plain } = rest;
    const { ref, birthDate } = subject;
    return JSON.stringify({
      ...plain,
      ref,
      birthDate,
      store: identityOf(store),
      content: identityOf(content),
    });
  }
}

/** What the host sets of an opening. */
type Settings = Omit<Opening, 'plan' | 'deliver' | 'missing' | 'speak'>;

const identities = new WeakMap<object, number>();
let last = 0;

/** A number for each object; anything else stands for itself. */
function identityOf(thing: unknown): unknown {
  if (typeof thing !== 'object' || thing === null) return thing;
  const known = identities.get(thing) ?? ++last;
  identities.set(thing, known);
  return known;
}
