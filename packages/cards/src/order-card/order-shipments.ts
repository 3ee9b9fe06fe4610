import { parcelIcon } from '@loket/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardLocalize } from '../locales/index.ts';
import { renderSpan, renderTime } from './order-times.ts';
import type { OrderView, ShipmentView } from './order-view.ts';
import { wordShipment } from './order-words.ts';

/** What drawing the parcels needs of its card. */
export interface ShipmentsContext {
  readonly localize: CardLocalize;
  readonly onTrack: (event: Event, url: string) => void;
}

/** States of an only parcel that the order's own state says already. */
const SAID_BY_THE_ORDER = new Set([
  'label-created',
  'in-transit',
  'out-for-delivery',
  'ready-for-pickup',
  'delivered',
  'cancelled',
]);

/** The parcels of an order with their tracking; nothing when there is no more to say than the card's head does. */
export function renderShipments(order: OrderView, context: ShipmentsContext): TemplateResult | typeof nothing {
  const { shipments } = order;
  if (shipments.length < 2 && !shipments.some(hasNews)) return nothing;
  return html`<ul
    class="shipments"
    part="shipments"
    aria-label=${context.localize.text('order.parcels', { count: shipments.length })}
  >
    ${shipments.map((shipment, index) => renderShipment(shipment, index, order, context))}
  </ul>`;
}

function hasNews({ carrier, trackingNumber, status }: ShipmentView): boolean {
  return carrier !== '' || trackingNumber !== '' || !SAID_BY_THE_ORDER.has(status);
}

function renderShipment(
  shipment: ShipmentView,
  index: number,
  order: OrderView,
  context: ShipmentsContext,
): TemplateResult {
  const { localize } = context;
  const isAlone = order.shipments.length === 1;
  const { text, tone } = wordShipment(shipment.status, localize);
  const name = isAlone
    ? localize.text('order.parcels', { count: 1 })
    : localize.text('order.parcel', { number: index + 1 });
  return html`<li class="shipment">
    <span class="shipment-icon">${parcelIcon()}</span>
    <div class="shipment-text">
      <div class="shipment-head">
        <p class="clamp">${name}${shipment.carrier ? html` · <bdi>${shipment.carrier}</bdi>` : nothing}</p>
        ${isAlone && SAID_BY_THE_ORDER.has(shipment.status) ? nothing : html`<span class="pill ${tone}">${text}</span>`}
      </div>
      ${renderTracking(shipment, context)} ${isAlone ? nothing : renderWhen(shipment, order.timeZone, localize)}
    </div>
  </li>`;
}

function renderTracking(
  { trackingNumber, trackingUrl }: ShipmentView,
  { localize, onTrack }: ShipmentsContext,
): TemplateResult | typeof nothing {
  const text = trackingNumber ? html`<bdi>${trackingNumber}</bdi>` : localize.text('action.track');
  if (trackingUrl !== null) {
    return html`<a
      class="tracking number"
      href=${trackingUrl}
      target="_blank"
      rel="noopener noreferrer"
      @click=${(event: Event) => onTrack(event, trackingUrl)}
      ><span class="clamp">${text}</span><span class="visually-hidden">, ${localize.text('card.new-window')}</span></a
    >`;
  }
  return trackingNumber ? html`<p class="label number clamp">${text}</p>` : nothing;
}

function renderWhen(
  { status, shippedAtMs, deliveredAtMs, expected }: ShipmentView,
  timeZone: string,
  localize: CardLocalize,
): TemplateResult | typeof nothing {
  const words = { localize, timeZone };
  if (deliveredAtMs !== null)
    return html`<p class="label">${renderTime(deliveredAtMs, 'order.delivered-on', words)}</p>`;
  if (expected !== null && status !== 'cancelled' && status !== 'failed') {
    return html`<p class="label">${renderSpan(expected, 'order.expected', words)}</p>`;
  }
  return shippedAtMs === null
    ? nothing
    : html`<p class="label">${renderTime(shippedAtMs, 'order.parcel-shipped', words)}</p>`;
}
