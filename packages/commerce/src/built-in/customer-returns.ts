import type { AccountId, CustomerId, ReturnRules } from '@loket/contracts';
import type { Database, ReturnRow } from '@loket/db';
import { listCustomerOrdersByName, listCustomerReturns, listReturnsOfOrders } from '@loket/db';
import { decideReturnability, normaliseOrderName } from '@loket/domain/orders';
import type { CustomerReturns, ReturnRecord } from '@loket/domain/ports';
import { toListLimit } from './list-limit.ts';
import { matchReturns } from './match-returns.ts';

/** Returns of one order that are read: more than a shop would take. */
const RETURNS_OF_ORDER_MAX = 100;

/** Whose returns, and the merchant's rules for them. */
export interface BuiltInReturnsOptions {
  readonly accountId: AccountId;
  readonly customerId: CustomerId;
  readonly rules: ReturnRules;
  /** IANA time zone in which the shop's days are meant. */
  readonly timeZone: string;
  /** UTC milliseconds. */
  readonly nowMs: () => number;
}

/** The built-in shop's returns of one verified customer. Nothing it gives belongs to anybody else. */
export function createBuiltInCustomerReturns(db: Database, options: BuiltInReturnsOptions): CustomerReturns {
  const { accountId, customerId, rules, timeZone } = options;
  const owner = { accountId, customerId };
  return {
    async getEligibility(order) {
      const orderNames = [order.name];
      const rows = await listReturnsOfOrders(db, { ...owner, orderNames, limit: RETURNS_OF_ORDER_MAX });
      const returns = matchReturns(rows, order);
      const units = decideReturnability(order, rules, returns, { nowMs: options.nowMs(), timeZone });
      return { orderId: order.id, units };
    },
    async listReturns({ limit }) {
      const rows = await listCustomerReturns(db, { ...owner, limit: toListLimit(limit) });
      return matchWithOrders(db, owner, rows);
    },
  };
}

async function matchWithOrders(
  db: Database,
  owner: { accountId: AccountId; customerId: CustomerId },
  rows: readonly ReturnRow[],
): Promise<ReturnRecord[]> {
  const rowsByOrder = Map.groupBy(rows, ({ orderName }) => normaliseOrderName(orderName));
  const orders = await listCustomerOrdersByName(db, { ...owner, names: [...rowsByOrder.keys()] });
  const ordersByName = new Map(orders.map((order) => [normaliseOrderName(order.name), order]));
  const matched = [...rowsByOrder].flatMap(([name, ofOrder]) => matchReturns(ofOrder, ordersByName.get(name) ?? null));
  const byId = new Map(matched.map((record) => [record.id, record]));
  return rows.flatMap(({ id }) => byId.get(id) ?? []);
}
