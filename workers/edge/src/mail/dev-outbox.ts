import type { Mail } from '@loket/domain/ports';
import { insertDevMail, type Database } from '@loket/db';

/** Delivers into the development outbox: a table with a page. */
export function createDevOutboxMail(db: Database): Mail {
  return { send: (mail) => insertDevMail(db, mail) };
}
