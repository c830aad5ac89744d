import { property } from 'lit/decorators.js';
import { CareElement } from '../base/care-element.js';

/** What makes the conversation one form control, whose value is the plan as JSON text. */
export abstract class PlanControl extends CareElement {
  static readonly formAssociated = true;

  /**
   * Named so that accessibility checkers find it.
   * @ignore
   */
  readonly internals = this.attachInternals();

  /** The name under which a form sends the plan. */
  @property({ reflect: true }) name = '';
  /** Met once the visit was ended: stopped, recorded or agreed. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** Nobody can use it, and no form sends it. A `fieldset disabled` round it does the same. */
  @property({ type: Boolean }) disabled = false;
  /** People may look, and change nothing. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  #disabledByForm = false;

  /** The form it belongs to, if any. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  /** As of a native control: `valueMissing` while `required` is not met. */
  get validity(): ValidityState {
    return this.internals.validity;
  }
  /** What is still missing, in words; '' when nothing is. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  /** Whether a form asks it at all. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  /** The tag, as native controls tell their type. */
  get type(): string {
    return this.localName;
  }
  /** Whether it is valid; fires `invalid` when it is not. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  /** The same, and tells the person what is missing. */
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
