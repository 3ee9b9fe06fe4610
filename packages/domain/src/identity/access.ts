import type { CustomerId, IdentityLevel, SessionId } from '@loket/contracts';

/** Who is asking: what a valid access token says. */
export interface Visitor {
  readonly sessionId: SessionId;
  readonly level: IdentityLevel;
  /** Set exactly when `level` is `verified`. */
  readonly customerId: CustomerId | null;
}

/** Whose a thread is. */
export interface ThreadHolder {
  readonly sessionId: SessionId;
  readonly customerId: CustomerId | null;
}

/**
 * Whether a visitor may read and write a thread: the session that opened it, or the verified customer whose it has become.
 * A session that was signed out is gone and gets no token, so the next person in the same browser is neither.
 */
export function mayUseThread(visitor: Visitor, holder: ThreadHolder): boolean {
  if (visitor.sessionId === holder.sessionId) {
    return visitor.customerId === null || holder.customerId === null || visitor.customerId === holder.customerId;
  }
  return visitor.customerId !== null && visitor.customerId === holder.customerId;
}
