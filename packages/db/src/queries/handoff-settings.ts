import type { AccountId, HandoffSettings } from '@loket/contracts';
import { HandoffSettingsSchema } from '@loket/contracts';
import { eq, ne, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { handoffSettings } from '../schema/handoff-settings.ts';
import { readStoredJson } from './stored-json.ts';

/** How the account's conversations go to the team; the defaults where nothing was set or it cannot be read. */
export async function getHandoffSettings(db: Database, query: { accountId: AccountId }): Promise<HandoffSettings> {
  const [row] = await db
    .select({ settings: sql<string>`${handoffSettings.settings}` })
    .from(handoffSettings)
    .where(eq(handoffSettings.accountId, query.accountId))
    .limit(1);
  const stored = row === undefined ? null : readStoredJson(HandoffSettingsSchema, row.settings);
  return stored ?? HandoffSettingsSchema.parse({});
}

/** Replaces the settings as a whole. Repeating it changes nothing. */
export async function putHandoffSettings(
  db: Database,
  input: { accountId: AccountId; settings: HandoffSettings; nowMs: number },
): Promise<void> {
  const { accountId, settings, nowMs } = input;
  const values = { settings, changedAtMs: nowMs };
  await db
    .insert(handoffSettings)
    .values({ accountId, ...values })
    .onConflictDoUpdate({
      target: handoffSettings.accountId,
      set: values,
      setWhere: ne(handoffSettings.settings, sql`excluded.settings`),
    });
}
