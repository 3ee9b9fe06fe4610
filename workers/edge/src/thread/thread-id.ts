import type { AccountId, SessionId, ThreadId } from '@loket/contracts';
import { hmacHex } from '../tokens/tokens.ts';

const KEY_CHARS = 24;
const MARK_CHARS = 16;

/**
 * Makes the id of a web chat's thread: the same for the same session and key, so that opening twice is opening once. Its
 * last characters are a mark of ours: an id that nobody was given is refused before an object is touched.
 */
export async function createThreadId(
  secret: string,
  accountId: AccountId,
  sessionId: SessionId,
  key: string,
): Promise<ThreadId> {
  const name = (await hmacHex(secret, `thread:${accountId}:webchat:${sessionId}:${key}`)).slice(0, KEY_CHARS);
  return `thr_${name}${await markOf(secret, accountId, name)}`;
}

/** Whether an id was made by {@link createThreadId} for this account. */
export async function isIssuedThreadId(secret: string, accountId: AccountId, threadId: ThreadId): Promise<boolean> {
  const name = threadId.slice(4, 4 + KEY_CHARS);
  return threadId === `thr_${name}${await markOf(secret, accountId, name)}`;
}

async function markOf(secret: string, accountId: AccountId, name: string): Promise<string> {
  return (await hmacHex(secret, `mark:${accountId}:${name}`)).slice(0, MARK_CHARS);
}
