import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { viewWords } from '../../language/en-GB/views.js';
import type { CarePlan } from '../../plan/plan.js';
import { sift } from '../../plan/rules/sieve.js';
import { readablePlan } from './readable-plan.js';
import { checkSignatures, type CheckedById } from './signature-check.js';
import { faultBox, tellFault, type Fault } from './view-fault.js';
import { Tongue } from './language/tongue.js';

/** Own words letter by letter, a notice over a plan, that a language is a draft, and the ring of what has the focus. */
export const viewStyles = `
.words{white-space:pre-wrap}.draft{padding:.2em .6em;background:var(--_warn-tint);border-block-end:1px solid}.draft span{display:block}article:lang(ur){font-size:calc(var(--_rem)*1.25)}.out{padding:.3em .6em;border-block-end:3px solid;font-weight:700;background:var(--_warn-tint)}
a:focus-visible{outline:3px solid transparent;box-shadow:0 0 0 3px var(--_ring-inner),0 0 0 6px var(--_ring-outer)}`;

/**
 * Not a CareElement: that would bring the words of the conversation into a card that must be there at once.
 * Properties are declared without decorators, which weigh more than the card can spare.
 *
 * What the views of a plan share: where the plan comes from, who it is shown to, and that nothing is shown when in doubt.
 *
 * @attr {string} lang - Language of the words; unset, that of the page.
 * @fires care-error - the plan cannot be shown; `{code, help}`, never a word of the plan.
 */
export abstract class PlanViewElement extends LitElement {
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
    scheme: { reflect: true },
    audience: { reflect: true },
    acceptDrafts: { type: Boolean, attribute: 'accept-drafts' },
    plan: { attribute: false },
  };

  /** Level of the view's first heading, 1-4; those inside follow from it. */
  headingLevel = 2;
  /** `calm` or `nhs`. */
  theme: 'calm' | 'nhs' = 'calm';
  /** `auto` follows the device; `light`, `dark`, `contrast`. */
  scheme: 'auto' | 'light' | 'dark' | 'contrast' = 'auto';
  /** Who reads. `person`: what may be shown to them, and in words to them. */
  audience: 'person' | 'clinician' = 'clinician';
  /** Whether words may be shown that no person has reviewed: a machine draft, labelled so. Else English stands. */
  acceptDrafts = false;
  /** The plan, as an object. Without it, a `<script type="application/json">` child is read. */
  plan: CarePlan | undefined = undefined;

  /** The language of the page. */
  protected readonly tongue = new Tongue(this);
  /** Signed recommendations by id; one that is not here has not been checked yet. */
  protected checked: CheckedById = new Map();
  /** What may be shown of the plan; nothing while there is none or it cannot be read. */
  protected shown: CarePlan | undefined;
  #fault: Fault | undefined;

  constructor() {
    super();
    const readAgain = (): void => this.requestUpdate('plan', null);
    new MutationObserver(readAgain).observe(this, { childList: true, subtree: true, characterData: true });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.tongue.follow();
    if (changed.has('plan') || changed.has('audience')) this.#read();
  }

  #read(): void {
    this.#fault = undefined;
    const given = this.plan ?? this.#fromChild();
    const plan = readablePlan(given);
    if (given !== undefined && !plan) this.#fault ??= 'CP121';
    this.shown = plan && this.audience === 'person' ? sift(plan, 'person', ['person']) : plan;
    if (this.#fault) tellFault(this, this.#fault);
    void this.#check();
  }

  #fromChild(): unknown {
    const json = this.querySelector(':scope > script[type="application/json"]')?.textContent.trim();
    try {
      return json ? JSON.parse(json) : undefined;
    } catch {
      this.#fault = 'CP122';
      return null;
    }
  }

  /** A signed recommendation is shown only once its signature was checked. */
  async #check(): Promise<void> {
    const { shown } = this;
    this.checked = new Map();
    const checked = await checkSignatures(shown?.recommendations);
    if (shown !== this.shown || checked.size === 0) return;
    this.checked = checked;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    if (this.shown) return this.renderPlan(this.shown);
    return faultBox(this.#fault, this.tongue.language?.book?.tables.view.words ?? viewWords);
  }

  protected abstract renderPlan(plan: CarePlan): TemplateResult;
}
