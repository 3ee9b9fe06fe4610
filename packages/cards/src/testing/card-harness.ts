import { deepText, fixture, settle } from '@loket/element-kit/test';
import { html } from 'lit';
import { onTestFinished } from 'vitest';
import type { CardActionEvent } from '../shared/card.events.ts';
import type { CardElement } from '../shared/card-element.ts';
import { LONG_TEXT } from './fixtures.ts';

/** Draws an empty card of an element that is defined, as wide as a chat's column unless said otherwise. */
export async function mountCard<T extends CardElement<unknown>>(
  tag: `loket-${string}-card`,
  fields: Partial<T>,
  widthPx = 325,
): Promise<T> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const card = document.createElement(tag) as unknown as T;
  card.style.setProperty('inline-size', `${widthPx}px`);
  Object.assign(card, fields);
  box.append(card);
  await settle(box);
  return card;
}

/** Text as a reader sees it: without the marks that keep outside texts apart. */
export function readText(root: Element): string {
  return deepText(root).replaceAll(/[\u2068\u2069]/g, '');
}

/** Gathers what cards say that was pressed, until the test ends. @param answer - E.g. to cancel it. */
export function listenToActions(answer?: (event: CardActionEvent) => void): CardActionEvent[] {
  const heard: CardActionEvent[] = [];
  const hear = (event: CardActionEvent): void => {
    heard.push(event);
    answer?.(event);
  };
  document.body.addEventListener('loket-card-action', hear);
  onTestFinished(() => document.body.removeEventListener('loket-card-action', hear));
  return heard;
}

/** Texts that want to be more than text. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<img src=x onerror="globalThis.hasRun=true">',
  '"><script>globalThis.hasRun=true</script>',
  'javascript:globalThis.hasRun=true',
  '\u202eright to left override',
  '\u2069\u2069\u2069broken out',
  '\ud800lone \udc00surrogates',
  'x'.repeat(100_000),
  `${LONG_TEXT} `.repeat(800),
];
