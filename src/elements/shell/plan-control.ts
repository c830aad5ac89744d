import { property } from 'lit/decorators.js';
import { CareElement } from '../base/care-element.js';

/** What makes the conversation one form control, whose value is the plan as JSON text. */
export abstract class PlanControl extends CareElement {
  static readonly formAssociated = true;

  /** Named so that accessibility checkers find it. */
  readonly internals = this.attachInternals();

  @property({ reflect: true }) name = '';
  /** Met once the visit was ended: stopped, recorded or agreed. */
  @property({ type: Boolean, reflect: true }) required = false;
  @property({ type: Boolean }) disabled = false;
  /** People may look, and change nothing. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  #disabledByForm = false;

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  get type(): string {
    return this.localName;
  }
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabledByForm = disabled;
    this.requestUpdate();
  }

  abstract formResetCallback(): void;

  protected get isDisabled(): boolean {
    return this.disabled || this.#disabledByForm;
  }

  /** Hands the value to the form, with what is still missing from it. */
  protected tellForm(value: string, missing: string): void {
    this.internals.setFormValue(value || null);
    const anchor = this.renderRoot.querySelector<HTMLElement>('.frame') ?? undefined;
    if (missing) this.internals.setValidity({ valueMissing: true }, missing, anchor);
    else this.internals.setValidity({});
  }

  /** Turns a custom state on or off, for `:state(name)` in the host's CSS. */
  protected mark(state: string, on: boolean): void {
    if (on) this.internals.states.add(state);
    else this.internals.states.delete(state);
  }
}
