import type { Locale } from '@loket/contracts';
import type { ProductWish } from '@loket/domain/ports';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProductWish } from './read-product-wish.ts';
import { makeWishVocabulary } from './wish-vocabulary.ts';

const value = (name: string, text: string): { name: string; value: string; products: number } => ({
  name,
  value: text,
  products: 1,
});

const VOCABULARY = makeWishVocabulary(
  [
    ...['Navy', 'Blue', 'Black', 'Red'].map((colour) => value('Color', colour)),
    ...['S', 'M', 'L', 'XL', '41', '42'].map((size) => value('Size', size)),
    ...['Vanilla', 'Chocolate'].map((flavour) => value('Flavour', flavour)),
    ...['128 GB', '256GB'].map((storage) => value('Storage', storage)),
    value('material / sole', 'leather / EVA'),
    value('Pieces', '1000'),
  ],
  ['Acme', 'Nord Sol'],
);

const read = (text: string, lang: Locale = 'en', earlier: ProductWish | null = null): ProductWish =>
  readProductWish(text, lang, { vocabulary: VOCABULARY, earlier, minorDigits: 2 });

const readPrice = (text: string, lang: Locale = 'en'): [number | null, number | null] => {
  const { priceMinMinor, priceMaxMinor } = read(text, lang);
  return [priceMinMinor, priceMaxMinor];
};

const listValues = (wish: ProductWish): string[] => wish.properties.map((held) => `${held.property}:${held.value}`);

describe('prices', () => {
  test.each<[string, Locale, number | null, number | null]>([
    ['a lamp under €50', 'en', null, 5_000],
    ['a lamp below 500 kr', 'en', null, 50_000],
    ['lamp cheaper than 15', 'en', null, 1_500],
    ['my budget is 80', 'en', null, 8_000],
    ['lamp max 49.95', 'en', null, 4_995],
    ['something for $1,250.50', 'en', null, 125_050],
    ['between 20 and 40', 'en', 2_000, 4_000],
    ['lamps €20-40', 'en', 2_000, 4_000],
    ['lamps from 20 to 40 euros', 'en', 2_000, 4_000],
    ['over 100 euros', 'en', 10_000, null],
    ['at least 75', 'en', 7_500, null],
    ['around 100', 'en', 8_000, 12_000],
    ['a gift of fifty euros', 'en', null, 5_000],
    ['two hundred and fifty dollars', 'en', null, 25_000],
    ['one hundred twenty euros', 'en', null, 12_000],
    ['max 30 euro', 'nl', null, 3_000],
    ['tussen de 20 en 40 euro', 'nl', 2_000, 4_000],
    ['niet duurder dan 1.000', 'nl', null, 100_000],
    ['goedkoper dan 49,-', 'nl', null, 4_900],
    ['onder de tweehonderdvijftig euro', 'nl', null, 25_000],
    ['vanaf €15', 'nl', 1_500, null],
    ['rond de 60', 'nl', 4_800, 7_200],
    ['billigare än 300', 'sv', null, 30_000],
    ['under 1 000 kr', 'sv', null, 100_000],
    ['mellan 200 och 400 kronor', 'sv', 20_000, 40_000],
    ['högst tjugofem euro', 'sv', null, 2_500],
    ['minst 99:-', 'sv', 9_900, null],
  ])('%s', (text, lang, min, max) => {
    expect(readPrice(text, lang)).toEqual([min, max]);
  });

  test.each<[string, Locale]>([
    ['iphone 11 case', 'en'],
    ['shoes size 42', 'en'],
    ['a 27 inch monitor', 'en'],
    ['a toy for kids under 5 years', 'en'],
    ['a table under 120 cm', 'en'],
    ['between 40 and 60 cm', 'en'],
    ['rtx 2060', 'en'],
    ['schoenen maat 42', 'nl'],
    ['bed van 160 x 200', 'nl'],
    ['storlek 38', 'sv'],
    ['256 gb telefon', 'sv'],
  ])('%s holds no price', (text, lang) => {
    expect(readPrice(text, lang)).toEqual([null, null]);
  });

  test('yen have no decimals', () => {
    const wish = readProductWish('under 5000', 'en', { vocabulary: VOCABULARY, earlier: null, minorDigits: 0 });
    expect(wish.priceMaxMinor).toBe(5_000);
  });
});

describe('properties', () => {
  test.each<[string, Locale, string[]]>([
    ['a blue mug', 'en', ['colour:Blue']],
    ['een blauwe mok', 'nl', ['colour:Blue']],
    ['en blått fodral', 'sv', ['colour:Blue']],
    ['marineblauwe trui', 'nl', ['colour:Navy']],
    ['dark blue sweater', 'en', ['colour:Navy']],
    ['red or black jacket', 'en', ['colour:Red', 'colour:Black']],
    ['a green sofa', 'en', ['colour:green']],
    ['jacket in size M', 'en', ['size:M']],
    ['jas maat L', 'nl', ['size:L']],
    ['jacka storlek XL', 'sv', ['size:XL']],
    ['a medium jacket', 'en', ['size:M']],
    ['schoenen maat 42', 'nl', ['size:42']],
    ['shoes 42', 'en', ['size:42']],
    ['leather shoes', 'en', ['material:leather']],
    ['leren schoenen', 'nl', ['material:leather']],
    ['256 gb phone', 'en', ['other:256GB']],
    ['vanilla protein', 'en', ['other:Vanilla']],
    ['a puzzle of 1000 pieces', 'en', ['other:1000']],
    ['chocolate protein', 'en', ['other:Chocolate']],
  ])('%s', (text, lang, properties) => {
    expect(listValues(read(text, lang))).toEqual(properties);
  });

  test('a noun that holds a colour or a material is the noun', () => {
    expect(read('white wine').properties).toEqual([]);
    expect(read('white wine').words).toEqual(['white', 'wine']);
    expect(read('a glass')).toMatchObject({ properties: [], words: ['glass'] });
    expect(read('a glass vase')).toMatchObject({
      properties: [{ property: 'material', value: 'glass' }],
      words: ['vase'],
    });
  });

  test('a value that is itself what is looked for is a word', () => {
    expect(read('chocolate')).toMatchObject({ words: ['chocolate'], properties: [] });
  });

  test('what is not wanted is no word and no limit', () => {
    expect(read('a jacket, but not black')).toMatchObject({ words: ['jacket'], properties: [] });
    expect(read('brood zonder lactose', 'nl').words).toEqual(['brood']);
    expect(read('en jacka som inte är svart', 'sv')).toMatchObject({ words: ['jacka'], properties: [] });
    expect(listValues(read('no, in blue please'))).toEqual(['colour:Blue']);
  });
});

describe('a range of prices in words', () => {
  test.each<[string, Locale]>([
    ['a gift between ten and fifteen euros', 'en'],
    ['een cadeau tussen tien en vijftien euro', 'nl'],
    ['een cadeau tussen de 10 en vijftien euro', 'nl'],
    ['en present mellan tio och femton euro', 'sv'],
  ])('%s holds both ends', (text, lang) => {
    expect(read(text, lang)).toMatchObject({ priceMinMinor: 1_000, priceMaxMinor: 1_500 });
  });

  test('and a number of several words is one', () => {
    expect(read('a lamp under two hundred and fifty euros')).toMatchObject({
      priceMinMinor: null,
      priceMaxMinor: 25_000,
    });
  });
});

describe('values that answers repeat', () => {
  test.each<[string, Locale, string]>([
    ['een paarse jas', 'nl', 'colour:paars'],
    ['en jacka i rosa', 'sv', 'colour:rosa'],
    ['ett brunt skärp', 'sv', 'colour:brun'],
    ['een houten stoel', 'nl', 'material:hout'],
  ])('of “%s” are plain words', (text, lang, value) => {
    expect(listValues(read(text, lang))).toEqual([value]);
  });

  test('are no sizes where nothing is worn', () => {
    expect(read('a small lamp').properties).toEqual([]);
    expect(listValues(read('a small jacket'))).toEqual(['size:S']);
  });
});

describe('words', () => {
  test.each<[string, Locale, string[]]>([
    ["I'm looking for a good backpack for my dad", 'en', ['backpack']],
    ['do you have any waterproof jackets in stock?', 'en', ['waterproof', 'jackets']],
    ['Heb je ook een leuke lamp voor op tafel?', 'nl', ['tafel', 'lamp']],
    ['ik zoek een cadeau voor mijn moeder', 'nl', ['cadeau']],
    ['Har ni någon fin ryggsäck?', 'sv', ['ryggsack']],
    ['jag letar efter en present till min mamma', 'sv', ['present']],
    ['t-shirts', 'en', ['tshirts']],
    ['Sony WH-1000XM4', 'en', ['sony', 'wh1000xm4']],
    ['a 27" monitor', 'en', ['27inch', 'monitor']],
    ['something under 20', 'en', []],
    ['iets leuks voor een koffieliefhebber', 'nl', ['koffie']],
    ['nåt kul till en kaffeälskare', 'sv', ['kaffe']],
    ['something nice for a coffee lover', 'en', ['coffee']],
    ['Goedenavond, wat raadt u aan: een warme trui?', 'nl', ['warme', 'trui']],
    ['Good evening, an evening dress please', 'en', ['evening', 'dress']],
    ['een rugzak waar mijn laptop in past', 'nl', ['laptop', 'rugzak']],
    ['a backpack that fits my laptop', 'en', ['laptop', 'backpack']],
    ['en ryggsäck som rymmer en dator', 'sv', ['rymmer', 'dator', 'ryggsack']],
    ['a gift for my dog', 'en', ['dog']],
  ])('%s', (text, lang, words) => {
    expect(read(text, lang).words).toEqual(words);
  });

  test.each<[string, Locale, ProductWish['order'], boolean]>([
    ['the cheapest lamp in stock', 'en', 'price-up', true],
    ['de goedkoopste lamp op voorraad', 'nl', 'price-up', true],
    ['billigaste lampan i lager', 'sv', 'price-up', true],
    ['your most expensive watch', 'en', 'price-down', false],
    ['a lamp', 'en', 'fit', false],
  ])('%s', (text, lang, order, isInStock) => {
    expect(read(text, lang)).toMatchObject({ order, isInStock });
  });
});

describe('follow-ups', () => {
  const jacket = read('a rain jacket under 100');

  test.each<[string, Locale, Partial<ProductWish>]>([
    [
      'in blue?',
      'en',
      { words: ['rain', 'jacket'], properties: [{ property: 'colour', value: 'Blue' }], priceMaxMinor: 10_000 },
    ],
    ['the blue one', 'en', { words: ['rain', 'jacket'], properties: [{ property: 'colour', value: 'Blue' }] }],
    ['and in size L?', 'en', { words: ['rain', 'jacket'], properties: [{ property: 'size', value: 'L' }] }],
    ['cheaper', 'en', { words: ['rain', 'jacket'], order: 'price-up' }],
    ['under 30', 'en', { words: ['rain', 'jacket'], priceMaxMinor: 3_000 }],
    ['is it in stock?', 'en', { words: ['rain', 'jacket'], isInStock: true }],
    ['a waterproof one', 'en', { words: ['waterproof', 'rain', 'jacket'] }],
    ['Acme', 'en', { words: ['acme', 'rain', 'jacket'] }],
    ['for a laptop', 'en', { words: ['laptop', 'rain', 'jacket'] }],
    [
      'does it come in black',
      'en',
      { words: ['rain', 'jacket'], properties: [{ property: 'colour', value: 'Black' }] },
    ],
    ['en in het rood?', 'nl', { words: ['rain', 'jacket'], properties: [{ property: 'colour', value: 'Red' }] }],
    ['die blauwe', 'nl', { words: ['rain', 'jacket'], properties: [{ property: 'colour', value: 'Blue' }] }],
    ['finns den i svart?', 'sv', { words: ['rain', 'jacket'], properties: [{ property: 'colour', value: 'Black' }] }],
    ['billigare', 'sv', { words: ['rain', 'jacket'], order: 'price-up' }],
  ])('%s goes on', (text, lang, wish) => {
    expect(read(text, lang, jacket)).toMatchObject(wish);
  });

  test.each<[string, Locale, string[]]>([
    ['and a mug?', 'en', ['mug']],
    ['do you have headphones', 'en', ['headphones']],
    ['heb je ook laptops?', 'nl', ['laptops']],
    ['har ni lampor?', 'sv', ['lampor']],
  ])('%s starts afresh', (text, lang, words) => {
    expect(read(text, lang, jacket)).toMatchObject({ words, priceMaxMinor: null, properties: [] });
  });

  test('a property that comes again is replaced, others are kept', () => {
    const blue = read('in blue, size M', 'en', jacket);
    expect(listValues(read('rather in red', 'en', blue))).toEqual(['size:M', 'colour:Red']);
  });

  test('a value of the catalogue that comes again does not pile up', () => {
    const vanilla = read('vanilla protein');
    const chocolate = read('and in chocolate?', 'en', vanilla);
    expect(chocolate).toMatchObject({ words: ['protein'], properties: [{ property: 'other', value: 'Chocolate' }] });
  });
});

test('any text is read, and read the same again', () => {
  const wishes = fc.constantFrom(null, read('a rain jacket under 100 in blue'));
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom<Locale>('en', 'nl', 'sv'),
      wishes,
      (text, lang, earlier) => {
        const wish = read(text, lang, earlier);
        expect(read(text, lang, earlier)).toEqual(wish);
        expect((wish.priceMinMinor ?? 0) <= (wish.priceMaxMinor ?? Number.POSITIVE_INFINITY)).toBe(true);
      },
    ),
  );
});

test('hostile text costs next to nothing', () => {
  const texts = ['a', 'aaaa!', '((((', 'under ', '1,', '1 000 ', '€', 'not ', '@a', '\u200B', 'fifty ', '-'];
  for (const text of texts) {
    const startedAtMs = performance.now();
    read(text.repeat(100_000 / text.length));
    expect(performance.now() - startedAtMs).toBeLessThan(50);
  }
});
