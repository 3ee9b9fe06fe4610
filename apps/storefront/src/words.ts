import type { Collection } from './catalogue.ts';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';
import { sv } from './words/sv.ts';

/** Languages of the shop's pages. English is at the root. */
export const SHOP_LANGUAGES = ['en', 'nl', 'sv'] as const;
export type ShopLanguage = (typeof SHOP_LANGUAGES)[number];

/** A short line that leads to the help article with all about it. */
interface ShopPromise {
  readonly title: string;
  readonly text: string;
}

/** What the shop says besides its products and articles. `{…}` stands for what is put there. */
export interface ShopWords {
  /** Name of the language in itself. */
  readonly language: string;
  readonly languages: string;
  readonly skip: string;
  readonly menu: string;
  readonly close: string;
  readonly home: string;
  /** That nothing can be bought: in one line, in place of a cart, and at the end of every page. */
  readonly demo: { readonly line: string; readonly product: string; readonly footer: string };
  readonly account: {
    readonly title: string;
    readonly invitation: string;
    /** Customers to be, by the local part of their address, and what they show. */
    readonly customers: Readonly<Record<'mila' | 'emma' | 'astrid', string>>;
    readonly signIn: string;
    readonly signedIn: string;
    readonly signedOut: string;
    readonly signOut: string;
    readonly askOrders: string;
    /** What is put into the chat's field. */
    readonly ordersQuestion: string;
    readonly failed: string;
    readonly needsScript: string;
  };
  readonly front: {
    readonly tagline: string;
    readonly intro: string;
    readonly all: string;
    readonly ask: string;
    readonly collections: string;
    readonly favourites: string;
    readonly storyTitle: string;
    readonly story: string;
    readonly storyLink: string;
    readonly promises: string;
    readonly strict: string;
  };
  readonly collections: Readonly<Record<Collection, { readonly name: string; readonly intro: string }>>;
  readonly collection: { readonly title: string; readonly one: string; readonly many: string };
  readonly product: {
    readonly from: string;
    readonly reduced: string;
    readonly before: string;
    readonly now: string;
    readonly inStock: string;
    readonly low: string;
    readonly soldOut: string;
    readonly always: string;
    readonly itemNumber: string;
    readonly ask: string;
    /** What is put into the chat's field. */
    readonly question: string;
    readonly details: string;
    readonly delivery: string;
    readonly related: string;
    readonly variants: string;
    readonly breadcrumb: string;
    readonly help: string;
  };
  readonly promises: Readonly<
    Record<'delivery' | 'returns' | 'warranty' | 'email' | 'noReturns' | 'opened', ShopPromise>
  >;
  /** Names of options, by their name in the data. */
  readonly options: Readonly<Record<string, string>>;
  /** What products are like, by their tags in the data; they also find them. */
  readonly tags: Readonly<Record<string, string>>;
  /** What each product is, in this language; no key where its title says it. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly search: {
    readonly title: string;
    readonly label: string;
    readonly placeholder: string;
    readonly submit: string;
    readonly start: string;
    readonly one: string;
    readonly many: string;
    readonly none: string;
    readonly noneHint: string;
    readonly failed: string;
    readonly products: string;
    readonly articles: string;
    readonly needsScript: string;
  };
  readonly help: {
    readonly name: string;
    readonly title: string;
    readonly intro: string;
    /** Headings over the help articles. */
    readonly groups: { readonly orders: string; readonly products: string; readonly account: string };
    /** Before the day on which an article last changed. */
    readonly changed: string;
    readonly more: string;
    readonly askTitle: string;
    readonly askText: string;
  };
  readonly missing: { readonly title: string; readonly text: string };
  readonly footer: { readonly label: string; readonly shop: string };
}

export const WORDS: Readonly<Record<ShopLanguage, ShopWords>> = { en, nl, sv };

/** Puts values where `{name}` stands in a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
