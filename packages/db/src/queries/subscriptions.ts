import type { AccountId, CustomerId, Id } from '@loket/contracts';
import { SUBSCRIPTION_STATUSES, SubscriptionIntervalSchema } from '@loket/contracts';
import type { Subscription } from '@loket/domain/ports';
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { customers } from '../schema/customers.ts';
import { subscriptions } from '../schema/subscriptions.ts';
import type { CustomerRecord } from './customers.ts';
import { isOneOf, runAtomically, toJsonInserts } from './json-rows.ts';
import { toKnown } from './stored-json.ts';

/** A subscription in the form that is stored. */
export type SubscriptionRecord = typeof subscriptions.$inferInsert;

type SubscriptionId = Id<'subscription'>;

const subscriptionColumns = {
  id: subscriptions.id,
  title: subscriptions.title,
  variantTitle: subscriptions.variantTitle,
  imageUrl: subscriptions.imageUrl,
  status: subscriptions.status,
  quantity: subscriptions.quantity,
  priceMinor: subscriptions.priceMinor,
  currency: subscriptions.currency,
  intervalUnit: subscriptions.intervalUnit,
  intervalCount: subscriptions.intervalCount,
  nextAtMs: subscriptions.nextAtMs,
  isSkippable: subscriptions.isSkippable,
};

/** Hashes of the records that the subscriptions of those ids were imported from; an unknown id has none. */
export async function listSubscriptionHashes(
  db: Database,
  query: { accountId: AccountId; ids: readonly SubscriptionId[] },
): Promise<{ id: SubscriptionId; contentHash: string }[]> {
  return db
    .select({ id: subscriptions.id, contentHash: subscriptions.contentHash })
    .from(subscriptions)
    .where(and(eq(subscriptions.accountId, query.accountId), isOneOf(subscriptions.id, query.ids)))
    .limit(query.ids.length);
}

/** Writes subscriptions by id, and the customers who are new with them; all or none. */
export async function upsertSubscriptions(
  db: Database,
  input: { newCustomers: readonly CustomerRecord[]; records: readonly SubscriptionRecord[] },
): Promise<void> {
  await runAtomically(db, [
    ...toJsonInserts(db, { into: customers, rows: input.newCustomers, ifPresent: 'keep' }),
    ...toJsonInserts(db, { into: subscriptions, rows: input.records, ifPresent: 'replace' }),
  ]);
}

/** Subscriptions of a customer: those that run first, then by next delivery, those without one last; at most `limit`. */
export async function listCustomerSubscriptions(
  db: Database,
  query: { accountId: AccountId; customerId: CustomerId; limit: number },
): Promise<Subscription[]> {
  const rows = await db
    .select(subscriptionColumns)
    .from(subscriptions)
    .where(and(eq(subscriptions.accountId, query.accountId), eq(subscriptions.customerId, query.customerId)))
    .orderBy(
      desc(sql`${subscriptions.status} = 'active'`),
      sql`${subscriptions.nextAtMs} asc nulls last`,
      asc(subscriptions.id),
    )
    .limit(query.limit);
  return rows.flatMap((row) => toSubscription(row) ?? []);
}

type SubscriptionRow = Pick<typeof subscriptions.$inferSelect, keyof typeof subscriptionColumns>;

/** `null` when nobody can say how often it is delivered. */
function toSubscription(row: SubscriptionRow): Subscription | null {
  const { priceMinor, currency, intervalUnit: unit, intervalCount: count, ...rest } = row;
  const interval = SubscriptionIntervalSchema.safeParse({ unit, count });
  if (!interval.success) return null;
  return {
    ...rest,
    status: toKnown(SUBSCRIPTION_STATUSES, row.status),
    price: { amountMinor: priceMinor, currency },
    interval: interval.data,
  };
}
