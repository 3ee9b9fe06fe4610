import { IDENTITY_KEY_ALGORITHMS, type AccountId, type Id } from '@loket/contracts';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row per key with which a shop's server signs its customers' tokens. */
export const identityKeys = sqliteTable(
  'identity_keys',
  {
    accountId: text('account_id').$type<AccountId>().notNull(),
    /** What a token's header names. */
    kid: text('kid').$type<Id<'identityKey'>>().notNull(),
    /** The one algorithm of the key, whatever a token's header says. */
    algorithm: text('algorithm', { enum: IDENTITY_KEY_ALGORITHMS }).notNull(),
    /** The secret, encrypted with a key from the environment: unlike a secret key's hash it is needed to check. */
    sealedSecret: text('sealed_secret').notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
    revokedAtMs: integer('revoked_at_ms'),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.kid] })],
);
