import '@loket/cards/order-card';
import { html, type TemplateResult } from 'lit';
import type { ThreadItem } from '../../thread/thread-items.ts';
import type { BubbleContext } from '../bubble-context.ts';

/** A card, or in plain words why there is none. A further kind of card is one more case here. */
export function renderCard(
  { card }: Extract<ThreadItem, { kind: 'card' }>,
  { localize }: BubbleContext,
): TemplateResult {
  switch (card.kind) {
    case 'order':
      return html`<loket-order-card .order=${card}></loket-order-card>`;
    default:
      return html`<p class="card-note">${localize.text('card.unknown')}</p>`;
  }
}
