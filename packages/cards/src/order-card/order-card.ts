import type { OrderCard as OrderCardData } from '@loket/contracts';
import { warningIcon } from '@loket/element-kit';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { CardElement } from '../shared/card-element.ts';
import { ActionRow } from '../shared/action-row.ts';
import { actionRowStyles } from '../shared/action-row.styles.ts';
import { cardStyles } from '../shared/card.styles.ts';
import { Pictures } from '../shared/pictures.ts';
import { type ActionView, JSON_CONVERTER } from '../shared/read.ts';
import { orderCardStyles } from './order-card.styles.ts';
import { renderLines } from './order-lines.ts';
import { renderShipments } from './order-shipments.ts';
import { renderSpan, renderTime } from './order-times.ts';
import { STEP_COUNT, toOrderView, type OrderView } from './order-view.ts';
import {
  isOpen,
  wordAction,
  wordNote,
  wordProgress,
  wordSentence,
  wordStatus,
  wordStep,
  type StatusWords,
} from './order-words.ts';

/**
 * Shows one order: its state and progress, its lines, its parcels and what can be done with it.
 *
 * @element loket-order-card
 * @csspart heading - The order's name.
 * @csspart status - The pill with the order's state.
 * @csspart progress - The four strokes.
 * @csspart lines - The list of items.
 * @csspart shipments - The list of parcels.
 * @csspart total - The row with the date of the order and its total.
 * @csspart actions - The row of buttons.
 * @csspart action - Each button or link in it.
 * @cssproperty [--loket-order-card-progress=var(--loket-accent)] - Colour of the progress strokes that are done.
 */
export class OrderCard extends CardElement<OrderView> {
  static override styles = [cardStyles, actionRowStyles, orderCardStyles];
  static override properties: PropertyDeclarations = {
    order: { converter: JSON_CONVERTER },
    noImages: { type: Boolean, reflect: true, attribute: 'no-images' },
    isUnfolded: { attribute: false },
  };

  /** Order to show; `null` draws the loading state. As an attribute: the same as JSON. Amounts are in minor units. */
  order: OrderCardData | null = null;

  /** Hides the pictures of products. */
  noImages = false;

  protected override readonly kind = 'order';
  protected override readonly toView = toOrderView;
  private isUnfolded = false;

  readonly #pictures = new Pictures(this);
  readonly #actions = new ActionRow(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Another order begins folded; news of the same order leaves what the reader opened as it is.
    if (!changed.has('order') || changed.get('order')?.orderId === this.view?.orderId) return;
    this.isUnfolded = false;
    this.#actions.fold();
  }

  readonly #toggleLines = (): void => {
    this.isUnfolded = !this.isUnfolded;
  };

  readonly #handleAction = (event: Event, { kind, url }: ActionView): void => this.#request(event, kind, url);

  readonly #handleTrack = (event: Event, url: string): void => this.#request(event, 'track', url);

  #request(event: Event, kind: ActionView['kind'], url: string | null): void {
    if (this.view === null) return;
    const { orderId, name } = this.view;
    this.act(event, kind, { id: orderId, url, sentence: wordSentence(kind, name, this.localize) });
  }

  protected override renderView(order: OrderView): TemplateResult {
    const { localize } = this;
    return html`${this.#renderHeader(order)}
      <div class="card-body">
        ${this.#renderState(order)}
        ${renderLines(order, {
          localize,
          isUnfolded: this.isUnfolded,
          pictures: !this.noImages && order.lines.some(({ imageUrl }) => imageUrl !== null) ? this.#pictures : null,
          onToggle: this.#toggleLines,
        })}
        ${renderShipments(order, { localize, onTrack: this.#handleTrack })} ${this.#renderTotal(order)}
      </div>
      ${this.#actions.render(order.actions, {
        localize,
        word: ({ kind }) => wordAction(kind, localize),
        onAction: this.#handleAction,
      })}`;
  }

  #renderHeader(order: OrderView): TemplateResult {
    const { text, tone } = this.#wordHead(order);
    return html`<header class="card-header">
      <h3 id="heading" class="clamp" part="heading">${this.localize.text('order.title')} <bdi>${order.name}</bdi></h3>
      <span class="pill ${tone}" part="status">${text}</span>
    </header>`;
  }

  #wordHead(order: OrderView): StatusWords {
    const isLate = order.isLate && isOpen(order);
    return isLate ? { text: this.localize.text('order.late'), tone: 'warn' } : wordStatus(order.status, this.localize);
  }

  #renderState(order: OrderView): TemplateResult {
    const note = wordNote(order, this.localize);
    const isStuck = order.status === 'exception';
    return html`${order.step > 0 ? this.#renderProgress(order) : nothing}${this.#renderWhen(order)}
    ${note === null ? nothing : html`<p class="note ${isStuck ? 'crit' : ''}">${warningIcon()}<span>${note}</span></p>`}`;
  }

  #renderProgress(order: OrderView): TemplateResult {
    return html`<div class="progress" part="progress" role="img" aria-label=${wordProgress(order, this.localize)}>
      ${Array.from({ length: STEP_COUNT }, (_, index) => html`<i class=${index < order.step ? 'done' : ''}></i>`)}
    </div>`;
  }

  /** How far the order is, and when the rest comes. */
  #renderWhen(order: OrderView): TemplateResult | typeof nothing {
    const step = wordStep(order, this.localize);
    const when = this.#renderDelivery(order);
    if (when === nothing && step === '') return nothing;
    return html`<p class="when label">${step === '' ? nothing : html`<span>${step}</span>`}<span>${when}</span></p>`;
  }

  #renderDelivery(order: OrderView): TemplateResult | string | typeof nothing {
    const words = { localize: this.localize, timeZone: order.timeZone };
    if (order.cancelledAtMs !== null) return renderTime(order.cancelledAtMs, 'order.cancelled-on', words);
    if (order.status === 'delivered') {
      const deliveredAtMs = Math.max(...order.shipments.map((shipment) => shipment.deliveredAtMs ?? 0));
      return deliveredAtMs > 0 ? renderTime(deliveredAtMs, 'order.delivered-on', words) : nothing;
    }
    if (!isOpen(order)) return nothing;
    if (order.expected === null) return this.localize.text('order.not-expected');
    return renderSpan(order.expected, order.isLate ? 'order.was-expected' : 'order.expected', words);
  }

  #renderTotal(order: OrderView): TemplateResult | typeof nothing {
    const { placedAtMs, total, timeZone } = order;
    if (placedAtMs === null && total === null) return nothing;
    const words = { localize: this.localize, timeZone };
    return html`<p class="total" part="total">
      <span class="label">${placedAtMs === null ? nothing : renderTime(placedAtMs, 'order.placed', words)}</span>
      ${
        total === null
          ? nothing
          : html`<span class="number"
              ><span class="label">${this.localize.text('order.total')}</span>
              <strong>${this.localize.money(total)}</strong></span
            >`
      }
    </p>`;
  }

  protected override renderSkeleton(): TemplateResult {
    const line = html`<div class="line">
      <span class="thumb skeleton"></span>
      <div class="line-text"><span class="skeleton bar long"></span><span class="skeleton bar short"></span></div>
    </div>`;
    return html`<div class="card-header" aria-hidden="true">
        <span class="skeleton bar heading"></span><span class="skeleton bar badge"></span>
      </div>
      <div class="card-body" aria-hidden="true">
        <div class="progress">${Array.from({ length: STEP_COUNT }, () => html`<i></i>`)}</div>
        <div class="lines">${line}${line}</div>
      </div>`;
  }
}
