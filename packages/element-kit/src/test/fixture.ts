import { LitElement, render, type TemplateResult } from 'lit';
import { onTestFinished } from 'vitest';

/**
 * Draws a template into the page, waits until every element in it has drawn itself, and gives its first element.
 * Gone when the test ends.
 */
export async function fixture<T extends Element>(template: TemplateResult): Promise<T> {
  const container = document.createElement('div');
  document.body.append(container);
  onTestFinished(() => container.remove());
  render(template, container);
  await settle(container);
  const element = container.firstElementChild;
  if (element === null) throw new Error('the fixture’s template holds no element');
  return element as T;
}

/** Waits until `root` and all Lit elements inside it, shadow roots included, have nothing left to draw. */
export async function settle(root: Element | ShadowRoot): Promise<void> {
  let isPending = true;
  while (isPending) {
    isPending = false;
    for (const element of litElementsIn(root)) {
      isPending ||= element.isUpdatePending;
      await element.updateComplete;
    }
  }
}

/** First element that matches, looked for through all open shadow roots below `root`. */
export function deepQuery<T extends Element = HTMLElement>(root: Element | ShadowRoot, selector: string): T | null {
  return deepQueryAll<T>(root, selector)[0] ?? null;
}

/** All elements that match, in tree order, through all open shadow roots below `root`. */
export function deepQueryAll<T extends Element = HTMLElement>(root: Element | ShadowRoot, selector: string): T[] {
  return elementsIn(root).filter((element): element is T => element.matches(selector));
}

/** Text as drawn, shadow roots included, white space folded. */
export function deepText(root: Element | ShadowRoot): string {
  return textOf(root).replaceAll(/\s+/g, ' ').trim();
}

function litElementsIn(root: Element | ShadowRoot): LitElement[] {
  const all = root instanceof Element ? [root, ...elementsIn(root)] : elementsIn(root);
  return all.filter((element) => element instanceof LitElement);
}

function elementsIn(root: Element | ShadowRoot): Element[] {
  const own = root instanceof Element ? root.shadowRoot : null;
  const children = [...(own === null ? [] : own.children), ...root.children];
  return children.flatMap((child) => [child].concat(elementsIn(child)));
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement) return '';
  const content = node instanceof Element && node.shadowRoot !== null ? node.shadowRoot : node;
  return [...content.childNodes].map(textOf).join(' ');
}
