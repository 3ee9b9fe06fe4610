import type { AccountId, CustomerId, Id } from '@loket/contracts';
import { CouponBenefitSchema } from '@loket/contracts';
import type { Coupon } from '@loket/domain/ports';
import type { SQL } from 'drizzle-orm';
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { coupons } from '../schema/coupons.ts';
import { customers } from '../schema/customers.ts';
import type { CustomerRecord } from './customers.ts';
import { isOneOf, runAtomically, toJsonInserts } from './json-rows.ts';
import { readStoredJson, toMoney } from './stored-json.ts';

/** A coupon in the form that is stored. */
export type CouponRecord = typeof coupons.$inferInsert;

type CouponId = Id<'coupon'>;

/** Whose coupons are meant; `null` for those that anybody may know. Never both at once. */
interface CouponScope {
  readonly accountId: AccountId;
  readonly customerId: CustomerId | null;
}

const couponColumns = {
  id: coupons.id,
  code: coupons.code,
  customerId: coupons.customerId,
  title: coupons.title,
  benefit: sql<string>`${coupons.benefit}`,
  minimumMinor: coupons.minimumMinor,
  minimumCurrency: coupons.minimumCurrency,
  startsAtMs: coupons.startsAtMs,
  endsAtMs: coupons.endsAtMs,
  terms: coupons.terms,
  isRedeemed: coupons.isRedeemed,
};

/** How a code is compared: without the spaces around it, and without case. `' welcome10 '` gives `WELCOME10`. */
export function toCouponKey(code: string): string {
  return code.slice(0, 200).normalize('NFKC').trim().toUpperCase();
}

/** Hashes of the records that the coupons of those ids were imported from; an unknown id has none. */
export async function listCouponHashes(
  db: Database,
  query: { accountId: AccountId; ids: readonly CouponId[] },
): Promise<{ id: CouponId; contentHash: string }[]> {
  return db
    .select({ id: coupons.id, contentHash: coupons.contentHash })
    .from(coupons)
    .where(and(eq(coupons.accountId, query.accountId), isOneOf(coupons.id, query.ids)))
    .limit(query.ids.length);
}

/** Writes coupons by id, and the customers who are new with them; all or none. */
export async function upsertCoupons(
  db: Database,
  input: { newCustomers: readonly CustomerRecord[]; records: readonly CouponRecord[] },
): Promise<void> {
  await runAtomically(db, [
    ...toJsonInserts(db, { into: customers, rows: input.newCustomers, ifPresent: 'keep' }),
    ...toJsonInserts(db, { into: coupons, rows: input.records, ifPresent: 'replace' }),
  ]);
}

/**
 * Coupons that are or will be valid, neither over nor used up: the one that ends first in front, those without an end last;
 * at most `limit`.
 */
export async function listCoupons(
  db: Database,
  query: CouponScope & { nowMs: number; limit: number },
): Promise<Coupon[]> {
  const { nowMs, limit } = query;
  const isUnused = and(isOf(query), eq(coupons.isRedeemed, false));
  // Two look-ups in the order of the index: an "or" would read all those that have ended as well.
  const [ending, endless] = await db.batch([
    selectCoupons(db, and(isUnused, gt(coupons.endsAtMs, nowMs)), limit),
    selectCoupons(db, and(isUnused, isNull(coupons.endsAtMs)), limit),
  ]);
  return [...ending, ...endless].slice(0, limit).flatMap((row) => toCoupon(row) ?? []);
}

/** A coupon by its code, in whatever case, also when it is over; `null` when there is none or it is somebody else's. */
export async function findCoupon(db: Database, query: CouponScope & { code: string }): Promise<Coupon | null> {
  const [row] = await selectCoupons(db, and(isOf(query), eq(coupons.codeKey, toCouponKey(query.code))), 1);
  return row === undefined ? null : toCoupon(row);
}

function isOf({ accountId, customerId }: CouponScope): SQL | undefined {
  const isOwned = customerId === null ? isNull(coupons.customerId) : eq(coupons.customerId, customerId);
  return and(eq(coupons.accountId, accountId), isOwned);
}

function selectCoupons(db: Database, condition: SQL | undefined, limit: number) {
  return db
    .select(couponColumns)
    .from(coupons)
    .where(condition)
    .orderBy(asc(coupons.endsAtMs), asc(coupons.id))
    .limit(limit);
}

type CouponRow = Omit<Pick<typeof coupons.$inferSelect, keyof typeof couponColumns>, 'benefit'> & {
  readonly benefit: string;
};

/** `null` when nobody can say what it takes off. */
function toCoupon(row: CouponRow): Coupon | null {
  const { customerId, benefit: storedBenefit, minimumMinor, minimumCurrency, ...rest } = row;
  const benefit = readStoredJson(CouponBenefitSchema, storedBenefit);
  if (benefit === null) return null;
  return { ...rest, benefit, minimum: toMoney(minimumMinor, minimumCurrency), isPersonal: customerId !== null };
}
