import type { AuthenticationReason } from '@loket/contracts';
import {
  buttonStyles,
  checkIcon,
  clock,
  focusStyles,
  LocalizeController,
  LoketElement,
  visuallyHiddenStyles,
} from '@loket/element-kit';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue } from '../../locales/index.ts';
import { AddressChangeEvent, CodeRequestEvent, CodeSubmitEvent, SignInDoneEvent } from './sign-in.events.ts';
import { signInStyles } from './sign-in.styles.ts';
import { INITIAL_SIGN_IN, type SignInProblem, type SignInState } from './sign-in-state.ts';

const CODE_DIGITS = 6;
/** Enough to catch a slip; the server has the last word. */
const ADDRESS_PATTERN = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Asks for an e-mail address, then for the code that was sent to it.
 *
 * @element loket-sign-in
 * @csspart card - The outer box.
 * @fires {CodeRequestEvent} loket-code-request - A code is to be sent. Bubbles, composed.
 * @fires {CodeSubmitEvent} loket-code-submit - A code was entered. Bubbles, composed.
 * @fires {AddressChangeEvent} loket-address-change - Another address is to be given. Bubbles, composed.
 * @fires {SignInDoneEvent} loket-sign-in-done - It has worked while the form had the focus. Bubbles, composed.
 */
export class SignIn extends LoketElement {
  static override styles = [focusStyles, visuallyHiddenStyles, buttonStyles, signInStyles];
  static override properties: PropertyDeclarations = {
    reason: { attribute: false },
    state: { attribute: false },
    done: { type: Boolean, reflect: true },
    slip: { attribute: false },
  };

  /** Which facts wait behind it. */
  reason: AuthenticationReason = 'orders';
  /** Where signing in stands. */
  state: SignInState = INITIAL_SIGN_IN;
  /** It has worked; only a line says so. */
  done = false;

  /** A problem that is seen before anything is sent. */
  private slip: SignInProblem | null = null;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #hadFocus = false;
  readonly #localize = new LocalizeController(this, catalogue);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('state')) this.slip = null;
    this.#hadFocus = this.matches(':focus-within');
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    // The field that had the focus is gone; the one that follows takes it. Never without a press before.
    if (this.#hadFocus && changed.has('done')) this.dispatchEvent(new SignInDoneEvent());
    else if (this.#hadFocus && before !== undefined && before.stage !== this.state.stage) this.#field?.focus();
    clearTimeout(this.#timer);
    if (this.#secondsToWait() > 0) this.#timer = setTimeout(() => this.requestUpdate(), 1_000);
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  readonly #handleAddress = (event: SubmitEvent): void => {
    event.preventDefault();
    const email = this.#field?.value.trim() ?? '';
    if (ADDRESS_PATTERN.test(email)) this.#requestCode(email);
    else this.#showSlip('address');
  };

  readonly #handleCode = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#submitCode();
  };

  /** A complete code needs no button: it is taken as it is typed, pasted or filled in by the phone. */
  readonly #handleCodeInput = (): void => {
    this.slip = null;
    if (this.#code.length === CODE_DIGITS) this.#submitCode();
  };

  readonly #handleResend = (): void => this.#requestCode(this.state.email);

  readonly #handleChange = (): void => {
    this.dispatchEvent(new AddressChangeEvent());
  };

  get #code(): string {
    return (this.#field?.value ?? '').replaceAll(/\D/g, '');
  }

  #submitCode(): void {
    if (this.state.isBusy) return;
    if (this.#code.length === CODE_DIGITS) this.dispatchEvent(new CodeSubmitEvent(this.state.email, this.#code));
    else this.#showSlip('digits');
  }

  #requestCode(email: string): void {
    if (!this.state.isBusy) this.dispatchEvent(new CodeRequestEvent(email));
  }

  #showSlip(slip: SignInProblem): void {
    this.slip = slip;
    this.#field?.focus();
  }

  #secondsToWait(): number {
    return this.state.stage === 'code' && !this.done
      ? Math.max(0, Math.ceil((this.state.resendAtMs - clock.now()) / 1_000))
      : 0;
  }

  override render(): TemplateResult {
    const localize = this.#localize;
    if (this.done) {
      return html`<p class="done" role="status" lang=${localize.language}>
        ${checkIcon()}${localize.text('sign-in.done')}
      </p>`;
    }
    return html`<section class="card" part="card" lang=${localize.language} aria-labelledby="title">
      <h3 id="title">${localize.text(`sign-in.title.${this.reason}`)}</h3>
      ${this.state.stage === 'address' ? this.#renderAddress() : this.#renderCode()}
    </section>`;
  }

  #renderAddress(): TemplateResult {
    const localize = this.#localize;
    return html`<p class="hint">${localize.text('sign-in.hint')}</p>
      <form novalidate @submit=${this.#handleAddress}>
        <input
          type="email"
          autocomplete="email"
          inputmode="email"
          enterkeyhint="send"
          placeholder="name@example.com"
          aria-label=${localize.text('sign-in.address')}
          aria-invalid=${this.#problem !== null}
          aria-describedby="problem"
          .value=${this.state.email}
        />
        ${this.#renderSubmit(localize.text('sign-in.send'))}
      </form>
      ${this.#renderProblem()}`;
  }

  #renderCode(): TemplateResult {
    const localize = this.#localize;
    const seconds = this.#secondsToWait();
    return html`<p class="hint" role="status">${localize.text('sign-in.sent', { email: this.state.email })}</p>
      <form novalidate @submit=${this.#handleCode}>
        <input
          class="code"
          type="text"
          inputmode="numeric"
          autocomplete="one-time-code"
          enterkeyhint="done"
          placeholder="000000"
          aria-label=${localize.text('sign-in.code')}
          aria-invalid=${this.#problem !== null}
          aria-describedby="problem"
          @input=${this.#handleCodeInput}
        />
        ${this.#renderSubmit(localize.text('sign-in.verify'))}
      </form>
      ${this.#renderProblem()}
      <p class="more">
        <button class="button quiet" ?disabled=${seconds > 0 || this.state.isBusy} @click=${this.#handleResend}>
          ${seconds > 0 ? localize.text('sign-in.again-in', { count: seconds }) : localize.text('sign-in.again')}
        </button>
        <button class="button quiet" @click=${this.#handleChange}>${localize.text('sign-in.change')}</button>
      </p>`;
  }

  get #problem(): SignInProblem | null {
    return this.slip ?? this.state.problem;
  }

  /** Stays pressable while busy: a button that loses the focus loses the reader too. */
  #renderSubmit(label: string): TemplateResult {
    return html`<button class="button primary" aria-disabled=${this.state.isBusy}>${label}</button>`;
  }

  #renderProblem(): TemplateResult {
    const problem = this.#problem;
    const text = problem === null ? nothing : this.#localize.text(`sign-in.problem.${problem}`);
    return html`<p id="problem" class="problem" role="alert">${text}</p>`;
  }
}
