import type { Card } from '@loket/contracts';
import {
  deepQuery,
  deepQueryAll,
  emulateMedia,
  findAccessibilityFaults,
  fixture,
  settle,
} from '@loket/element-kit/test';
import { html, unsafeStatic } from 'lit/static-html.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CardElement } from '../shared/card-element.ts';
import { HOSTILE_TEXTS, mountCard, readText } from './card-harness.ts';
import { LONG_TEXT } from './fixtures.ts';
import { drawUnderPolicy } from './policy-frame.ts';

/** What the rules need to know of one kind of card. */
export interface CardRules<C extends Card> {
  readonly kind: C['kind'];
  /** Address of the module that defines the element: `new URL('./index.ts', import.meta.url).href`. */
  readonly moduleUrl: string;
  readonly data: C;
  /** The same with one text in every place where a text from outside may stand, addresses included. */
  readonly fill: (text: string) => C;
  /** What stands in the head of the card when `data` is drawn in English. */
  readonly heading: string;
  /** Words of `data` in each language, of which the card must show all. */
  readonly words: Readonly<Record<'en' | 'nl' | 'sv', readonly string[]>>;
  /** What is said when the data is none of this kind. */
  readonly failed: string;
  /** Height that not even the longest texts exceed, at 325 px. */
  readonly maxHeightPx: number;
}

/** Tests what holds for every card, whatever it shows. */
export function testCardRules<C extends Card>(rules: CardRules<C>): void {
  const draw: DrawCard = (value, widthPx) => mountCard(tagOf(rules), { [rules.kind]: value }, widthPx);
  testLoading(rules, draw);
  testLanguages(rules, draw);
  testPages(rules, draw);
  testHostileTexts(rules, draw);
  testDevices(rules, draw);
}

type DrawCard = (value: unknown, widthPx?: number) => Promise<CardElement<unknown>>;

function tagOf<C extends Card>({ kind }: CardRules<C>): `loket-${string}-card` {
  return `loket-${kind}-card`;
}

function testLoading<C extends Card>(rules: CardRules<C>, mount: DrawCard): void {
  const { kind } = rules;
  const tag = tagOf(rules);
  describe('loading and failing', () => {
    it('draws a skeleton in the shape of what comes, and says that it loads', async () => {
      const card = await mount(null);
      expect(deepQuery(card, '[role="status"]')?.textContent.trim()).toMatch(/^Loading/);
      expect(deepQueryAll(card, '.skeleton').length).toBeGreaterThan(1);
      expect(await findAccessibilityFaults(card)).toEqual([]);
    });

    it('says that it failed and offers to try again', async () => {
      const card = await mount(null);
      card.failed = true;
      await settle(card);
      const heard: string[] = [];
      document.body.addEventListener('loket-card-retry', (event) => heard.push(event.card), { once: true });
      deepQuery(card, 'button')?.click();
      expect(heard).toEqual([kind]);
      expect(readText(card)).toContain(rules.failed);
      expect(await findAccessibilityFaults(card)).toEqual([]);
    });

    it.each(['{"kind":', '[]', '7', '"text"', '{}', 'null-ish'])('fails on %s in its attribute', async (json) => {
      const name = unsafeStatic(tag);
      const card = await fixture(html`<${name} ${unsafeStatic(kind)}=${json}></${name}>`);
      expect(readText(card)).toContain(rules.failed);
      // The same data again would be no better.
      expect(deepQuery(card, 'button')).toBeNull();
    });
  });
}

function testLanguages<C extends Card>(rules: CardRules<C>, mount: DrawCard): void {
  const { data } = rules;
  describe('language and direction', () => {
    it.each(Object.entries(rules.words))('words everything in %s', async (lang, words) => {
      const card = await mount(data);
      card.lang = lang;
      await expect.poll(() => readText(card)).toContain(words[0]);
      for (const each of words) expect(readText(card)).toContain(each);
      expect(deepQuery(card, '.card')?.lang).toBe(lang);
      expect(await findAccessibilityFaults(card)).toEqual([]);
    });

    it('says in which language it speaks when the page speaks another', async () => {
      const card = await mount(data);
      card.lang = 'fr';
      await expect.poll(() => deepQuery(card, '.card')?.lang).toBe('en');
    });

    it('is accessible and fits when the page runs from right to left', async () => {
      const card = await mount(data);
      card.dir = 'rtl';
      await settle(card);
      expect(card.scrollWidth).toBeLessThanOrEqual(325);
      expect(await findAccessibilityFaults(card)).toEqual([]);
    });
  });
}

function testPages<C extends Card>(rules: CardRules<C>, mount: DrawCard): void {
  const { kind, data } = rules;
  const tag = tagOf(rules);
  describe('any page', () => {
    it('may hand it over as JSON in an attribute, and names the card', async () => {
      const name = unsafeStatic(tag);
      const card = await fixture(html`<${name} ${unsafeStatic(kind)}=${JSON.stringify(data)}></${name}>`);
      const article = deepQuery(card, 'article');
      expect(article?.getAttribute('aria-labelledby')).toBe('heading');
      expect(readText(deepQuery(card, '#heading')!)).toBe(rules.heading);
    });

    it('may hand over the data before the element is known', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const early = document.implementation.createHTMLDocument().createElement(tag);
      Object.assign(early, { [kind]: data });
      box.append(document.adoptNode(early));
      customElements.upgrade(box);
      await settle(box);
      expect(readText(box)).toContain(rules.heading);
    });

    it('cannot break it with its own CSS', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { font: 40px cursive !important; letter-spacing: 1em !important; color: red !important }
        button, a, h3, p, ul, li, .card { display: none !important; position: fixed !important }`);
      document.adoptedStyleSheets = [sheet];
      onTestFinished(() => {
        document.adoptedStyleSheets = [];
      });
      const card = await mount(data);
      const heading = deepQuery(card, '#heading')!;
      expect(heading.checkVisibility()).toBe(true);
      expect(getComputedStyle(heading).letterSpacing).toMatch(/normal|^-?0\./);
      expect(getComputedStyle(heading).fontFamily).not.toContain('cursive');
    });

    it('may have the strictest policy', async () => {
      const { card, violations } = await drawUnderPolicy(rules.moduleUrl, tag, { [kind]: data });
      expect(card.shadowRoot?.querySelector('#heading')?.textContent).toContain(rules.heading.split(' ').at(-1));
      expect(violations).toEqual([]);
    });
  });
}

function testHostileTexts<C extends Card>(rules: CardRules<C>, mount: DrawCard): void {
  describe('hostile texts', () => {
    it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 40), text]))('are shown as text: %s', async (_, text) => {
      const card = await mount(rules.fill(text));
      expect(deepQuery(card, '#heading')?.textContent).toContain(text.slice(0, 40).trim());
      expect(deepQueryAll(card, 'a, script, img')).toEqual([]);
      expect(globalThis).not.toHaveProperty('hasRun');
      expect(card.scrollWidth).toBeLessThanOrEqual(325);
      expect(card.getBoundingClientRect().height).toBeLessThan(rules.maxHeightPx);
    });
  });
}

function testDevices<C extends Card>(rules: CardRules<C>, mount: DrawCard): void {
  const { data } = rules;
  describe('device settings', () => {
    it.each([
      ['dark', { 'prefers-color-scheme': 'dark' }],
      ['forced colours', { 'forced-colors': 'active' }],
      ['reduced motion', { 'prefers-reduced-motion': 'reduce' }],
    ] as const)('keep it accessible: %s', async (_, media) => {
      await emulateMedia(media);
      expect(await findAccessibilityFaults(await mount(data))).toEqual([]);
    });

    it('still the skeleton with reduced motion', async () => {
      await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
      const card = await mount(null);
      expect(getComputedStyle(deepQuery(card, '.skeleton')!).animationName).toBe('none');
    });

    it.each([200, 320, 480, 800])('fit %d px without scrolling sideways', async (widthPx) => {
      const card = await mount(rules.fill(LONG_TEXT), widthPx);
      expect(card.scrollWidth).toBeLessThanOrEqual(widthPx);
      const targets = deepQueryAll(card, '.button').filter((each) => each.checkVisibility());
      for (const each of targets) expect(each.getBoundingClientRect().height).toBeGreaterThanOrEqual(40);
    });
  });
}
