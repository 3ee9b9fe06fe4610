import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { schema } from '../index.ts';
import { createTestDatabase } from './test-database.ts';

const account = {
  accountId: 'acc_testshop01',
  name: 'Test shop',
  locale: 'en',
  timeZone: 'Europe/Amsterdam',
  currency: 'EUR',
  isAgentOn: true,
  activeChannels: ['webchat'],
  createdAtMs: 0,
} satisfies typeof schema.accounts.$inferInsert;

describe('the test database', () => {
  it('stores and reads through the real migrations', async () => {
    const { db } = createTestDatabase();
    await db.insert(schema.accounts).values(account);
    const rows = await db
      .select()
      .from(schema.accounts)
      .where(eq(schema.accounts.accountId, account.accountId))
      .limit(1);
    expect(rows).toMatchObject([account]);
  });

  it('rolls a batch back when one statement fails', async () => {
    const { db, sqlite } = createTestDatabase();
    const insert = db.insert(schema.accounts).values(account);
    await expect(db.batch([insert, insert])).rejects.toThrow();
    expect(sqlite.prepare('select count(*) as n from accounts').get()).toEqual({ n: 0 });
  });

  it('has the limits of D1', async () => {
    const { db } = createTestDatabase();
    const values = Array.from({ length: 101 }, (_, index) => sql`${index}`);
    await expect(db.run(sql`select ${sql.join(values, sql`, `)}`)).rejects.toThrow();
    await expect(db.run(sql`select ${'x'.repeat(2_000_001)}`)).rejects.toThrow();
  });

  it('leads every key and index with the account', () => {
    const { sqlite } = createTestDatabase();
    const tables = sqlite
      .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
      .all();
    const leading = tables.flatMap(({ name }) =>
      sqlite
        .prepare(
          'select l.name as idx, i.name as col from pragma_index_list(?) l join pragma_index_info(l.name) i where i.seqno = 0',
        )
        .all(name ?? null)
        .map((row) => [row.idx, row.col].join(': ')),
    );
    // The exceptions are said in the schema: a secret key is looked up before its account is known, and expired
    // sessions are swept over all accounts.
    const exceptions = ['account_keys_hash_idx: key_hash', 'sessions_expires_idx: expires_at_ms'];
    expect(leading.filter((line) => !line.endsWith(': account_id')).toSorted()).toEqual(exceptions);
    expect(leading.length).toBeGreaterThan(tables.length);
  });
});
