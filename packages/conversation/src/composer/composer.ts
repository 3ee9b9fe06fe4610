import type { MESSAGE_TEXT_MAX_CHARS } from '@loket/contracts';
import {
  buttonStyles,
  focusStyles,
  LocalizeController,
  LoketElement,
  sendIcon,
  visuallyHiddenStyles,
} from '@loket/element-kit';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue } from '../locales/index.ts';
import { DraftChangeEvent, MessageSendEvent } from './composer.events.ts';
import { composerStyles } from './composer.styles.ts';

/** Written out, because a value from the contracts would bring zod along; its type holds it to theirs. */
const MAX_CHARS: typeof MESSAGE_TEXT_MAX_CHARS = 10_000;
/** From here on the counter shows. */
const COUNT_WITHIN_CHARS = 500;
/** Key code of a key that an input method is still using, where `isComposing` comes too late. */
const INPUT_METHOD_KEY = 229;

/**
 * The field in which a message is written. Enter sends, Shift+Enter begins a new line. Text over the limit stays and is
 * counted; nothing that was written is ever cut.
 *
 * @element loket-composer
 * @csspart field - The text field.
 * @csspart send - The button.
 * @fires {MessageSendEvent} loket-message-send - A message is sent. Bubbles, composed, cancelable.
 * @fires {DraftChangeEvent} loket-draft-change - The text has changed. Bubbles, composed.
 */
export class Composer extends LoketElement {
  static override styles = [focusStyles, visuallyHiddenStyles, buttonStyles, composerStyles];
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override properties: PropertyDeclarations = {
    value: {},
  };

  /** The text in the field. */
  value = '';

  readonly #localize = new LocalizeController(this, catalogue);

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.#grow();
  }

  get #field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  get #left(): number {
    return MAX_CHARS - this.value.trim().length;
  }

  get #canSend(): boolean {
    return this.value.trim() !== '' && this.#left >= 0;
  }

  /** As high as its text; the style sheet sets the greatest height. */
  #grow(): void {
    const field = this.#field;
    if (field === null) return;
    field.style.setProperty('block-size', 'auto');
    // The border is no part of what scrolls.
    const border = field.offsetHeight - field.clientHeight;
    field.style.setProperty('block-size', `${field.scrollHeight + border}px`);
  }

  readonly #handleInput = (event: Event): void => {
    this.value = (event.currentTarget as HTMLTextAreaElement).value;
    this.dispatchEvent(new DraftChangeEvent(this.value));
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === INPUT_METHOD_KEY) return;
    event.preventDefault();
    this.#send();
  };

  readonly #handleSend = (): void => {
    this.#send();
    this.#field?.focus();
  };

  #send(): void {
    if (!this.#canSend) return;
    const isTaken = this.dispatchEvent(new MessageSendEvent(this.value.trim()));
    if (!isTaken) return;
    this.value = '';
    this.dispatchEvent(new DraftChangeEvent(''));
  }

  override render(): TemplateResult {
    const localize = this.#localize;
    return html`<div class="row" lang=${localize.language}>
        <textarea
          part="field"
          rows="1"
          dir="auto"
          enterkeyhint="send"
          placeholder=${localize.text('composer.placeholder')}
          aria-label=${localize.text('composer.label')}
          aria-describedby="count"
          aria-invalid=${this.#left < 0}
          .value=${this.value}
          @input=${this.#handleInput}
          @keydown=${this.#handleKeydown}
        ></textarea>
        <button
          class="button primary icon-only send"
          part="send"
          aria-label=${localize.text('composer.send')}
          aria-disabled=${this.#canSend ? 'false' : 'true'}
          @click=${this.#handleSend}
        >
          ${sendIcon()}
        </button>
      </div>
      ${this.#renderCount()}`;
  }

  #renderCount(): TemplateResult {
    const left = this.#left;
    let text = '';
    if (left < 0) text = this.#localize.text('composer.over', { count: -left });
    else if (left <= COUNT_WITHIN_CHARS) text = this.#localize.text('composer.left', { count: left });
    return html`<p id="count" class="count ${left < 0 ? 'over' : ''}" role="status">${text}</p>`;
  }
}
