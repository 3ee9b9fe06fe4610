import type { AccountId } from '@loket/contracts';
import type { OutgoingMail } from '@loket/domain/ports';
import { desc, eq, lt } from 'drizzle-orm';
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

const mailColumns = {
  accountId: devOutbox.accountId,
  id: devOutbox.id,
  to: devOutbox.receiver,
  subject: devOutbox.subject,
  text: devOutbox.text,
  sentAtMs: devOutbox.sentAtMs,
};

/** The newest mails of an account, at most `limit`. */
export async function listDevMails(
  db: Database,
  query: { accountId: AccountId; limit: number },
): Promise<OutgoingMail[]> {
  return db
    .select(mailColumns)
    .from(devOutbox)
    .where(eq(devOutbox.accountId, query.accountId))
    .orderBy(desc(devOutbox.sentAtMs))
    .limit(query.limit);
}

/** The newest mails of all accounts, at most `limit`. For the developer's own page: it looks across accounts. */
export async function listAllDevMails(db: Database, query: { limit: number }): Promise<OutgoingMail[]> {
  return db.select(mailColumns).from(devOutbox).orderBy(desc(devOutbox.sentAtMs)).limit(query.limit);
}

/** Deletes the mails that were sent before `beforeMs`. Looks across accounts, and at nothing but the time. */
export async function deleteOldDevMails(db: Database, input: { beforeMs: number }): Promise<void> {
  await db.delete(devOutbox).where(lt(devOutbox.sentAtMs, input.beforeMs));
}
