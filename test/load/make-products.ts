import type { CatalogueProduct } from '@loket/domain/ports';
import { createRandom } from '../faults/random.ts';

const KINDS = [
  'jacket',
  'raincoat',
  'sneakers',
  'boots',
  'backpack',
  'mug',
  'teapot',
  'table lamp',
  'floor lamp',
  'sofa',
  'armchair',
  'rug',
  'mattress',
  'pillow',
  'duvet cover',
  'desk',
  'bookcase',
  'headphones',
  'speaker',
  'keyboard',
  'monitor',
  'printer',
  'toner',
  'phone case',
  'charger',
  'kettle',
  'coffee maker',
  'frying pan',
  'knife',
  'cutting board',
  'dog food',
  'cat litter',
  'board game',
  'puzzle',
  'tent',
  'sleeping bag',
  'yoga mat',
  'bicycle helmet',
  'shampoo',
  'face cream',
  'perfume',
  'candle',
  'towel',
  'curtain',
  'drill',
  'screwdriver',
  'ladder',
  'plant pot',
  'garden hose',
  'barbecue',
];
const QUALITIES = [
  'classic',
  'light',
  'compact',
  'portable',
  'waterproof',
  'wireless',
  'organic',
  'soft',
  'slim',
  'heavy duty',
  'foldable',
  'vintage',
  'modern',
  'large',
  'mini',
  'deluxe',
  'everyday',
  'outdoor',
  'kids',
  'travel',
  'winter',
  'summer',
  'pro',
  'eco',
];
const MATERIALS = ['cotton', 'wool', 'leather', 'oak', 'steel', 'ceramic', 'linen', 'plastic', 'bamboo', 'aluminium'];
const COLOURS = ['Black', 'White', 'Navy', 'Red', 'Green', 'Grey', 'Beige', 'Yellow'];
const SIZES = ['S', 'M', 'L', 'XL'];
const FILLERS = [
  'made',
  'with',
  'care',
  'for',
  'daily',
  'use',
  'easy',
  'clean',
  'fits',
  'every',
  'home',
  'and',
  'lasts',
  'years',
  'comes',
  'in',
  'a',
  'box',
  'two',
  'year',
  'warranty',
  'designed',
  'people',
  'who',
  'like',
  'simple',
  'things',
  'that',
  'work',
  'well',
];
const BRANDS = 400;
const SYLLABLES = ['ka', 'lo', 'mi', 'ren', 'tos', 'vi', 'nor', 'del', 'fa', 'qui', 'zan', 'bro', 'lex', 'pu', 'sar'];

/** Products and searches that follow from a seed alone. */
export interface MadeProducts {
  /** Product by its place, from 0 on. */
  product(index: number): CatalogueProduct;
  /** A customer's words, by their place. */
  search(index: number): string;
}

/** Makes a catalogue of many kinds of product: names, models, colours, sizes, prices and texts of some 60 words. */
export function makeProducts(seed: number): MadeProducts {
  const brands = makeBrands(createRandom(seed));
  return {
    product: (index) => makeProduct(createRandom(seed * 1_000_003 + index), index, brands),
    search: (index) => makeSearch(createRandom(seed * 2_000_003 + index), brands),
  };
}

type Random = () => number;

function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

function makeBrands(random: Random): string[] {
  return Array.from(
    { length: BRANDS },
    () => `${pick(random, SYLLABLES)}${pick(random, SYLLABLES)}${pick(random, SYLLABLES)}`,
  );
}

function makeProduct(random: Random, index: number, brands: readonly string[]): CatalogueProduct {
  const kind = pick(random, KINDS);
  const brand = pick(random, brands);
  const material = pick(random, MATERIALS);
  const model = `${pick(random, SYLLABLES).toUpperCase()}-${1000 + Math.floor(random() * 9000)}`;
  const words = Array.from({ length: 60 }, () =>
    pick(random, random() < 0.15 ? [...QUALITIES, ...KINDS, ...MATERIALS] : FILLERS),
  );
  const colours = Array.from({ length: 2 }, () => pick(random, COLOURS));
  const base = 500 + Math.floor(random() * 30_000);
  return {
    id: `prd_${String(index).padStart(12, '0')}`,
    handle: `product-${index}`,
    title: `${brand} ${pick(random, QUALITIES)} ${material} ${kind} ${model}`,
    description: words.join(' '),
    vendor: brand,
    productType: kind,
    tags: [material, pick(random, QUALITIES)],
    url: null,
    imageUrl: null,
    imageAlt: null,
    variants: [...new Set(colours)].flatMap((colour) =>
      SIZES.slice(0, 2).map((size, place) => ({
        id: `var_${String(index).padStart(12, '0')}${colour}${place}` as const,
        sku: `${model}-${size}`,
        options: [
          { name: 'Colour', value: colour },
          { name: 'Size', value: size },
        ],
        price: { amountMinor: base + place * 200, currency: 'EUR' },
        compareAtPrice: null,
        stock: Math.floor(random() * 5),
        imageUrl: null,
      })),
    ),
  };
}

function makeSearch(random: Random, brands: readonly string[]): string {
  const kind = pick(random, KINDS);
  const shapes = [
    () => kind,
    () => `${pick(random, QUALITIES)} ${kind}`,
    () => `${pick(random, brands)} ${kind}`,
    () => `do you have a ${pick(random, COLOURS).toLowerCase()} ${kind} in size ${pick(random, SIZES)}?`,
    () => `${pick(random, MATERIALS)} ${kind} under €${20 + Math.floor(random() * 200)}`,
    () => `cheapest ${kind} in stock`,
    () => `${kind.slice(0, 2)}${kind.slice(3)}`,
    () =>
      `I am looking for something ${pick(random, QUALITIES)} for my dad, maybe a ${kind} or a ${pick(random, KINDS)}`,
  ];
  return pick(random, shapes)();
}
