import '@loket/cards/order-card';
import type { ProductCard } from '@loket/contracts';
import { html, type TemplateResult } from 'lit';
import { renderBlocks } from '../../blocks/blocks.ts';
import type { ConversationLocalize } from '../../locales/index.ts';
import type { ProductsItem, ThreadItem } from '../../thread/thread-items.ts';
import type { BubbleContext } from '../bubble-context.ts';
import { loadCard } from './load-card.ts';

/**
 * A card, or in plain words why there is none. A further kind of card is one more case here. What stands inside an element
 * that is fetched is shown until it has come, and stays when it does not come.
 */
export function renderCard(
  { card }: Extract<ThreadItem, { kind: 'card' }>,
  { localize }: BubbleContext,
): TemplateResult {
  switch (card.kind) {
    case 'order':
      return html`<loket-order-card .order=${card}></loket-order-card>`;
    case 'product':
      loadCard('product');
      return html`<loket-product-card .product=${card}>${renderPlainProduct(card, localize)}</loket-product-card>`;
    case 'coupon':
      loadCard('coupon');
      return html`<loket-coupon-card .coupon=${card}>${renderPlain(card.code, card.title)}</loket-coupon-card>`;
    case 'loyalty':
      loadCard('loyalty');
      return html`<loket-loyalty-card .loyalty=${card}
        >${renderPlain(card.programName, localize.number(card.points))}</loket-loyalty-card
      >`;
    case 'subscription':
      loadCard('subscription');
      return html`<loket-subscription-card .subscription=${card}
        >${renderPlain(card.title, '')}</loket-subscription-card
      >`;
    default:
      return html`<p class="card-note">${localize.text('card.unknown')}</p>`;
  }
}

/** Products side by side. */
export function renderProducts({ cards }: ProductsItem, { localize }: BubbleContext): TemplateResult {
  loadCard('products');
  return html`<loket-product-carousel .products=${cards}
    >${cards.map((card) => renderPlainProduct(card, localize))}</loket-product-carousel
  >`;
}

function renderPlainProduct({ title, price, actions }: ProductCard, localize: ConversationLocalize): TemplateResult {
  return renderPlain(title, price ? localize.money(price) : '', actions?.[0]?.url);
}

function renderPlain(title: string, detail: string, url = ''): TemplateResult {
  const link = { type: 'link', text: title, url } as const;
  const text = { type: 'text', text: detail && ` · ${detail}` } as const;
  return html`<div class="blocks card-note">${renderBlocks([{ type: 'paragraph', inlines: [link, text] }])}</div>`;
}
