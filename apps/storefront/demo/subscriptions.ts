import type { ImportProduct, ImportSubscription } from '@loket/contracts';
import { toHourMs } from './days.ts';
import { findVariant, toVariantTitle } from './find-variant.ts';

/** What a subscription takes off the normal price, as the help article says. */
const DISCOUNT_PERCENT = 10;

/** Hour of the UTC day at which a delivery is planned. */
const DELIVERY_HOUR = 10;

/** A subscription of the demo shop. */
interface PlannedSubscription {
  /** Local part of the customer's address. */
  readonly customer: string;
  readonly sku: string;
  readonly quantity: number;
  readonly every: readonly [count: number, unit: ImportSubscription['interval']['unit']];
  readonly status: ImportSubscription['status'];
  /** Days from the anchor to the next delivery. */
  readonly nextInDays?: number;
  readonly isSkippable?: boolean;
}

/** Every state that a subscription can be in: `sub-1001` to `sub-1005`. */
const PLAN: readonly PlannedSubscription[] = [
  {
    customer: 'mila',
    sku: 'ROAST-1000',
    quantity: 1,
    every: [4, 'week'],
    status: 'active',
    nextInDays: 6,
    isSkippable: true,
  },
  { customer: 'mila', sku: 'SOAP', quantity: 3, every: [8, 'week'], status: 'paused' },
  { customer: 'emma', sku: 'TEA', quantity: 1, every: [6, 'week'], status: 'cancelled' },
  // Too late to skip: that ends three days before the delivery.
  { customer: 'astrid', sku: 'TEA', quantity: 2, every: [2, 'month'], status: 'active', nextInDays: 2 },
  { customer: 'jack', sku: 'ROAST-250', quantity: 2, every: [2, 'week'], status: 'expired' },
];

/** The planned subscriptions with their dates around the anchor. */
export function buildDemoSubscriptions(shop: {
  readonly anchorMs: number;
  readonly products: readonly ImportProduct[];
}): ImportSubscription[] {
  return PLAN.map(
    ({ customer, sku, quantity, every: [count, unit], status, nextInDays, isSkippable = false }, index) => {
      const { product, variant } = findVariant(shop.products, sku);
      return {
        key: `sub-${1001 + index}`,
        email: `${customer}@example.com`,
        title: product.title,
        variantTitle: toVariantTitle(variant),
        imageUrl: product.imageUrl,
        status,
        quantity,
        priceMinor: quantity * Math.round((variant.priceMinor * (100 - DISCOUNT_PERCENT)) / 100),
        currency: 'EUR',
        interval: { unit, count },
        nextAtMs: nextInDays === undefined ? null : toHourMs(shop.anchorMs, -nextInDays, DELIVERY_HOUR),
        isSkippable,
      };
    },
  );
}
