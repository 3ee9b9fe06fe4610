import type { ProductCard } from '@loket/contracts';
import { fixture, settle } from '@loket/element-kit/test';
import { html } from 'lit';
import { onTestFinished } from 'vitest';

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

/** Puts a style sheet on the page that would spoil every element, until the test ends. */
export function applyHostileCss(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { font: 40px cursive !important; letter-spacing: 1em !important; color: red !important }
    button, a, h3, p, table, th, td, div, .card { display: none !important; position: fixed !important }
    body, body > div, body > div > div { display: block !important; position: static !important }`);
  document.adoptedStyleSheets = [sheet];
  onTestFinished(() => {
    document.adoptedStyleSheets = [];
  });
}
