import type { ImportProduct } from '@loket/contracts';

type OptionValue = readonly [value: string, code: string, stock: number, priceMinor?: number];

interface DemoProduct {
  /** Also the name of its picture. */
  readonly handle: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  readonly tags: readonly string[];
  /** SKU, or the first part of it when there are options. */
  readonly sku: string;
  readonly priceMinor: number;
  readonly compareAtMinor?: number;
  /** Units in stock where there are no options. */
  readonly stock?: number | null;
  /** Up to two options; variants are all their combinations. A price stands with the first option. */
  readonly options?: readonly (readonly [name: string, values: readonly OptionValue[]])[];
  /** What the picture shows. */
  readonly alt: string;
}

const SIZES: readonly OptionValue[] = [
  ['S', 'S', 6],
  ['M', 'M', 14],
  ['L', 'L', 9],
  ['XL', 'XL', 0],
];
const SHOE_SIZES: readonly OptionValue[] = [
  ['37', '37', 3],
  ['39', '39', 5],
  ['41', '41', 4],
  ['43', '43', 2],
];

const PRODUCTS: readonly DemoProduct[] = [
  {
    handle: 'harbour-tee',
    title: 'Harbour tee',
    description: 'Heavy organic cotton with a chest pocket. Cut straight, washes soft, keeps its shape.',
    type: 'Clothing',
    tags: ['cotton', 'unisex'],
    sku: 'TEE',
    priceMinor: 3500,
    options: [
      ['Size', SIZES],
      [
        'Colour',
        [
          ['moss', 'MOS', 8],
          ['navy', 'NAV', 5],
        ],
      ],
    ],
    alt: 'Green T-shirt with a chest pocket',
  },
  {
    handle: 'enamel-mug',
    title: 'Enamel mug',
    description: 'Steel with a copper-coloured enamel coat, 350 ml. Fine over a fire and in the dishwasher.',
    type: 'Kitchen',
    tags: ['gift', 'camping'],
    sku: 'MUG',
    priceMinor: 2400,
    stock: 42,
    alt: 'Copper-coloured mug',
  },
  {
    handle: 'winter-roast',
    title: 'Winter roast',
    description: 'Dark and mild coffee beans from two small farms, roasted every Tuesday. Whole beans.',
    type: 'Food',
    tags: ['coffee', 'gift'],
    sku: 'ROAST',
    priceMinor: 950,
    options: [
      [
        'Weight',
        [
          ['250 g', '250', 60, 950],
          ['1 kg', '1000', 25, 3150],
        ],
      ],
    ],
    alt: 'Brown bag of coffee beans',
  },
  {
    handle: 'fisherman-sweater',
    title: 'Fisherman sweater',
    description: 'Cable knit of undyed and navy wool, tight enough to keep the wind out. Wash by hand.',
    type: 'Clothing',
    tags: ['wool', 'warm', 'unisex'],
    sku: 'SWEAT',
    priceMinor: 11900,
    options: [['Size', SIZES]],
    alt: 'Navy cable-knit sweater',
  },
  {
    handle: 'rain-jacket',
    title: 'Rain jacket',
    description: 'Waterproof to 10,000 mm, taped seams, hood with a stiff peak. Two deep pockets.',
    type: 'Clothing',
    tags: ['waterproof', 'unisex'],
    sku: 'RAIN',
    priceMinor: 14900,
    compareAtMinor: 17900,
    options: [['Size', SIZES]],
    alt: 'Yellow rain jacket with a hood',
  },
  {
    handle: 'wool-beanie',
    title: 'Wool beanie',
    description: 'Ribbed merino hat with a bobble that comes off for the wash. One size.',
    type: 'Accessories',
    tags: ['wool', 'warm', 'gift'],
    sku: 'BEANIE',
    priceMinor: 2900,
    stock: 18,
    alt: 'Red wool hat with a white bobble',
  },
  {
    handle: 'canvas-tote',
    title: 'Canvas tote',
    description: 'Bag of 400 g canvas with a printed anchor. Holds two full shopping rounds.',
    type: 'Accessories',
    tags: ['cotton'],
    sku: 'TOTE',
    priceMinor: 1900,
    stock: 77,
    alt: 'Canvas bag with an anchor',
  },
  {
    handle: 'rope-doormat',
    title: 'Rope doormat',
    description: 'Woven from old mooring rope, no two alike. 70 by 45 cm, for outside.',
    type: 'Home',
    tags: ['recycled'],
    sku: 'MAT',
    priceMinor: 4500,
    stock: 4,
    alt: 'Oval doormat of rope',
  },
  {
    handle: 'storm-lantern',
    title: 'Storm lantern',
    description: 'Burns for twelve hours on lamp oil and stays lit in wind. Glass can be replaced.',
    type: 'Outdoor',
    tags: ['camping', 'gift'],
    sku: 'LANTERN',
    priceMinor: 5900,
    stock: 11,
    alt: 'Lantern with a small flame',
  },
  {
    handle: 'thermos-flask',
    title: 'Thermos flask',
    description: 'Keeps tea hot for a working day. Steel inside and out, cup in the lid.',
    type: 'Outdoor',
    tags: ['camping', 'warm'],
    sku: 'FLASK',
    priceMinor: 3400,
    options: [
      [
        'Size',
        [
          ['0.5 l', '05', 20, 3400],
          ['1 l', '10', 0, 4200],
        ],
      ],
    ],
    alt: 'Blue-green vacuum flask with a handle',
  },
  {
    handle: 'pocket-knife',
    title: 'Pocket knife',
    description: 'One blade of 7 cm in a handle of cherry wood. Folds shut with a lock.',
    type: 'Outdoor',
    tags: ['camping', 'gift'],
    sku: 'KNIFE',
    priceMinor: 3900,
    stock: 9,
    alt: 'Folding knife with a wooden handle',
  },
  {
    handle: 'wool-blanket',
    title: 'Wool blanket',
    description: 'New wool from the north, 130 by 180 cm, with fringes. Air it rather than wash it.',
    type: 'Home',
    tags: ['wool', 'warm', 'gift'],
    sku: 'BLANKET',
    priceMinor: 8900,
    stock: 13,
    alt: 'Folded grey-blue blanket with two stripes',
  },
  {
    handle: 'beach-towel',
    title: 'Beach towel',
    description: 'Thin, quick to dry and large enough for two: 100 by 180 cm of striped cotton.',
    type: 'Home',
    tags: ['cotton', 'summer'],
    sku: 'TOWEL',
    priceMinor: 3200,
    stock: 30,
    alt: 'Striped towel with fringes',
  },
  {
    handle: 'wellington-boots',
    title: 'Wellington boots',
    description: 'Natural rubber, lined with cotton. A little wide, so that thick socks fit.',
    type: 'Footwear',
    tags: ['waterproof', 'unisex'],
    sku: 'BOOTS',
    priceMinor: 7900,
    options: [['Size', SHOE_SIZES]],
    alt: 'Green rubber boots',
  },
  {
    handle: 'wool-socks',
    title: 'Wool socks',
    description: 'Terry knit inside, reinforced heel and toe. Sold by the pair.',
    type: 'Accessories',
    tags: ['wool', 'warm', 'gift'],
    sku: 'SOCKS',
    priceMinor: 1600,
    options: [
      [
        'Size',
        [
          ['36–40', '36', 24],
          ['41–46', '41', 31],
        ],
      ],
    ],
    alt: 'Red socks with white stripes',
  },
  {
    handle: 'sea-salt-soap',
    title: 'Sea salt soap',
    description: 'Hard bar of olive oil and sea salt, 120 g. Without perfume.',
    type: 'Care',
    tags: ['gift', 'vegan'],
    sku: 'SOAP',
    priceMinor: 850,
    stock: 120,
    alt: 'Bar of soap with waves on it',
  },
  {
    handle: 'beeswax-candle',
    title: 'Beeswax candle',
    description: 'Poured by hand, burns for 40 hours and smells of honey. On a wooden dish.',
    type: 'Home',
    tags: ['gift'],
    sku: 'CANDLE',
    priceMinor: 1800,
    stock: 26,
    alt: 'Burning yellow candle on a dish',
  },
  {
    handle: 'dot-notebook',
    title: 'Dot notebook',
    description: 'A5, 160 pages of stone paper with a fine grid of dots. Writes in the rain.',
    type: 'Paper',
    tags: ['gift', 'waterproof'],
    sku: 'NOTE',
    priceMinor: 1500,
    stock: 54,
    alt: 'Blue ring-bound notebook',
  },
  {
    handle: 'brass-compass',
    title: 'Brass compass',
    description: 'Liquid-filled and true to two degrees, in a brass case that ages with you.',
    type: 'Outdoor',
    tags: ['camping', 'gift'],
    sku: 'COMPASS',
    priceMinor: 4900,
    stock: 2,
    alt: 'Brass compass',
  },
  {
    handle: 'field-backpack',
    title: 'Field backpack',
    description: 'Waxed canvas, 22 litres, padded straps and a pocket for a laptop of 15 inches.',
    type: 'Accessories',
    tags: ['waterproof', 'unisex'],
    sku: 'PACK',
    priceMinor: 12900,
    stock: 7,
    alt: 'Green backpack with a front pocket',
  },
  {
    handle: 'harbour-tea',
    title: 'Harbour tea',
    description: 'Smoky black tea with a little orange peel, 125 g of loose leaves in a tin.',
    type: 'Food',
    tags: ['tea', 'gift', 'vegan'],
    sku: 'TEA',
    priceMinor: 1250,
    stock: 48,
    alt: 'Blue-green tea tin with a leaf',
  },
  {
    handle: 'striped-scarf',
    title: 'Striped scarf',
    description: 'Lambswool, 190 cm long, woven in navy and cream. Does not itch.',
    type: 'Accessories',
    tags: ['wool', 'warm', 'gift'],
    sku: 'SCARF',
    priceMinor: 3800,
    compareAtMinor: 4500,
    stock: 16,
    alt: 'Navy scarf with cream stripes',
  },
  {
    handle: 'storm-umbrella',
    title: 'Storm umbrella',
    description: 'Eight glass-fibre ribs that give way and come back. Tested up to 100 km/h.',
    type: 'Accessories',
    tags: ['waterproof'],
    sku: 'BROLLY',
    priceMinor: 4200,
    stock: 0,
    alt: 'Open red umbrella',
  },
  {
    handle: 'gift-card',
    title: 'Gift card',
    description: 'Sent by e-mail at once, valid for two years, for everything in the shop.',
    type: 'Gift card',
    tags: ['gift'],
    sku: 'GIFT',
    priceMinor: 2500,
    options: [
      [
        'Value',
        [
          ['€25', '25', 0, 2500],
          ['€50', '50', 0, 5000],
        ],
      ],
    ],
    stock: null,
    alt: 'Gift card with a ribbon',
  },
];

/** @param imageBaseUrl - Address of the folder with the pictures, with a slash at its end. */
export function buildDemoProducts(imageBaseUrl: string): ImportProduct[] {
  return PRODUCTS.map((product) => ({
    handle: product.handle,
    title: product.title,
    description: product.description,
    vendor: 'Noordzee Supply',
    productType: product.type,
    tags: [...product.tags],
    status: 'active',
    currency: 'EUR',
    imageUrl: new URL(`${product.handle}.svg`, imageBaseUrl).href,
    imageAlt: product.alt,
    variants: toVariants(product),
  }));
}

function toVariants(product: DemoProduct): ImportProduct['variants'] {
  const { sku, priceMinor, stock = 0, options = [] } = product;
  const base = { priceMinor, compareAtMinor: product.compareAtMinor ?? null, imageUrl: null };
  const [first, second] = options;
  if (first === undefined) return [{ ...base, sku, options: [], stock }];
  return first[1].flatMap(([value, code, units, ownPrice]) => {
    const own = { ...base, priceMinor: ownPrice ?? priceMinor };
    const option = { name: first[0], value };
    // Not tracked at all, as with gift cards, beats what stands with the options.
    const toStock = (count: number) => (stock === null ? null : count);
    if (second === undefined) return [{ ...own, sku: `${sku}-${code}`, options: [option], stock: toStock(units) }];
    return second[1].map(([otherValue, otherCode, otherUnits]) => ({
      ...own,
      sku: `${sku}-${code}-${otherCode}`,
      options: [option, { name: second[0], value: otherValue }],
      stock: toStock(Math.min(units, otherUnits)),
    }));
  });
}
