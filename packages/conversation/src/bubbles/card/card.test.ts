import type { Card, ProductCard } from '@loket/contracts';
import { deepText, findAccessibilityFaults, fixture } from '@loket/element-kit/test';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import '../../thread/define.ts';
import { couponCard, loyaltyCard, NOW_MS, productCard, subscriptionCard } from '../../thread/thread.fixtures.ts';
import type { Thread } from '../../thread/thread.ts';
import { loadCard } from './load-card.ts';

// The files of the elements never come.
vi.mock('./load-card.ts', () => ({ loadCard: vi.fn() }));

async function draw(...cards: Card[]): Promise<{ thread: Thread; notes: HTMLElement[] }> {
  const events = cards.map((card, index) => ({
    type: 'card',
    seq: index + 1,
    atMs: NOW_MS,
    id: `msg_0000000${index}`,
    card,
  }));
  const thread = await fixture<Thread>(html`<loket-thread .events=${events} style="block-size: 300px"></loket-thread>`);
  return { thread, notes: [...thread.renderRoot.querySelectorAll<HTMLElement>('.card-note')] };
}

describe('a card without its element', () => {
  it.each([
    ['product', productCard(), 'Enamel mug · €24.00'],
    ['coupon', couponCard(), 'WARM10 · Your first order'],
    ['loyalty', loyaltyCard(), 'Your points · 1,360'],
    ['subscription', subscriptionCard(), 'Winter roast, 1 kg'],
  ] as const)('says in words what it shows: %s', async (kind, card, expected) => {
    const { thread, notes } = await draw(card);
    expect(customElements.get(`loket-${kind}-card`)).toBeUndefined();
    expect(notes.map((note) => note.textContent.trim())).toEqual([expected]);
    expect(notes[0]!.checkVisibility()).toBe(true);
    expect(loadCard).toHaveBeenCalledWith(kind);
    expect(await findAccessibilityFaults(thread)).toEqual([]);
  });

  it('has the way to a product', async () => {
    const { notes } = await draw(productCard());
    expect(notes[0]!.querySelector('a')?.href).toBe('https://example.com/products/enamel-mug');
  });

  it('links to no address that is not safe', async () => {
    const { notes } = await draw(productCard({ actions: [{ kind: 'view', url: 'javascript:alert(1)' }] }));
    expect(notes[0]!.querySelector('a')).toBeNull();
    expect(notes[0]!.textContent).toContain('Enamel mug');
  });

  it('shows what there is of an incomplete one', async () => {
    const { notes } = await draw({ kind: 'product', title: '<b>Mug</b>' } as ProductCard);
    expect(notes[0]!.textContent.trim()).toBe('<b>Mug</b>');
  });

  it('of a kind that this version does not know says so', async () => {
    const { thread } = await draw({ kind: 'hologram' } as unknown as Card);
    expect(deepText(thread)).toContain('cannot show this kind of card');
  });
});

describe('products that follow each other', () => {
  it('stand in one carousel, or in words below each other', async () => {
    const { thread, notes } = await draw(
      productCard(),
      productCard({ productId: 'prd_00000002', title: 'Winter roast' }),
    );
    expect(thread.renderRoot.querySelectorAll('loket-product-carousel')).toHaveLength(1);
    expect(notes.map((note) => note.textContent.trim())).toEqual(['Enamel mug · €24.00', 'Winter roast · €24.00']);
    expect(loadCard).toHaveBeenCalledWith('products');
  });
});
