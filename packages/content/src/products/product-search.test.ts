import type { Locale } from '@loket/contracts';
import type { CatalogueProduct, ProductSearchResult, ProductWish } from '@loket/domain/ports';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNodeSearchDatabase } from '../node/index.ts';
import { createProductSearch, type ProductSearch } from './product-search.ts';
import { migrateProductSearch } from './schema.ts';
import { putProducts } from './store.ts';
import { crossOptions, makeProduct, type ProductSketch } from './testing.ts';

const makeShop = (sketches: readonly ProductSketch[]): ProductSearch => {
  const db = createNodeSearchDatabase();
  migrateProductSearch(db);
  putProducts(
    db,
    sketches.map((sketch, place) => makeProduct(sketch, place)),
  );
  return createProductSearch(db, { currency: 'EUR' });
};

const ENGLISH: readonly ProductSketch[] = [
  { title: 'Everyday Mug', price: 1_495, variants: crossOptions(['Color', ['Blue', 'White']], ['Size', ['S', 'L']]) },
  { title: 'Porcelain Tea Cup', price: 2_195 },
  { title: 'Trail Backpack 30L', price: 8_995, description: 'Waterproof hiking backpack with rain cover.' },
  { title: 'City Laptop Bag 15.6"', price: 5_995 },
  { title: 'UltraBook 14 inch Laptop', price: 89_900 },
  { title: 'UltraBook 16 inch Laptop', price: 129_900 },
  { title: 'Laptop Sleeve', price: 1_999 },
  { title: 'Rain Jacket', price: 7_995, variants: crossOptions(['Color', ['Navy', 'Red']], ['Size', ['S', 'M', 'L']]) },
  { title: 'Denim Jacket', price: 6_995, variants: crossOptions(['Color', ['Blue']], ['Size', ['S', 'M']]) },
  {
    title: 'Running Shoes Swift',
    price: 9_995,
    variants: crossOptions(['Size', ['41', '42']], ['Colour', ['Light Grey']]),
  },
  { title: 'Dog Food Chicken 10kg', price: 3_995 },
  { title: 'WH-1000XM4 Wireless Headphones', vendor: 'Sony', price: 27_900 },
  { title: 'Oak Dining Table', price: 49_900 },
  { title: 'Table Lamp Noor', price: 4_900 },
  { title: 'Floor Lamp', price: 9_900 },
  {
    title: 'Whey Protein',
    price: 3_495,
    variants: [{ options: { Flavour: 'Chocolate' } }, { options: { Flavour: 'Vanilla' } }],
  },
  {
    title: 'Smartphone Z5',
    price: 49_900,
    variants: [{ options: { Storage: '128GB' } }, { options: { Storage: '256 GB' } }],
  },
];

const shop = makeShop(ENGLISH);

const search = (
  text: string,
  lang: Locale = 'en',
  earlier: ProductWish | null = null,
  from: ProductSearch = shop,
): ProductSearchResult => from.searchProducts({ text, lang, earlier, limit: 5 });
const findTitles = (text: string, lang: Locale = 'en', from: ProductSearch = shop): string[] =>
  search(text, lang, null, from).hits.map((hit) => hit.product.title);
const listVariants = (result: ProductSearchResult): (string | undefined)[] | undefined =>
  result.hits[0]?.variants.map(({ options }) => options.map(({ value }) => value).join(' '));

describe('across languages', () => {
  test.each<[string, Locale, string]>([
    ['heb je een blauwe beker?', 'nl', 'Everyday Mug'],
    ['ryggsäck', 'sv', 'Trail Backpack 30L'],
    ['hundmat', 'sv', 'Dog Food Chicken 10kg'],
    ['houten tafel', 'nl', 'Oak Dining Table'],
    ['koptelefoon', 'nl', 'WH-1000XM4 Wireless Headphones'],
    ['skor storlek 42', 'sv', 'Running Shoes Swift'],
    ['regenjas', 'nl', 'Rain Jacket'],
  ])('%s finds %s%s', (text, lang, title) => {
    expect(findTitles(text, lang)[0]).toBe(title);
    expect(search(text, lang).hits[0]?.coverage).toBeGreaterThan(0.6);
  });

  const dutch = makeShop([
    { title: 'Zomerjas dames blauw', description: 'Lichte jas voor de zomer' },
    { title: 'Keramische mok wit' },
    { title: 'Laptoptas van leer' },
    { title: 'Vloerkleed 160x230' },
    { title: 'Waterkoker RVS' },
  ]);
  test.each<[string, Locale, string]>([
    ['jas', 'nl', 'Zomerjas dames blauw'],
    ['summer jacket', 'en', 'Zomerjas dames blauw'],
    ['mug', 'en', 'Keramische mok wit'],
    ['laptop bag', 'en', 'Laptoptas van leer'],
    ['rug', 'en', 'Vloerkleed 160x230'],
    ['matta', 'sv', 'Vloerkleed 160x230'],
    ['stainless steel kettle', 'en', 'Waterkoker RVS'],
  ])('in a Dutch shop %s finds %s%s', (text, lang, title) => {
    expect(findTitles(text, lang, dutch)[0]).toBe(title);
  });

  const swedish = makeShop([
    { title: 'Vinterjacka herr' },
    { title: 'Bordslampa i mässing' },
    { title: 'Termosmugg svart' },
  ]);
  test.each<[string, Locale, string]>([
    ['vinter jacka', 'sv', 'Vinterjacka herr'],
    ['winter jacket for men', 'en', 'Vinterjacka herr'],
    ['brass lamp', 'en', 'Bordslampa i mässing'],
    ['thermosbeker', 'nl', 'Termosmugg svart'],
  ])('in a Swedish shop %s finds %s%s', (text, lang, title) => {
    expect(findTitles(text, lang, swedish)[0]).toBe(title);
  });

  test('a compound is found by the parts that the shop knows', () => {
    const pets = makeShop([{ title: 'Kattenvoer bak groot' }, { title: 'Klok' }]);
    expect(findTitles('kattenvoerbak', 'nl', pets)).toEqual(['Kattenvoer bak groot']);
  });
});

describe('what is looked for', () => {
  const printers: readonly ProductSketch[] = [
    { title: 'Laser printer LX200' },
    { title: 'Inkjet printer with wifi, duplex and scanner for home and office use' },
    { title: 'Photo printer Y' },
    { title: 'Mono laser printer Z with network port' },
    { title: 'Printer X1' },
    { title: 'Printer toner' },
    { title: 'Toner for printer' },
    { title: 'Printer cable' },
  ];
  const office = makeShop(printers);

  test('comes before what only goes with it', () => {
    const titles = search('printer', 'en', null, office).hits.map((hit) => hit.product.title);
    expect(titles.toSorted()).toEqual(
      printers
        .slice(0, 5)
        .map(({ title }) => title)
        .toSorted(),
    );
  });

  test('is the last noun of a phrase', () => {
    expect(findTitles('printer toner', 'en', office)[0]).toBe('Printer toner');
    expect(findTitles('laptop bag')[0]).toBe('City Laptop Bag 15.6"');
    expect(findTitles('laptop')[0]).toMatch(/^UltraBook/);
  });

  test('is found by its plural, its model and its brand', () => {
    expect(findTitles('mugs')[0]).toBe('Everyday Mug');
    expect(findTitles('wh1000xm4')).toEqual(['WH-1000XM4 Wireless Headphones']);
    expect(findTitles('WH 1000 XM4')[0]).toBe('WH-1000XM4 Wireless Headphones');
    expect(findTitles('sony')).toEqual(['WH-1000XM4 Wireless Headphones']);
    expect(findTitles('laptop 14"')[0]).toBe('UltraBook 14 inch Laptop');
  });

  test('is found in spite of a typing mistake, and when only begun', () => {
    expect(findTitles('headphnes')).toEqual(['WH-1000XM4 Wireless Headphones']);
    expect(findTitles('smartph')).toEqual(['Smartphone Z5']);
  });

  test.each<[string, Locale]>([
    ['a sofa', 'en'],
    ['microwave', 'en'],
    ['hebben jullie magnetrons', 'nl'],
    ['gräsklippare', 'sv'],
    ['cozy yellow blanket', 'en'],
  ])('%s, which the shop has not, is not found', (text, lang) => {
    expect(search(text, lang).hits.every((hit) => hit.coverage < 0.5)).toBe(true);
  });

  test('one of two words is covered by half or so', () => {
    const [first] = search('waterproof sofa').hits;
    expect(first?.coverage ?? 0).toBeLessThan(0.5);
    expect(search('waterproof backpack').hits[0]).toMatchObject({ matchedWords: ['waterproof', 'backpack'] });
  });

  test('nothing said finds nothing', () => {
    expect(search('hello there').hits).toEqual([]);
    expect(search('').hits).toEqual([]);
  });

  test('a product that can be had comes before one that cannot', () => {
    const stock = makeShop([
      { title: 'Desk', variants: [{ stock: 0 }] },
      { title: 'Desk', variants: [{ stock: 3 }] },
    ]);
    expect(search('desk', 'en', null, stock).hits.map((hit) => hit.product.variants[0]?.stock)).toEqual([3, 0]);
  });
});

describe('limits', () => {
  test('only variants that meet all of them are listed', () => {
    const result = search('a red jacket in size M or L under €90');
    expect(result.relaxed).toEqual([]);
    expect(listVariants(result)).toEqual(['Red M', 'Red L']);
  });

  test('a shade of the family does where the colour itself is not to be had', () => {
    expect(listVariants(search('blue rain jacket'))).toEqual(['Navy S', 'Navy M', 'Navy L']);
    expect(search('navy jacket').hits[0]?.product.title).toBe('Rain Jacket');
  });

  test('other values of the catalogue pick variants', () => {
    expect(listVariants(search('chocolate protein'))).toEqual(['Chocolate']);
    expect(listVariants(search('256gb smartphone'))).toEqual(['256 GB']);
  });

  test('values of several options must all be met, those of one option are alternatives', () => {
    const laptops = makeShop([
      {
        title: 'Laptop',
        variants: crossOptions(
          ['Screen / RAM', ['13-inch / 8GB', '13-inch / 16GB', '15-inch / 16GB']],
          ['Keys', ['Nordic', 'Azerty']],
        ),
      },
    ]);
    const list = (text: string): (string | undefined)[] | undefined => listVariants(search(text, 'en', null, laptops));
    expect(list('laptop 13 inch with 16 gb')).toEqual(['13-inch / 16GB Nordic', '13-inch / 16GB Azerty']);
    expect(list('laptop 13 inch or 15 inch, azerty, 16gb')).toEqual(['13-inch / 16GB Azerty', '15-inch / 16GB Azerty']);
    const none = search('laptop 15 inch with 8 gb, nordic', 'en', null, laptops);
    expect(none.relaxed).toEqual(['other']);
  });

  test('what the products do not meet is left out and named', () => {
    expect(search('jacket under 20')).toMatchObject({ relaxed: ['price'] });
    expect(search('green mug')).toMatchObject({ relaxed: ['colour'] });
    expect(findTitles('green mug')[0]).toBe('Everyday Mug');
    expect(search('schoenen maat 46', 'nl')).toMatchObject({ relaxed: ['size'] });
    expect(search('green jacket in size S under 10').relaxed).toEqual(['colour', 'price']);
  });

  test('something else that meets them does not hide what was asked for', () => {
    const beds = makeShop([
      { title: 'Sofa Oslo', price: 89_900 },
      { title: 'Cushion for sofa', price: 1_900 },
    ]);
    expect(search('sofa under 500', 'en', null, beds)).toMatchObject({
      relaxed: ['price'],
      hits: [{ product: { title: 'Sofa Oslo' } }],
    });
  });

  test('stock is looked at for each variant', () => {
    const sizes = makeShop([
      {
        title: 'Coat',
        variants: [
          { options: { Size: 'S' }, stock: 0 },
          { options: { Size: 'M' }, stock: 2 },
        ],
      },
    ]);
    expect(listVariants(search('coat in stock', 'en', null, sizes))).toEqual(['M']);
    expect(search('coat size S in stock', 'en', null, sizes)).toMatchObject({ relaxed: ['size'] });
  });

  test('a price alone is enough', () => {
    const { hits, relaxed } = search('something under 20 euros');
    expect(hits.map((hit) => hit.product.title).toSorted()).toEqual(['Everyday Mug', 'Laptop Sleeve']);
    expect(relaxed).toEqual([]);
  });

  test('by price, the thing itself is ordered', () => {
    expect(findTitles('cheapest lamp')).toEqual(['Table Lamp Noor', 'Floor Lamp']);
    expect(findTitles('most expensive laptop')[0]).toBe('UltraBook 16 inch Laptop');
  });
});

describe('a conversation', () => {
  test('goes on from the wish before', () => {
    let result = search('do you have rain jackets?');
    result = search('in blue?', 'en', result.wish);
    expect(listVariants(result)).toEqual(['Navy S', 'Navy M', 'Navy L']);
    result = search('and in size L?', 'en', result.wish);
    expect(listVariants(result)).toEqual(['Navy L']);
    result = search('under 50', 'en', result.wish);
    expect(result).toMatchObject({ relaxed: ['price'], wish: { priceMaxMinor: 5_000 } });
    result = search('and a mug?', 'en', result.wish);
    expect(result).toMatchObject({ relaxed: [], wish: { words: ['mug'], properties: [], priceMaxMinor: null } });
  });
});

describe('look-ups', () => {
  test('a product is found by its handle', () => {
    expect(shop.findProduct('rain-jacket')?.title).toBe('Rain Jacket');
    expect(shop.findProduct("rain' or 1=1 --")).toBeNull();
  });

  test('products come in the order of the ids, unknown ones left out', () => {
    const ids: CatalogueProduct['id'][] = ['prd_0000000002', 'prd_0000000000'];
    expect(shop.listProducts([...ids, 'prd_none']).map((product) => product.title)).toEqual([
      'Trail Backpack 30L',
      'Everyday Mug',
    ]);
  });
});

test('the language of full-text queries has no power in a customer’s words', () => {
  const texts = [
    '"',
    'mug"',
    'title:mug',
    'mug OR jacket',
    'NEAR(mug jacket)',
    '^mug',
    'mug*',
    '-mug',
    '{heads title} : x',
    '~mug',
    '=blue',
    '* * *',
    "'; drop table products_documents; --",
  ];
  for (const text of texts) expect(() => search(text)).not.toThrow();
  expect(findTitles('mug')[0]).toBe('Everyday Mug');
});

test('no text makes it throw, and hits keep their promises', () => {
  const words = fc.constantFrom(
    'mug',
    'jacket',
    'blue',
    'under',
    '50',
    'not',
    'size',
    'M',
    '"',
    'OR',
    'AND',
    '€',
    'lamp',
    'goedkoper',
    'billig',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom<Locale>('en', 'nl', 'sv'), (typed, lang) => {
      const { hits, wish, relaxed } = search(typed, lang);
      for (const hit of hits) {
        expect(hit.variants.length).toBeGreaterThan(0);
        expect(hit.coverage).toBeGreaterThanOrEqual(0);
        expect(hit.coverage).toBeLessThanOrEqual(1);
        if (wish.priceMaxMinor === null || relaxed.includes('price')) continue;
        for (const { price } of hit.variants) expect(price.amountMinor).toBeLessThanOrEqual(wish.priceMaxMinor);
      }
    }),
  );
});

test('hostile text costs next to nothing', () => {
  const texts = ['a', 'aaaa!', '((((', 'mug ', '1,', '€', '@a', '\u200B', 'ab'];
  for (const text of texts) {
    const startedAtMs = performance.now();
    search(text.repeat(100_000 / text.length));
    expect(performance.now() - startedAtMs).toBeLessThan(100);
  }
});

test('products of hostile shops are indexed in linear time', () => {
  const long = [
    'a'.repeat(100_000),
    'mug '.repeat(25_000),
    '1.'.repeat(50_000),
    '"'.repeat(100_000),
    '~mug |'.repeat(15_000),
  ];
  for (const text of long) {
    const startedAtMs = performance.now();
    const hostile = makeShop([
      {
        title: text,
        description: text,
        vendor: text,
        type: text,
        tags: [text],
        variants: [{ options: { [text]: text } }],
      },
    ]);
    expect(performance.now() - startedAtMs).toBeLessThan(1_000);
    expect(() => search('mug', 'en', null, hostile)).not.toThrow();
  }
});
