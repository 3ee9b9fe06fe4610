import type {
  ImportArticle,
  ImportCoupon,
  ImportCustomer,
  ImportLoyaltyMember,
  ImportOrder,
  ImportProduct,
  ImportReturn,
  ImportSubscription,
} from '@loket/contracts';
import { IMPORT_RECORD_SCHEMAS, toErrorDetails } from '@loket/contracts';
import { toCouponKey } from '@loket/db';
import { normaliseOrderName } from '@loket/domain/orders';
import { findOrderFault } from './order-rules.ts';
import { findCouponFault, findReturnFault } from './provider-rules.ts';

/** Problems that one reason names; a record that is wrong throughout needs no more to be recognised. */
const PROBLEMS_MAX = 3;

/** A record that may go in, or why it may not. */
export type CheckedRecord<T> = { readonly record: T } | { readonly reason: string };

interface Rules<T> {
  readonly parse: (record: unknown) => { success: true; data: T } | { success: false; error: ParseError };
  /** What the schema cannot say: a sentence that begins with the field, or `null` when all is well. */
  readonly findFault: (record: T) => string | null;
  /** Fields by which a record is found again, as `field` and key; two records of one request may share none. */
  readonly toKeys: (record: T) => readonly (readonly [field: string, key: string])[];
}

type ParseError = Parameters<typeof toErrorDetails>[0];

const { articles, coupons, customers, orders, products, returns, subscriptions } = IMPORT_RECORD_SCHEMAS;

/** Checks articles one by one; the answer has one entry for each, in order. */
export function checkArticles(records: readonly unknown[]): CheckedRecord<ImportArticle>[] {
  return checkRecords(records, {
    parse: (record) => articles.safeParse(record),
    findFault: () => null,
    toKeys: ({ key, lang }) => [['key', `${lang}/${key}`]],
  });
}

/** Checks customers one by one; the answer has one entry for each, in order. */
export function checkCustomers(records: readonly unknown[]): CheckedRecord<ImportCustomer>[] {
  return checkRecords(records, {
    parse: (record) => customers.safeParse(record),
    findFault: () => null,
    toKeys: ({ email, externalId }) => [
      ['email', email],
      ...(externalId === null ? [] : [['externalId', externalId] as const]),
    ],
  });
}

/** Checks orders one by one; the answer has one entry for each, in order. */
export function checkOrders(records: readonly unknown[]): CheckedRecord<ImportOrder>[] {
  return checkRecords(records, {
    parse: (record) => orders.safeParse(record),
    findFault: findOrderFault,
    toKeys: ({ name }) => [['name', normaliseOrderName(name)]],
  });
}

/** Checks products one by one; the answer has one entry for each, in order. */
export function checkProducts(records: readonly unknown[]): CheckedRecord<ImportProduct>[] {
  return checkRecords(records, {
    parse: (record) => products.safeParse(record),
    findFault: () => null,
    toKeys: ({ handle }) => [['handle', handle]],
  });
}

/** Checks subscriptions one by one; the answer has one entry for each, in order. */
export function checkSubscriptions(records: readonly unknown[]): CheckedRecord<ImportSubscription>[] {
  return checkRecords(records, {
    parse: (record) => subscriptions.safeParse(record),
    findFault: () => null,
    toKeys: ({ key }) => [['key', key]],
  });
}

/** Checks members of the loyalty programme one by one; the answer has one entry for each, in order. */
export function checkLoyaltyMembers(records: readonly unknown[]): CheckedRecord<ImportLoyaltyMember>[] {
  return checkRecords(records, {
    parse: (record) => IMPORT_RECORD_SCHEMAS['loyalty-members'].safeParse(record),
    findFault: () => null,
    toKeys: ({ email }) => [['email', email]],
  });
}

/** Checks coupons one by one; the answer has one entry for each, in order. */
export function checkCoupons(records: readonly unknown[]): CheckedRecord<ImportCoupon>[] {
  return checkRecords(records, {
    parse: (record) => coupons.safeParse(record),
    findFault: findCouponFault,
    toKeys: ({ code }) => [['code', toCouponKey(code)]],
  });
}

/** Checks returns one by one; the answer has one entry for each, in order. */
export function checkReturns(records: readonly unknown[]): CheckedRecord<ImportReturn>[] {
  return checkRecords(records, {
    parse: (record) => returns.safeParse(record),
    findFault: findReturnFault,
    toKeys: ({ name }) => [['name', normaliseOrderName(name)]],
  });
}

function checkRecords<T>(records: readonly unknown[], rules: Rules<T>): CheckedRecord<T>[] {
  const seen = new Set<string>();
  return records.map((candidate) => {
    const parsed = rules.parse(candidate);
    if (!parsed.success) return { reason: toReason(parsed.error) };
    const record = parsed.data;
    const fault = rules.findFault(record);
    if (fault !== null) return { reason: fault };
    const keys = rules.toKeys(record).map(([field, key]) => ({ field, key: `${field}:${key}` }));
    const repeated = keys.find(({ key }) => seen.has(key));
    if (repeated !== undefined) return { reason: `${repeated.field}: repeats an earlier record of this request` };
    for (const { key } of keys) seen.add(key);
    return { record };
  });
}

function toReason(error: ParseError): string {
  return toErrorDetails(error)
    .slice(0, PROBLEMS_MAX)
    .map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
    .join('; ');
}
