import type { ImportOrder, ImportReturn } from '@loket/contracts';
import { type DaysAgo, toMs } from './days.ts';

/** What a return costs by the country that it comes from, as the help article says; it is taken off the refund. */
const COST_MINOR: Readonly<Record<string, number>> = { NL: 395, GB: 695, SE: 695 };

/** A return of the demo shop, of one line of an order that has been delivered. */
interface PlannedReturn {
  readonly orderName: string;
  readonly sku: string;
  readonly quantity: number;
  readonly status: ImportReturn['status'];
  readonly requested: DaysAgo;
  readonly received?: DaysAgo;
  readonly refunded?: DaysAgo;
}

/** One return in each state that people ask about, oldest first: R-1001 to R-1004. */
const PLAN: readonly PlannedReturn[] = [
  { orderName: '#1002', sku: 'SWEAT-M', quantity: 1, status: 'refunded', requested: 95, received: 88, refunded: 85 },
  { orderName: '#1012', sku: 'SOCKS-36', quantity: 1, status: 'received', requested: 9, received: 1 },
  // The bag had been opened.
  { orderName: '#1021', sku: 'ROAST-250', quantity: 1, status: 'rejected', requested: 6, received: 2 },
  { orderName: '#1017', sku: 'SWEAT-S', quantity: 1, status: 'requested', requested: 0.8 },
];

/** The planned returns with their times around the anchor. */
export function buildDemoReturns(shop: {
  readonly anchorMs: number;
  readonly orders: readonly ImportOrder[];
}): ImportReturn[] {
  return PLAN.map((plan, index) => {
    const { order, line } = findLine(shop.orders, plan);
    const toTime = (daysAgo: DaysAgo | undefined): number | null =>
      daysAgo === undefined ? null : toMs(shop.anchorMs, daysAgo);
    return {
      name: `R-${1001 + index}`,
      email: order.email,
      orderName: order.name,
      status: plan.status,
      requestedAtMs: toMs(shop.anchorMs, plan.requested),
      receivedAtMs: toTime(plan.received),
      refund: toRefund(plan, order, line),
      refundedAtMs: toTime(plan.refunded),
      lines: [{ sku: line.sku, title: line.title, variantTitle: line.variantTitle, quantity: plan.quantity }],
    };
  });
}

/** Nobody knows the refund before the parcel has been looked at, and there is none for what was rejected. */
function toRefund(
  { status, quantity }: PlannedReturn,
  order: ImportOrder,
  line: ImportOrder['lines'][number],
): ImportReturn['refund'] {
  if (status === 'requested' || status === 'rejected') return null;
  const costMinor = COST_MINOR[order.shippingCountry ?? ''] ?? 0;
  return { amountMinor: quantity * line.unitPriceMinor - costMinor, currency: order.currency };
}

function findLine(orders: readonly ImportOrder[], { orderName, sku }: PlannedReturn) {
  const order = orders.find(({ name }) => name === orderName);
  const line = order?.lines.find((candidate) => candidate.sku === sku);
  if (order === undefined || line === undefined) throw new Error(`the demo shop has no ${sku} in ${orderName}`);
  return { order, line };
}
