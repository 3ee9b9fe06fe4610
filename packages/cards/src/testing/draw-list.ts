import type { ProductCard } from '@loket/contracts';
import { fixture, settle } from '@loket/element-kit/test';
import { html } from 'lit';

/** An element that shows several products. */
export type ProductList = HTMLElement & { products: readonly ProductCard[] | null; noImages: boolean };

/** Draws an element with products, as wide as a chat's column unless said otherwise. */
export async function drawProducts<T extends ProductList>(tag: string, products: unknown, widthPx = 325): Promise<T> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.setProperty('inline-size', `${widthPx}px`);
  const element = Object.assign(document.createElement(tag), { products }) as unknown as T;
  box.append(element);
  await settle(box);
  return element;
}
