import type { AccountId, CouponBenefit, CustomerId, Id } from '@loket/contracts';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** One row per code of an account, public or meant for one customer. */
export const coupons = sqliteTable(
  'coupons',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    id: text('id').$type<Id<'coupon'>>().notNull(),
    /** As the merchant writes it. */
    code: text('code').notNull(),
    /** The code in the form that is looked up; see `toCouponKey`. */
    codeKey: text('code_key').notNull(),
    /** Whom it is meant for; `null` for a public code. */
    customerId: text('customer_id').$type<CustomerId>(),
    title: text('title').notNull(),
    benefit: text('benefit', { mode: 'json' }).$type<CouponBenefit>().notNull(),
    /** Both are set or neither is. */
    minimumMinor: integer('minimum_minor'),
    minimumCurrency: text('minimum_currency'),
    startsAtMs: integer('starts_at_ms'),
    /** First moment at which it counts no longer. */
    endsAtMs: integer('ends_at_ms'),
    terms: text('terms'),
    isRedeemed: integer('is_redeemed', { mode: 'boolean' }).notNull(),
    /** Hash of the record that the row was imported from. */
    contentHash: text('content_hash').notNull(),
    importedAtMs: integer('imported_at_ms').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    uniqueIndex('coupons_account_code_idx').on(table.accountId, table.codeKey),
    index('coupons_account_customer_ends_idx').on(
      table.accountId,
      table.customerId,
      table.isRedeemed,
      table.endsAtMs,
      table.id,
    ),
  ],
);
