import type { AccountId } from '@loket/contracts';
import type { OutgoingMail } from '@loket/domain/ports';
import { desc, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { devOutbox } from '../schema/dev-outbox.ts';

/** Puts a mail into the development outbox. The same id again changes nothing. */
export async function insertDevMail(db: Database, mail: OutgoingMail): Promise<void> {
  await db
    .insert(devOutbox)
    .values({
      accountId: mail.accountId,
      id: mail.id,
      receiver: mail.to,
      subject: mail.subject,
      text: mail.text,
      sentAtMs: mail.sentAtMs,
    })
    .onConflictDoNothing();
}

/** The newest mails, at most `limit`; `null` for all accounts: the page is the developer's own. */
export async function listDevMails(
  db: Database,
  query: { accountId: AccountId | null; limit: number },
): Promise<OutgoingMail[]> {
  return db
    .select({
      accountId: devOutbox.accountId,
      id: devOutbox.id,
      to: devOutbox.receiver,
      subject: devOutbox.subject,
      text: devOutbox.text,
      sentAtMs: devOutbox.sentAtMs,
    })
    .from(devOutbox)
    .where(query.accountId === null ? undefined : eq(devOutbox.accountId, query.accountId))
    .orderBy(desc(devOutbox.sentAtMs))
    .limit(query.limit);
}
