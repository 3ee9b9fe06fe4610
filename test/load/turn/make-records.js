const DAY_MS = 86_400_000;

/** Orders of one customer. */
const ORDERS_EACH = 4;

export function toEmail(place) {
  return `customer-${place}@example.com`;
}

/** The articles that the skills quote; the others are of a made-up language. */
export const POLICIES = [
  ['returns-policy', 'Returns', 'You can return an item within 30 days of delivery. A return costs nothing.'],
  ['order-change-policy', 'Changing an order', 'You can change or cancel an order until it is packed.'],
  ['subscription-policy', 'Subscriptions', 'You can pause, skip or cancel a subscription in your account at any time.'],
  ['loyalty-details', 'Points', 'You earn 1 point for each euro. Points expire after 24 months.'],
  ['coupon-details', 'Discount codes', 'Only one discount code can be used for each order.'],
  ['general', 'Delivery', 'Delivery to Belgium takes 2 to 3 working days and costs 5 euro.'],
].map(([category, title, body], index) => ({
  id: `art_policy${String(index).padStart(8, '0')}`,
  lang: 'en',
  title,
  category,
  url: null,
  changedAtMs: 0,
  body,
}));

/** Records of the places from one up to another: an order each, and what their customers have besides. */
export function makeRecords(from, to, nowMs) {
  const places = Array.from({ length: to - from }, (_, offset) => from + offset);
  const owners = places.filter((place) => place % ORDERS_EACH === 0).map((place) => place / ORDERS_EACH);
  return {
    products: places.map(toProduct),
    orders: places.map((place) => toOrder(place, nowMs)),
    subscriptions: owners.map((place) => toSubscription(place, nowMs)),
    'loyalty-members': owners.map((place) => ({ email: toEmail(place), points: place % 700 })),
    coupons: owners.map(toCoupon),
  };
}

function toProduct(place) {
  const variant = {
    sku: `SKU-${place}`,
    options: [],
    priceMinor: 2_000,
    compareAtMinor: null,
    stock: 5,
    imageUrl: null,
  };
  return {
    handle: `product-${place}`,
    title: `Product ${place}`,
    description: '',
    vendor: null,
    productType: null,
    tags: [],
    status: 'active',
    currency: null,
    imageUrl: null,
    imageAlt: null,
    variants: [variant],
  };
}

/** Of a customer's four orders one has not left, one is under way and two have come. */
function toOrder(place, nowMs) {
  const state = place % ORDERS_EACH;
  const placedAtMs = nowMs - (state * 7 + 1) * DAY_MS;
  const line = (index) => ({
    title: `Product ${place + index}`,
    variantTitle: null,
    sku: `SKU-${place + index}`,
    quantity: 1,
    fulfilledQuantity: state === 0 ? 0 : 1,
    removedQuantity: 0,
    unitPriceMinor: 2_000,
  });
  const shipment = {
    status: state === 1 ? 'in-transit' : 'delivered',
    carrier: 'PostNL',
    trackingNumber: `T${place}`,
    trackingUrl: `https://carrier.example/T${place}`,
    shippedAtMs: placedAtMs + DAY_MS,
    deliveredAtMs: state === 1 ? null : placedAtMs + 3 * DAY_MS,
    expected: null,
    lines: [0, 1].map((lineIndex) => ({ lineIndex, quantity: 1 })),
  };
  return {
    name: `#W${10_000_000 + place}`,
    email: toEmail(Math.floor(place / ORDERS_EACH)),
    currency: 'EUR',
    financialStatus: 'paid',
    subtotalMinor: 4_000,
    shippingMinor: 0,
    taxMinor: 0,
    discountMinor: 0,
    totalMinor: 4_000,
    placedAtMs,
    cancelledAtMs: null,
    isOnHold: false,
    isPacking: false,
    shippingName: null,
    shippingCity: null,
    shippingCountry: null,
    lines: [line(0), line(1)],
    shipments: state === 0 ? [] : [shipment],
  };
}

function toSubscription(place, nowMs) {
  return {
    key: `s-${place}`,
    email: toEmail(place),
    title: 'Coffee',
    variantTitle: null,
    imageUrl: null,
    status: 'active',
    quantity: 1,
    priceMinor: 1_200,
    currency: 'EUR',
    interval: { unit: 'week', count: 4 },
    nextAtMs: nowMs + 9 * DAY_MS,
    isSkippable: true,
  };
}

/** A personal code each: those of others must cost nobody anything. */
function toCoupon(place) {
  return {
    code: `MINE-${place}`,
    title: 'Ten off',
    benefit: { type: 'percentage', percent: 10 },
    minimum: null,
    startsAtMs: null,
    endsAtMs: null,
    terms: null,
    email: toEmail(place),
  };
}
