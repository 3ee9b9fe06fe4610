import type { AccountId, Channel, Id, Locale } from '@loket/contracts';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** One row per merchant. */
export const accounts = sqliteTable('accounts', {
  accountId: text('account_id').$type<AccountId>().primaryKey(),
  /** The brand's name, as customers read it. */
  name: text('name').notNull(),
  locale: text('locale').$type<Locale>().notNull(),
  /** IANA time zone in which the shop's dates are meant. */
  timeZone: text('time_zone').notNull(),
  /** ISO 4217 code that prices have when an import names none. */
  currency: text('currency').notNull(),
  isAgentOn: integer('is_agent_on', { mode: 'boolean' }).notNull(),
  /** Channels on which the agent answers. */
  activeChannels: text('active_channels', { mode: 'json' }).$type<Channel[]>().notNull(),
  greeting: text('greeting', { mode: 'json' }).$type<Record<Locale, string>>(),
  starterQuestions: text('starter_questions', { mode: 'json' }).$type<Record<Locale, string[]>>(),
  /** Address of a product's page with `{handle}` in it, or `null`. */
  productUrl: text('product_url'),
  /** Page on which customers see their orders, or `null`. */
  ordersUrl: text('orders_url'),
  /** UTC milliseconds. */
  createdAtMs: integer('created_at_ms').notNull(),
});

/** One row per website on which an account's chat may run. */
export const accountOrigins = sqliteTable(
  'account_origins',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    /** As browsers send it: scheme, host and port, e.g. `https://shop.example`. */
    origin: text('origin').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.origin] })],
);

/** One row per secret key of an account; only the key's SHA-256 is kept. */
export const accountKeys = sqliteTable(
  'account_keys',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    id: text('id').$type<Id<'secretKey'>>().notNull(),
    /** Hexadecimal SHA-256 of the key. */
    keyHash: text('key_hash').notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
    revokedAtMs: integer('revoked_at_ms'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    index('account_keys_account_created_idx').on(table.accountId, table.createdAtMs),
    // The key itself names its account: this one index is read before the account is known.
    uniqueIndex('account_keys_hash_idx').on(table.keyHash),
  ],
);
