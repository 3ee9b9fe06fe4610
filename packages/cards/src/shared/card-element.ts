import type { CardActionKind, CardKind } from '@loket/contracts';
import { LocalizeController, LoketElement, warningIcon } from '@loket/element-kit';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue } from '../locales/index.ts';
import { CardActionEvent, CardRetryEvent } from './card.events.ts';

/**
 * Base of every card. A card has one property with its data, named like its kind; what a page hands in there is read into
 * a view first, in which every field is in its place. Without data it draws its skeleton; with data that cannot be read it
 * says so, and where the page says that loading has failed it offers to try again.
 *
 * @csspart card - The outer box.
 * @cssproperty [--loket-card-padding=14px] - Space between the edge of a card and what it holds.
 * @cssproperty [--loket-card-max-width=520px] - Greatest width of a card.
 * @fires {CardActionEvent} loket-card-action - A button or link was pressed. Bubbles, composed, cancelable.
 * @fires {CardRetryEvent} loket-card-retry - The data is to be loaded again. Bubbles, composed.
 */
export abstract class CardElement<View> extends LoketElement {
  static override properties: PropertyDeclarations = {
    failed: { type: Boolean, reflect: true },
  };

  /** The data could not be loaded: the card says so and offers to try again. */
  failed = false;

  /** Kind of the card, which is also the name of the property with its data. */
  protected abstract readonly kind: CardKind;
  /** What is drawn, or `null` when there is nothing to draw. */
  protected view: View | null = null;
  protected readonly localize = new LocalizeController(this, catalogue);

  /** Reads what a page handed in; `null` when it is not what this card shows. */
  protected abstract toView(value: unknown): View | null;
  /** Draws what stands inside the box. It holds the card's name with the id `heading`. */
  protected abstract renderView(view: View): TemplateResult;
  /** Draws grey shapes where the content will be. */
  protected abstract renderSkeleton(): TemplateResult;

  get #data(): unknown {
    return this[this.kind as keyof this] ?? null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has(this.kind)) this.view = this.#data === null ? null : this.toView(this.#data);
  }

  /** Tells the page what was pressed. Returns whether what follows may follow. */
  protected act(
    event: Event,
    action: CardActionKind,
    { url, id = '', sentence = null }: { url: string | null; id?: string; sentence?: string | null },
  ): boolean {
    const isAllowed = this.dispatchEvent(new CardActionEvent({ card: this.kind, id, action, url, sentence }));
    if (!isAllowed) event.preventDefault();
    return isAllowed;
  }

  override render(): TemplateResult {
    const { kind, view, localize } = this;
    if (this.failed || (view === null && this.#data !== null)) return this.#renderFailed();
    if (view === null) {
      return html`<div class="card ${kind}" part="card" lang=${localize.language} role="status">
        <span class="visually-hidden">${localize.text(`loading.${kind}`)}</span>${this.renderSkeleton()}
      </div>`;
    }
    return html`<article class="card ${kind}" part="card" lang=${localize.language} aria-labelledby="heading">
      ${this.renderView(view)}
    </article>`;
  }

  #renderFailed(): TemplateResult {
    const { kind, localize } = this;
    return html`<div class="card failed" part="card" lang=${localize.language}>
      <p class="note" role="status">${warningIcon()}<span>${localize.text(`failed.${kind}`)}</span></p>
      ${
        this.failed
          ? html`<button class="button" @click=${() => this.dispatchEvent(new CardRetryEvent(kind))}>
              ${localize.text('card.retry')}
            </button>`
          : nothing
      }
    </div>`;
  }
}
