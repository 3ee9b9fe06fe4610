import type { CatalogueProduct } from '@loket/domain/ports';
import type { Locale } from '@loket/contracts';
import type { putArticle } from '@loket/content';

type Article = Parameters<typeof putArticle>[1];

let count = 0;

/** An article with an id of its own. */
export function buildArticle(part: Partial<Article> & { readonly body: string }): Article {
  count += 1;
  return {
    id: `art_test${String(count).padStart(8, '0')}`,
    lang: 'en',
    title: 'Delivery',
    category: 'general',
    url: 'https://shop.example.com/help/delivery',
    changedAtMs: 0,
    ...part,
  };
}

/** A product with one variant for each set of options. */
export function buildProduct(
  part: Partial<Omit<CatalogueProduct, 'variants'>> & {
    readonly title: string;
    readonly priceMinor?: number;
    readonly variants?: readonly {
      readonly options: Readonly<Record<string, string>>;
      readonly stock?: number | null;
    }[];
  },
): CatalogueProduct {
  count += 1;
  const { priceMinor = 2_000, variants = [{ options: {} }], ...rest } = part;
  const handle = part.handle ?? part.title.toLowerCase().replaceAll(' ', '-');
  return {
    id: `prd_test${String(count).padStart(8, '0')}`,
    handle,
    description: '',
    vendor: null,
    productType: null,
    tags: [],
    url: `https://shop.example.com/products/${handle}`,
    imageUrl: null,
    imageAlt: null,
    ...rest,
    variants: variants.map(({ options, stock = 10 }, index) => ({
      id: `var_test${String(count).padStart(8, '0')}${index}`,
      sku: null,
      options: Object.entries(options).map(([name, value]) => ({ name, value })),
      price: { amountMinor: priceMinor, currency: 'EUR' },
      compareAtPrice: null,
      stock,
      imageUrl: null,
    })),
  };
}

/** A policy in one language, as every test of answers needs it. */
export const DELIVERY: Readonly<Record<Locale, Article>> = {
  en: buildArticle({
    title: 'Shipping times and costs',
    body: `## How long does delivery take?

Orders to Belgium arrive within 2 to 3 working days. Orders to Sweden take 5 working days.

## What does shipping cost?

Standard shipping to the Netherlands costs €4.95. Shipping is free for orders from €50.

## Which parcels are insured?

These parcels are insured:

- parcels with tracking
- parcels over €100`,
  }),
  nl: buildArticle({
    lang: 'nl',
    title: 'Levertijden en verzendkosten',
    url: 'https://shop.example.com/nl/help/delivery',
    body: `## Hoe lang duurt de bezorging?

Bestellingen naar België komen binnen 2 tot 3 werkdagen aan.

## Wat kost de verzending?

Verzending naar Nederland kost € 4,95.`,
  }),
  sv: buildArticle({
    lang: 'sv',
    title: 'Leveranstider och frakt',
    url: 'https://shop.example.com/sv/help/delivery',
    body: `## Hur lång är leveranstiden?

Beställningar till Belgien kommer fram inom 2 till 3 arbetsdagar.

## Vad kostar frakten?

Frakten till Nederländerna kostar 4,95 €.`,
  }),
};
