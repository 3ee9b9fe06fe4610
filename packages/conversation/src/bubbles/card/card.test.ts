import type { ProductCard } from '@loket/contracts';
import { findAccessibilityFaults, fixture } from '@loket/element-kit/test';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import '../../thread/define.ts';
import { NOW_MS, productCard } from '../../thread/thread.fixtures.ts';
import type { Thread } from '../../thread/thread.ts';

// The file of the element never comes.
vi.mock('./load-product-card.ts', () => ({ loadProductCard: vi.fn() }));

async function draw(card: ProductCard): Promise<{ thread: Thread; note: HTMLElement }> {
  const thread = await fixture<Thread>(
    html`<loket-thread
      .events=${[{ type: 'card', seq: 1, atMs: NOW_MS, id: 'msg_00000001', card }]}
      style="block-size: 300px"
    ></loket-thread>`,
  );
  return { thread, note: thread.renderRoot.querySelector('.card-note')! };
}

describe('a product card without its element', () => {
  it('still shows title, price and the way to the product', async () => {
    const { thread, note } = await draw(productCard());
    expect(customElements.get('loket-product-card')).toBeUndefined();
    expect(note.checkVisibility()).toBe(true);
    expect(note.textContent.trim()).toBe('Enamel mug · €24.00');
    expect(note.querySelector('a')?.href).toBe('https://example.com/products/enamel-mug');
    expect(await findAccessibilityFaults(thread)).toEqual([]);
  });

  it('links to no address that is not safe', async () => {
    const { note } = await draw(productCard({ actions: [{ kind: 'view', url: 'javascript:alert(1)' }] }));
    expect(note.querySelector('a')).toBeNull();
    expect(note.textContent).toContain('Enamel mug');
  });

  it('shows what there is of an incomplete one', async () => {
    const { note } = await draw({ kind: 'product', title: '<b>Mug</b>' } as ProductCard);
    expect(note.textContent.trim()).toBe('<b>Mug</b>');
  });
});
