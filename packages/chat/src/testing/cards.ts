import type { CouponCard, LoyaltyCard, ProductCard, SubscriptionCard } from '@loket/contracts';
import type { SceneWords } from './scene-words.ts';

const DAY_MS = 86_400_000;
const timeZone = 'Europe/Amsterdam';

/** Finds the picture of a thing by its name; `null` where there are none. */
export type FindPicture = (name: 'bean' | 'mug' | 'tee') => string | null;

/** Three products as an answer shows them. */
export function productCards({ reasons }: SceneWords, findPicture: FindPicture): ProductCard[] {
  return [
    product('enamel-mug', { title: 'Enamel mug', priceMinor: 2_400, reason: reasons[0], imageUrl: findPicture('mug') }),
    product('winter-roast', {
      title: 'Winter roast, 1 kg',
      priceMinor: 3_150,
      reason: reasons[1],
      imageUrl: findPicture('bean'),
      stock: 'low-stock',
    }),
    product('harbour-tee', {
      title: 'Harbour tee, moss',
      priceMinor: 2_800,
      compareAtPrice: { amountMinor: 3_500, currency: 'EUR' },
      reason: reasons[2],
      imageUrl: findPicture('tee'),
    }),
  ];
}

function product(handle: string, fields: Partial<ProductCard> & { title: string; priceMinor: number }): ProductCard {
  const { priceMinor, ...rest } = fields;
  return {
    kind: 'product',
    productId: `prd_${handle}`,
    imageUrl: null,
    imageAlt: null,
    price: { amountMinor: priceMinor, currency: 'EUR' },
    compareAtPrice: null,
    isFromPrice: false,
    stock: 'in-stock',
    reason: null,
    attributes: [],
    actions: [{ kind: 'view', url: `https://shop.example.com/products/${handle}` }],
    ...rest,
  };
}

/** A code for a first order, good for another month. */
export function couponCard({ coupon }: SceneWords, nowMs: number): CouponCard {
  return {
    kind: 'coupon',
    code: 'WARM10',
    title: coupon,
    status: 'active',
    benefit: { type: 'percentage', percent: 10 },
    minimum: { amountMinor: 3_000, currency: 'EUR' },
    startsAtMs: null,
    endsAtMs: nowMs + 34 * DAY_MS,
    terms: null,
    timeZone,
    isPersonal: false,
    actions: [{ kind: 'copy-code' }],
  };
}

/** Points between two tiers, with one reward in reach of each kind. */
export function loyaltyCard({ program, rewards }: SceneWords, nowMs: number): LoyaltyCard {
  return {
    kind: 'loyalty',
    programName: program,
    points: 1_360,
    tier: 'Silver',
    nextTier: { name: 'Gold', pointsMissing: 640, byMs: nowMs + 120 * DAY_MS },
    timeZone,
    rewards: [
      { id: 'five-off', title: rewards[0], costPoints: 500, isRedeemable: true },
      { id: 'free-shipping', title: rewards[1], costPoints: 900, isRedeemable: true },
    ],
    actions: [{ kind: 'redeem' }],
  };
}

/** Coffee every four weeks. */
export function subscriptionCard(nowMs: number, findPicture: FindPicture): SubscriptionCard {
  return {
    kind: 'subscription',
    subscriptionId: 'sub_winterroast',
    title: 'Winter roast, 1 kg',
    variantTitle: null,
    imageUrl: findPicture('bean'),
    status: 'active',
    quantity: 1,
    price: { amountMinor: 2_835, currency: 'EUR' },
    interval: { unit: 'week', count: 4 },
    timeZone,
    nextAtMs: nowMs + 5 * DAY_MS,
    actions: [{ kind: 'skip' }, { kind: 'pause' }, { kind: 'manage', url: 'https://shop.example.com/subscriptions' }],
  };
}
