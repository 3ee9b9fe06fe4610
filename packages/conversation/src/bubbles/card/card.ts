import type { Card } from '@loket/contracts';
import { html, type TemplateResult } from 'lit';
import type { ThreadItem } from '../../thread/thread-items.ts';
import type { BubbleContext } from '../bubble-context.ts';

type CardItem = Extract<ThreadItem, { kind: 'card' }>;

interface CardEntry {
  readonly load: () => Promise<unknown>;
  readonly render: (card: Card) => TemplateResult;
}

/** Cards that this package can show. Their elements come over the wire when the first one is needed. */
const CARDS: Partial<Record<Card['kind'], CardEntry>> = {
  order: {
    load: () => import('@loket/cards/order-card'),
    render: (card) => html`<loket-order-card .order=${card}></loket-order-card>`,
  },
};

/** Brings the element of a kind of card; does nothing for kinds that have none here. */
export async function loadCard(kind: string): Promise<void> {
  await entryOf(kind)?.load();
}

/** A card, or in plain words why there is none. */
export function renderCard({ card }: CardItem, { localize, failedCards, onLoadCard }: BubbleContext): TemplateResult {
  const entry = entryOf(card.kind);
  if (entry === undefined) return html`<p class="card-note">${localize.text('card.unknown')}</p>`;
  if (failedCards.has(card.kind)) return renderNotLoaded(card.kind, { localize, onLoadCard });
  return html`<div class="card-slot">${entry.render(card)}</div>`;
}

/** An element did not come over the wire: says so and offers to try again. */
export function renderNotLoaded(
  kind: string,
  { localize, onLoadCard }: Pick<BubbleContext, 'localize' | 'onLoadCard'>,
): TemplateResult {
  return html`<div class="card-note">
    <p>${localize.text('card.failed')}</p>
    <button class="button" @click=${() => onLoadCard(kind)}>${localize.text('delivery.retry')}</button>
  </div>`;
}

function entryOf(kind: string): CardEntry | undefined {
  return Object.hasOwn(CARDS, kind) ? CARDS[kind as Card['kind']] : undefined;
}
