import type { OrderCard as OrderCardData } from '@loket/contracts';
import { LocalizeController, LoketElement, warningIcon } from '@loket/element-kit';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue } from '../locales/index.ts';
import { cardStyles } from '../shared/card.styles.ts';
import { renderFailed } from '../shared/failed.ts';
import { JSON_CONVERTER } from '../shared/read.ts';
import { renderActions } from './order-actions.ts';
import { OrderActionEvent, OrderRetryEvent } from './order-card.events.ts';
import { orderCardStyles } from './order-card.styles.ts';
import { renderLines } from './order-lines.ts';
import { renderShipments } from './order-shipments.ts';
import { renderSpan, renderTime } from './order-times.ts';
import { STEP_COUNT, toOrderView, type ActionView, type OrderView } from './order-view.ts';
import { isOpen, wordNote, wordProgress, wordStatus, wordStep, type StatusWords } from './order-words.ts';

/**
 * Shows one order: its state and progress, its lines, its parcels and what can be done with it.
 *
 * @element loket-order-card
 * @csspart card - The outer box.
 * @csspart heading - The order's name.
 * @csspart status - The pill with the order's state.
 * @csspart progress - The four strokes.
 * @csspart lines - The list of items.
 * @csspart shipments - The list of parcels.
 * @csspart total - The row with the date of the order and its total.
 * @csspart actions - The row of buttons.
 * @csspart action - Each button or link in it.
 * @cssproperty [--loket-order-card-progress=var(--loket-accent)] - Colour of the progress strokes that are done.
 * @cssproperty [--loket-card-padding=14px] - Space between the edge of a card and what it holds.
 * @cssproperty [--loket-card-max-width=520px] - Greatest width of a card.
 * @fires {OrderActionEvent} loket-order-action - The customer pressed a button or a link. Bubbles, composed, cancelable.
 * @fires {OrderRetryEvent} loket-order-retry - The customer asked to load the order again. Bubbles, composed.
 */
export class OrderCard extends LoketElement {
  static override styles = [cardStyles, orderCardStyles];
  static override properties: PropertyDeclarations = {
    order: { converter: JSON_CONVERTER },
    failed: { type: Boolean, reflect: true },
    noImages: { type: Boolean, reflect: true, attribute: 'no-images' },
    isUnfolded: { attribute: false },
    isMenuOpen: { attribute: false },
    brokenImages: { attribute: false },
  };

  /** Order to show; `null` draws the loading state. As an attribute: the same as JSON. Amounts are in minor units. */
  order: OrderCardData | null = null;

  /** The order could not be loaded: the card says so and offers to try again. */
  failed = false;

  /** Hides the pictures of products. */
  noImages = false;

  private isUnfolded = false;
  private isMenuOpen = false;
  private brokenImages: ReadonlySet<string> = new Set();

  #view: OrderView | null = null;
  readonly #localize = new LocalizeController(this, catalogue);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('order')) return;
    this.#view = toOrderView(this.order);
    // Another order begins folded; news of the same order leaves what the reader opened as it is.
    if (changed.get('order')?.orderId === this.#view?.orderId) return;
    this.isUnfolded = false;
    this.isMenuOpen = false;
  }

  readonly #toggleLines = (): void => {
    this.isUnfolded = !this.isUnfolded;
  };

  readonly #toggleMenu = (): void => {
    this.isMenuOpen = !this.isMenuOpen;
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isMenuOpen) return;
    event.stopPropagation();
    this.#closeMenu();
  };

  readonly #handleImageError = (url: string): void => {
    this.brokenImages = new Set([...this.brokenImages, url]);
  };

  readonly #handleAction = (event: Event, { kind, url }: ActionView): void => {
    this.#request(event, kind, url);
    if (this.isMenuOpen) this.#closeMenu();
  };

  readonly #handleTrack = (event: Event, url: string): void => this.#request(event, 'track', url);

  readonly #handleRetry = (): void => {
    this.dispatchEvent(new OrderRetryEvent());
  };

  #request(event: Event, kind: ActionView['kind'], url: string | null): void {
    if (this.#view === null) return;
    const isAllowed = this.dispatchEvent(new OrderActionEvent(this.#view.orderId, kind, url));
    if (!isAllowed) event.preventDefault();
  }

  /** The pressed item vanishes with the menu, so the focus goes back to where the menu came from. */
  #closeMenu(): void {
    this.isMenuOpen = false;
    this.renderRoot.querySelector<HTMLElement>('.more')?.focus();
  }

  override render(): TemplateResult {
    const isFailed = this.failed || (this.order !== null && this.order !== undefined && this.#view === null);
    if (isFailed) return this.#renderFailed();
    return this.#view === null ? this.#renderLoading() : this.#renderOrder(this.#view);
  }

  #renderOrder(order: OrderView): TemplateResult {
    const localize = this.#localize;
    return html`<article class="card" part="card" lang=${localize.language} aria-labelledby="heading">
      ${this.#renderHeader(order)}
      <div class="card-body">
        ${this.#renderState(order)}
        ${renderLines(order, {
          localize,
          isUnfolded: this.isUnfolded,
          hasImages: !this.noImages && order.lines.some(({ imageUrl }) => imageUrl !== null),
          brokenImages: this.brokenImages,
          onToggle: this.#toggleLines,
          onImageError: this.#handleImageError,
        })}
        ${renderShipments(order, { localize, onTrack: this.#handleTrack })} ${this.#renderTotal(order)}
      </div>
      ${renderActions(order.actions, {
        localize,
        isMenuOpen: this.isMenuOpen,
        onAction: this.#handleAction,
        onToggle: this.#toggleMenu,
        onKeydown: this.#handleKeydown,
      })}
    </article>`;
  }

  #renderHeader(order: OrderView): TemplateResult {
    const { text, tone } = this.#wordHead(order);
    return html`<header class="card-header">
      <h3 id="heading" class="clamp" part="heading">${this.#localize.text('order.title')} <bdi>${order.name}</bdi></h3>
      <span class="pill ${tone}" part="status">${text}</span>
    </header>`;
  }

  #wordHead(order: OrderView): StatusWords {
    const isLate = order.isLate && isOpen(order);
    return isLate
      ? { text: this.#localize.text('order.late'), tone: 'warn' }
      : wordStatus(order.status, this.#localize);
  }

  #renderState(order: OrderView): TemplateResult {
    const note = wordNote(order, this.#localize);
    const isStuck = order.status === 'exception';
    return html`${order.step > 0 ? this.#renderProgress(order) : nothing}${this.#renderWhen(order)}
    ${note === null ? nothing : html`<p class="note ${isStuck ? 'crit' : ''}">${warningIcon()}<span>${note}</span></p>`}`;
  }

  #renderProgress(order: OrderView): TemplateResult {
    return html`<div class="progress" part="progress" role="img" aria-label=${wordProgress(order, this.#localize)}>
      ${Array.from({ length: STEP_COUNT }, (_, index) => html`<i class=${index < order.step ? 'done' : ''}></i>`)}
    </div>`;
  }

  /** How far the order is, and when the rest comes. */
  #renderWhen(order: OrderView): TemplateResult | typeof nothing {
    const step = wordStep(order, this.#localize);
    const when = this.#renderDelivery(order);
    if (when === nothing && step === '') return nothing;
    return html`<p class="when label">${step === '' ? nothing : html`<span>${step}</span>`}<span>${when}</span></p>`;
  }

  #renderDelivery(order: OrderView): TemplateResult | string | typeof nothing {
    const words = { localize: this.#localize, timeZone: order.timeZone };
    if (order.cancelledAtMs !== null) return renderTime(order.cancelledAtMs, 'order.cancelled-on', words);
    if (order.status === 'delivered') {
      const deliveredAtMs = Math.max(...order.shipments.map((shipment) => shipment.deliveredAtMs ?? 0));
      return deliveredAtMs > 0 ? renderTime(deliveredAtMs, 'order.delivered-on', words) : nothing;
    }
    if (!isOpen(order)) return nothing;
    if (order.expected === null) return this.#localize.text('order.not-expected');
    return renderSpan(order.expected, order.isLate ? 'order.was-expected' : 'order.expected', words);
  }

  #renderTotal(order: OrderView): TemplateResult | typeof nothing {
    const { placedAtMs, total, timeZone } = order;
    if (placedAtMs === null && total === null) return nothing;
    const words = { localize: this.#localize, timeZone };
    return html`<p class="total" part="total">
      <span class="label">${placedAtMs === null ? nothing : renderTime(placedAtMs, 'order.placed', words)}</span>
      ${
        total === null
          ? nothing
          : html`<span class="number"
              ><span class="label">${this.#localize.text('order.total')}</span>
              <strong>${this.#localize.money(total)}</strong></span
            >`
      }
    </p>`;
  }

  #renderLoading(): TemplateResult {
    const { language } = this.#localize;
    const line = html`<div class="line">
      <span class="thumb skeleton"></span>
      <div class="line-text"><span class="skeleton bar long"></span><span class="skeleton bar short"></span></div>
    </div>`;
    return html`<div class="card" part="card" lang=${language} role="status">
      <span class="visually-hidden">${this.#localize.text('order.loading')}</span>
      <div class="card-header" aria-hidden="true">
        <span class="skeleton bar heading"></span><span class="skeleton bar badge"></span>
      </div>
      <div class="card-body" aria-hidden="true">
        <div class="progress">${Array.from({ length: STEP_COUNT }, () => html`<i></i>`)}</div>
        <div class="lines">${line}${line}</div>
      </div>
    </div>`;
  }

  #renderFailed(): TemplateResult {
    const { language } = this.#localize;
    const texts = { failed: this.#localize.text('order.failed'), retry: this.#localize.text('card.retry') };
    return renderFailed(language, texts, this.#handleRetry);
  }
}
