import type { ImportCustomer, ImportOrder, ImportProduct } from '@loket/contracts';
import { toHourMs, toMs } from './days.ts';
import { findVariant, toVariantTitle } from './find-variant.ts';
import type { PlannedOrder, PlannedParcel } from './order-plan.ts';
import { ORDER_PLAN } from './order-plan.ts';

const FIRST_NUMBER = 1001;

/** Below this, shipping costs `SHIPPING_MINOR`. */
const FREE_SHIPPING_FROM_MINOR = 5_000;
const SHIPPING_MINOR = 495;

/** Dutch value added tax, which prices include. */
const TAX_PERCENT = 21;

/** The afternoon round of the carrier, in hours of the UTC day. */
const ROUND_FROM_HOUR = 13;
const ROUND_TO_HOUR = 16;

const CARRIERS = [
  { name: 'Duinpost', code: 'DP' },
  { name: 'Noordpakket', code: 'NP' },
] as const;

interface Shop {
  readonly anchorMs: number;
  readonly products: readonly ImportProduct[];
  readonly customers: readonly ImportCustomer[];
}

/** The planned orders with their times around the anchor. */
export function buildDemoOrders(shop: Shop): ImportOrder[] {
  return ORDER_PLAN.map((plan, index) => toOrder(plan, FIRST_NUMBER + index, shop));
}

function toOrder(plan: PlannedOrder, number: number, shop: Shop): ImportOrder {
  const lines = toLines(plan, shop.products);
  const discountMinor = plan.discountMinor ?? 0;
  const subtotalMinor = lines.reduce(
    (sum, line) => sum + line.unitPriceMinor * (line.quantity - line.removedQuantity),
    0,
  );
  const shippingMinor = subtotalMinor < FREE_SHIPPING_FROM_MINOR ? SHIPPING_MINOR : 0;
  const totalMinor = subtotalMinor + shippingMinor - discountMinor;
  const email = `${plan.customer}@example.com`;
  const customer = shop.customers.find((candidate) => candidate.email === email);
  if (customer === undefined) throw new Error(`the demo shop has no customer ${email}`);
  return {
    name: `#${number}`,
    email,
    currency: 'EUR',
    financialStatus: toFinancialStatus(plan),
    subtotalMinor,
    shippingMinor,
    taxMinor: Math.round((totalMinor * TAX_PERCENT) / (100 + TAX_PERCENT)),
    discountMinor,
    totalMinor,
    placedAtMs: toMs(shop.anchorMs, plan.placed),
    cancelledAtMs: plan.cancelled === undefined ? null : toMs(shop.anchorMs, plan.cancelled),
    isOnHold: plan.isOnHold ?? false,
    isPacking: plan.isPacking ?? false,
    shippingName: `${customer.firstName} ${customer.lastName}`,
    shippingCity: { en: 'Leeds', nl: 'Utrecht', sv: 'Malmö' }[customer.locale as 'en' | 'nl' | 'sv'],
    shippingCountry: { en: 'GB', nl: 'NL', sv: 'SE' }[customer.locale as 'en' | 'nl' | 'sv'],
    lines,
    shipments: (plan.parcels ?? []).map((parcel, index) => toShipment(parcel, { plan, number, index, shop })),
  };
}

function toFinancialStatus({ cancelled, isUnpaid, isReturned }: PlannedOrder): ImportOrder['financialStatus'] {
  if (cancelled !== undefined) return 'refunded';
  // What the return cost was taken off.
  if (isReturned === true) return 'partially-refunded';
  return isUnpaid === true ? 'pending' : 'paid';
}

function toLines(plan: PlannedOrder, products: readonly ImportProduct[]): ImportOrder['lines'] {
  const gone = (plan.parcels ?? []).filter(({ status }) => status !== 'label-created');
  return plan.lines.map(([sku, quantity, removed = 0], index) => {
    const { product, variant } = findVariant(products, sku);
    return {
      title: product.title,
      variantTitle: toVariantTitle(variant),
      sku,
      quantity,
      fulfilledQuantity: gone.reduce((sum, parcel) => sum + countUnits(plan, parcel, index), 0),
      removedQuantity: removed,
      unitPriceMinor: variant.priceMinor,
    };
  });
}

function toShipment(
  parcel: PlannedParcel,
  place: { plan: PlannedOrder; number: number; index: number; shop: Shop },
): ImportOrder['shipments'][number] {
  const { plan, number, index, shop } = place;
  const { expected } = parcel;
  const carrier = CARRIERS[number % CARRIERS.length] ?? CARRIERS[0];
  const trackingNumber = `${carrier.code}${number}${index}${String((number * 7919) % 100_000).padStart(5, '0')}`;
  const isTraced = parcel.isUntraced !== true;
  return {
    status: parcel.status,
    carrier: isTraced ? carrier.name : null,
    trackingNumber: isTraced ? trackingNumber : null,
    trackingUrl: isTraced ? `https://${carrier.name.toLowerCase()}.example/track/${trackingNumber}` : null,
    shippedAtMs: parcel.shipped === null ? null : toMs(shop.anchorMs, parcel.shipped),
    deliveredAtMs:
      parcel.delivered === undefined ? null : toHourMs(shop.anchorMs, parcel.delivered, ROUND_FROM_HOUR + 1),
    expected:
      expected === undefined
        ? null
        : {
            fromMs: toHourMs(shop.anchorMs, expected[0], ROUND_FROM_HOUR),
            toMs: toHourMs(shop.anchorMs, expected[1], ROUND_TO_HOUR),
          },
    lines: plan.lines
      .map((_, lineIndex) => ({ lineIndex, quantity: countUnits(plan, parcel, lineIndex) }))
      .filter(({ quantity }) => quantity > 0),
  };
}

function countUnits({ lines }: PlannedOrder, { units }: PlannedParcel, lineIndex: number): number {
  if (units !== undefined) return units[lineIndex] ?? 0;
  const line = lines[lineIndex];
  return line === undefined ? 0 : line[1] - (line[2] ?? 0);
}
