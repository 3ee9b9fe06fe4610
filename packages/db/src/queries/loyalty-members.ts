import type { AccountId, CustomerId } from '@loket/contracts';
import type { LoyaltyMember } from '@loket/domain/loyalty';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { customers } from '../schema/customers.ts';
import { loyaltyMembers } from '../schema/loyalty-members.ts';
import type { CustomerRecord } from './customers.ts';
import { isOneOf, runAtomically, toJsonInserts } from './json-rows.ts';

/** A member in the form that is stored. */
export type LoyaltyMemberRecord = typeof loyaltyMembers.$inferInsert;

/** Hashes of the records that those customers' memberships were imported from; who is no member has none. */
export async function listLoyaltyMemberHashes(
  db: Database,
  query: { accountId: AccountId; ids: readonly CustomerId[] },
): Promise<{ id: CustomerId; contentHash: string }[]> {
  return db
    .select({ id: loyaltyMembers.customerId, contentHash: loyaltyMembers.contentHash })
    .from(loyaltyMembers)
    .where(and(eq(loyaltyMembers.accountId, query.accountId), isOneOf(loyaltyMembers.customerId, query.ids)))
    .limit(query.ids.length);
}

/** Writes members by their customer, and the customers who are new with them; all or none. */
export async function upsertLoyaltyMembers(
  db: Database,
  input: { newCustomers: readonly CustomerRecord[]; records: readonly LoyaltyMemberRecord[] },
): Promise<void> {
  await runAtomically(db, [
    ...toJsonInserts(db, { into: customers, rows: input.newCustomers, ifPresent: 'keep' }),
    ...toJsonInserts(db, { into: loyaltyMembers, rows: input.records, ifPresent: 'replace' }),
  ]);
}

/** What is kept of a customer's membership, or `null` when there is none. */
export async function findLoyaltyMember(
  db: Database,
  query: { accountId: AccountId; customerId: CustomerId },
): Promise<LoyaltyMember | null> {
  const [row] = await db
    .select({
      points: loyaltyMembers.points,
      pendingPoints: loyaltyMembers.pendingPoints,
      tierPoints: loyaltyMembers.tierPoints,
      tierUntilMs: loyaltyMembers.tierUntilMs,
      expiringPoints: loyaltyMembers.expiringPoints,
      expiringAtMs: loyaltyMembers.expiringAtMs,
    })
    .from(loyaltyMembers)
    .where(and(eq(loyaltyMembers.accountId, query.accountId), eq(loyaltyMembers.customerId, query.customerId)))
    .limit(1);
  if (row === undefined) return null;
  const { expiringPoints: points, expiringAtMs: atMs, ...member } = row;
  return { ...member, expiring: points === null || atMs === null ? null : { points, atMs } };
}
