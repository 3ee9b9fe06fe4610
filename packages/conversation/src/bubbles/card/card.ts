import '@loket/cards/order-card';
import type { ProductCard } from '@loket/contracts';
import { html, type TemplateResult } from 'lit';
import { renderBlocks } from '../../blocks/blocks.ts';
import type { ThreadItem } from '../../thread/thread-items.ts';
import type { BubbleContext } from '../bubble-context.ts';
import { loadProductCard } from './load-product-card.ts';

/** A card, or in plain words why there is none. A further kind of card is one more case here. */
export function renderCard({ card }: Extract<ThreadItem, { kind: 'card' }>, context: BubbleContext): TemplateResult {
  switch (card.kind) {
    case 'order':
      return html`<loket-order-card .order=${card}></loket-order-card>`;
    case 'product':
      return renderProduct(card, context);
    default:
      return html`<p class="card-note">${context.localize.text('card.unknown')}</p>`;
  }
}

/** What stands inside the element is shown until its file has come, and stays when it does not come. */
function renderProduct(card: ProductCard, { localize }: BubbleContext): TemplateResult {
  loadProductCard();
  const { title, price, actions } = card;
  const link = { type: 'link', text: title, url: actions?.[0]?.url ?? '' } as const;
  const amount = { type: 'text', text: price ? ` · ${localize.money(price)}` : '' } as const;
  return html`<loket-product-card .product=${card}
    ><div class="blocks card-note">
      ${renderBlocks([{ type: 'paragraph', inlines: [link, amount] }])}
    </div></loket-product-card
  >`;
}
