import {
  LitElement,
  html,
  unsafeCSS,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { dayOf, timeOf } from '../../language/dates.js';
import { fill } from '../../language/fill.js';
import { viewWords } from '../../language/en-GB/views.js';
import { planFor } from '../../plan/audience.js';
import type { CarePlan } from '../../plan/plan.js';
import { baseStyles } from '../../theme/base-styles.js';
import { verifyRecommendation } from '../../plan/signing/verify.js';
import { tokenStyles } from '../../theme/tokens.js';
import { readablePlan } from './readable-plan.js';

/** What came of checking a signature: `unchecked` where the page is not secure, so that the browser cannot hash. */
export type Checked = 'intact' | 'changed' | 'unchecked';

const faults = {
  CP121:
    'the plan is not in a form that this view can show. Check it with parsePlan of care-preferences/plan.',
  CP122: 'the JSON inside the element cannot be read. Put the plan as JSON.stringify gives it.',
} as const;

/**
 * Not a CareElement: that would bring the words of the conversation into a card that must be there at once.
 *
 * What the views of a plan share: where the plan comes from, who it is shown to, and that nothing is shown when in doubt.
 *
 * @fires care-error - the plan cannot be shown; `{code, help}`, never a word of the plan.
 */
export abstract class PlanViewElement extends LitElement {
  static override styles: CSSResultGroup = [
    unsafeCSS(
      `${tokenStyles}${baseStyles}.trouble{padding:var(--_space-3);border:3px solid var(--_error)}
.tag{display:inline-block;padding:.1em .6em;border:2px solid currentColor;border-radius:var(--_radius-control);
font-size:var(--_small);line-height:1.4}.tag.dashed{border-style:dashed}
.words{white-space:pre-wrap}a:focus-visible{outline:3px solid transparent;
box-shadow:0 0 0 3px var(--_ring-inner),0 0 0 6px var(--_ring-outer)}`,
    ),
  ];

  /** Level of the view's first heading, 1-4; those inside follow from it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  @property({ reflect: true }) theme: 'calm' | 'nhs' = 'calm';
  @property({ reflect: true }) scheme: 'auto' | 'light' | 'dark' | 'contrast' = 'auto';
  /** Who reads. `person`: what may be shown to them, and in words to them. */
  @property({ reflect: true }) audience: 'person' | 'clinician' = 'clinician';
  /** The plan, as an object. Without it, a `<script type="application/json">` child is read. */
  @property({ attribute: false }) plan: CarePlan | undefined = undefined;

  @state() protected checked: ReadonlyMap<string, Checked> = new Map();
  /** What may be shown of the plan; nothing while there is none or it cannot be read. */
  protected shown: CarePlan | undefined;
  #fault: keyof typeof faults | undefined;
  readonly #children = new MutationObserver(() => this.requestUpdate('plan', null));

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true, subtree: true, characterData: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('plan') || changed.has('audience')) this.#read();
  }

  #read(): void {
    this.#fault = undefined;
    const given = this.plan ?? this.#fromChild();
    const plan = given === undefined ? undefined : readablePlan(given);
    if (given !== undefined && !plan) this.#fault ??= 'CP121';
    const isPerson = this.audience === 'person';
    this.shown = plan && isPerson ? (planFor(plan, { audience: 'person' }) ?? undefined) : plan;
    if (this.#fault) this.#tell(this.#fault);
    void this.#check(this.shown);
  }

  #fromChild(): unknown {
    const json = this.querySelector(':scope > script[type="application/json"]')?.textContent.trim();
    if (!json) return undefined;
    try {
      return JSON.parse(json);
    } catch {
      this.#fault = 'CP122';
      return null;
    }
  }

  #tell(code: keyof typeof faults): void {
    this.dispatchEvent(new CustomEvent('care-error', { detail: { code, help: faults[code] } }));
  }

  /** A signed recommendation is shown only once its signature was checked. */
  async #check(plan: CarePlan | undefined): Promise<void> {
    this.checked = new Map();
    const signed = plan?.recommendations.filter(({ signature }) => signature.state === 'signed') ?? [];
    if (signed.length === 0) return;
    const found = await Promise.all(
      signed.map(async (one): Promise<[string, Checked]> => {
        // Not there on a page that is not secure, whatever its type says.
        if (!('subtle' in crypto)) return [one.id, 'unchecked'];
        return [one.id, (await verifyRecommendation(one)) ? 'intact' : 'changed'];
      }),
    );
    if (plan === this.shown) this.checked = new Map(found);
  }

  protected override render(): TemplateResult {
    if (this.shown) return this.renderPlan(this.shown);
    if (!this.#fault) return html`<p>${viewWords.noPlan}</p>`;
    return html`<div class="trouble" role="alert">
      <p><strong>${viewWords.cannotShow}</strong></p>
      <p>${fill(viewWords.cannotShowWhy, { code: this.#fault })}</p>
    </div>`;
  }

  protected abstract renderPlan(plan: CarePlan): TemplateResult;

  protected dateOf(iso: string | undefined): string {
    return dayOf(iso);
  }

  /** "22 November 2026, 2:05pm". */
  protected momentOf(iso: string): string {
    return `${dayOf(iso)}, ${timeOf(iso)}`;
  }
}
