import type { Card, CardAction, Inline, Source, TurnEvent } from '@loket/contracts';
import type { RenderContext } from '../render-reply.ts';

type CardOf<K extends Card['kind']> = Extract<Card, { kind: K }>;

/** Wednesday 25 November 2026, midday in Amsterdam. */
export const NOW_MS = Date.UTC(2026, 10, 25, 11);

export const CONTEXT: Omit<RenderContext, 'channel'> = {
  lang: 'en',
  timeZone: 'Europe/Amsterdam',
  nowMs: NOW_MS,
  shopName: 'Fjord & Co',
};

export function toUrl(path: string): string {
  return `https://shop.example.com/${path}`;
}

export function link(text: string, url: string): Inline {
  return { type: 'link', text, url };
}

type Line = string | readonly Inline[];
type Part = Line | { readonly items: readonly Line[] };

/** A message of paragraphs and, as `{ items }`, lists. */
export function say(...blocks: readonly Part[]): Extract<TurnEvent, { type: 'message' }> {
  const toInlines = (line: Line): Inline[] => (typeof line === 'string' ? [{ type: 'text', text: line }] : [...line]);
  return {
    type: 'message',
    blocks: blocks.map((block) =>
      typeof block === 'object' && 'items' in block
        ? { type: 'list', ordered: false, items: block.items.map(toInlines) }
        : { type: 'paragraph', inlines: toInlines(block) },
    ),
    text: '',
  };
}

export function sayWithSource(source: Source, ...blocks: readonly Part[]): TurnEvent {
  return { ...say(...blocks), sources: [source] };
}

export function show(...cards: readonly Card[]): TurnEvent[] {
  return cards.map((card) => ({ type: 'card', card }));
}

export function order(name: string, actions: readonly CardAction[], part: Partial<CardOf<'order'>> = {}): Card {
  return {
    kind: 'order',
    orderId: 'ord_00000001',
    name,
    status: 'shipped',
    step: 3,
    placedAtMs: NOW_MS,
    cancelledAtMs: null,
    expected: null,
    isLate: false,
    total: { amountMinor: 2_500, currency: 'EUR' },
    lines: [],
    lineCount: 0,
    shipments: [],
    timeZone: 'Europe/Amsterdam',
    actions: [...actions],
    ...part,
  };
}

export function product(title: string, amountMinor: number, part: Partial<CardOf<'product'>> = {}): Card {
  return {
    kind: 'product',
    productId: 'prd_00000001',
    title,
    imageUrl: null,
    imageAlt: null,
    price: { amountMinor, currency: 'EUR' },
    compareAtPrice: null,
    isFromPrice: false,
    stock: 'in-stock',
    reason: null,
    attributes: [],
    actions: [{ kind: 'view', url: toUrl(`products/${title.toLowerCase().replaceAll(' ', '-')}`) }],
    ...part,
  };
}

export function coupon(code: string, part: Partial<CardOf<'coupon'>> = {}): Card {
  return {
    kind: 'coupon',
    code,
    title: 'Winter sale',
    status: 'active',
    benefit: { type: 'percentage', percent: 10 },
    minimum: null,
    startsAtMs: null,
    endsAtMs: null,
    terms: null,
    timeZone: 'Europe/Amsterdam',
    isPersonal: false,
    actions: [{ kind: 'copy-code' }],
    ...part,
  };
}

export function loyalty(actions: readonly CardAction[], part: Partial<CardOf<'loyalty'>> = {}): Card {
  return {
    kind: 'loyalty',
    programName: 'Fjord Friends',
    points: 120,
    tier: null,
    nextTier: null,
    timeZone: 'Europe/Amsterdam',
    rewards: [],
    actions: [...actions],
    ...part,
  };
}

export function subscription(
  title: string,
  actions: readonly CardAction[],
  part: Partial<CardOf<'subscription'>> = {},
): Card {
  return {
    kind: 'subscription',
    subscriptionId: 'sub_00000001',
    title,
    variantTitle: null,
    imageUrl: null,
    status: 'active',
    quantity: 1,
    price: { amountMinor: 1_200, currency: 'EUR' },
    interval: { unit: 'month', count: 1 },
    nextAtMs: null,
    timeZone: 'Europe/Amsterdam',
    actions: [...actions],
    ...part,
  };
}
