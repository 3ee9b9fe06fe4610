import type { AccountId, CustomerId, OrderId } from '@loket/contracts';
import { normaliseOrderName } from '@loket/domain/orders';
import type { Order } from '@loket/domain/ports';
import type { SQL } from 'drizzle-orm';
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { orderLines } from '../schema/order-lines.ts';
import { orders } from '../schema/orders.ts';
import { products } from '../schema/products.ts';
import { shipments } from '../schema/shipments.ts';
import { variants } from '../schema/variants.ts';
import { isOneOf } from './json-rows.ts';
import { toOrders } from './to-orders.ts';

/** Lines of one order that are read: as many as an import takes. */
const LINES_MAX = 500;

/** Shipments of one order that are read: as many as an import takes. */
const SHIPMENTS_MAX = 100;

const orderColumns = {
  id: orders.id,
  name: orders.name,
  placedAtMs: orders.placedAtMs,
  cancelledAtMs: orders.cancelledAtMs,
  isOnHold: orders.isOnHold,
  isPacking: orders.isPacking,
  totalMinor: orders.totalMinor,
  currency: orders.currency,
};

/** Orders of a customer with lines and shipments, newest first, at most `limit`. */
export async function listCustomerOrders(
  db: Database,
  query: { accountId: AccountId; customerId: CustomerId; limit: number },
): Promise<Order[]> {
  const { accountId, customerId, limit } = query;
  return readOrders(db, accountId, and(eq(orders.accountId, accountId), eq(orders.customerId, customerId)), limit);
}

/** A customer's order by its name, however written; `null` when there is none or it is another customer's. */
export async function findCustomerOrder(
  db: Database,
  query: { accountId: AccountId; customerId: CustomerId; name: string },
): Promise<Order | null> {
  const { accountId, customerId, name } = query;
  const isTheOrder = and(
    eq(orders.accountId, accountId),
    eq(orders.customerId, customerId),
    eq(orders.nameKey, normaliseOrderName(name)),
  );
  const [order] = await readOrders(db, accountId, isTheOrder, 1);
  return order ?? null;
}

/** A customer's orders of some names, however written, newest first; those that do not exist or are not theirs are left out. */
export async function listCustomerOrdersByName(
  db: Database,
  query: { accountId: AccountId; customerId: CustomerId; names: readonly string[] },
): Promise<Order[]> {
  const { accountId, customerId, names } = query;
  const areTheOrders = and(
    eq(orders.accountId, accountId),
    eq(orders.customerId, customerId),
    isOneOf(orders.nameKey, names.map(normaliseOrderName)),
  );
  return readOrders(db, accountId, areTheOrders, names.length);
}

/** Whether the account has any order. */
export async function hasOrders(db: Database, query: { accountId: AccountId }): Promise<boolean> {
  const rows = await db.select({ id: orders.id }).from(orders).where(eq(orders.accountId, query.accountId)).limit(1);
  return rows.length > 0;
}

async function readOrders(
  db: Database,
  accountId: AccountId,
  condition: SQL | undefined,
  limit: number,
): Promise<Order[]> {
  const orderRows = await db
    .select(orderColumns)
    .from(orders)
    .where(condition)
    .orderBy(desc(orders.placedAtMs), desc(orders.id))
    .limit(limit);
  if (orderRows.length === 0) return [];
  const orderIds = orderRows.map(({ id }) => id);
  const [lineRows, shipmentRows] = await db.batch([
    selectLines(db, accountId, orderIds),
    selectShipments(db, accountId, orderIds),
  ]);
  return toOrders(orderRows, lineRows, shipmentRows);
}

function selectLines(db: Database, accountId: AccountId, orderIds: readonly OrderId[]) {
  // A line names what was bought by its SKU; where several products carry it, always the same one is shown. The plus
  // signs keep SQLite from reading all variants in the order of the primary key instead of looking the SKU up.
  const ofLine = (wanted: SQL) => sql<string | null>`(
    select ${wanted} from ${variants} as v
    join ${products} as p on p.account_id = v.account_id and p.id = v.product_id
    where v.account_id = order_lines.account_id and v.sku = order_lines.sku
    order by +v.product_id, +v.id limit 1)`;
  return db
    .select({
      id: orderLines.id,
      orderId: orderLines.orderId,
      title: orderLines.title,
      variantTitle: orderLines.variantTitle,
      sku: orderLines.sku,
      quantity: orderLines.quantity,
      fulfilledQuantity: orderLines.fulfilledQuantity,
      removedQuantity: orderLines.removedQuantity,
      unitPriceMinor: orderLines.unitPriceMinor,
      imageUrl: ofLine(sql`coalesce(v.image_url, p.image_url)`),
      productHandle: ofLine(sql`p.handle`),
      productTags: ofLine(sql`p.tags`),
    })
    .from(orderLines)
    .where(and(eq(orderLines.accountId, accountId), isOneOf(orderLines.orderId, orderIds)))
    .orderBy(asc(orderLines.orderId), asc(orderLines.position))
    .limit(orderIds.length * LINES_MAX);
}

function selectShipments(db: Database, accountId: AccountId, orderIds: readonly OrderId[]) {
  return db
    .select({
      id: shipments.id,
      orderId: shipments.orderId,
      status: shipments.status,
      carrier: shipments.carrier,
      trackingNumber: shipments.trackingNumber,
      trackingUrl: shipments.trackingUrl,
      shippedAtMs: shipments.shippedAtMs,
      deliveredAtMs: shipments.deliveredAtMs,
      expectedFromMs: shipments.expectedFromMs,
      expectedToMs: shipments.expectedToMs,
      lines: shipments.lines,
    })
    .from(shipments)
    .where(and(eq(shipments.accountId, accountId), isOneOf(shipments.orderId, orderIds)))
    .orderBy(asc(shipments.orderId), asc(shipments.position))
    .limit(orderIds.length * SHIPMENTS_MAX);
}
