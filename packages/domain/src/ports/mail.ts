import type { AccountId, Id } from '@loket/contracts';

/** A mail to one receiver. Subject and name have no line breaks. */
export interface OutgoingMail {
  /** Repeating an id sends nothing again. */
  readonly id: Id<'mail'>;
  readonly accountId: AccountId;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly sentAtMs: number;
}

/** Hands mails to whoever delivers them. */
export interface Mail {
  send(mail: OutgoingMail): Promise<void>;
}
