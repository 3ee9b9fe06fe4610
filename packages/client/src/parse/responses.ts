import type { ChatConfig, SessionResponse, SocketTicketResponse, ThreadId } from '@loket/contracts';
import { isCount, isObject, isText } from './json.ts';

/** What the chat needs before anything is said, or `null`. */
export function parseConfig(value: unknown): ChatConfig | null {
  if (!isObject(value) || !isText(value['accountId']) || !isText(value['name']) || !isText(value['locale']))
    return null;
  return typeof value['isAgentOn'] === 'boolean' ? (value as unknown as ChatConfig) : null;
}

/** A session with its tokens, or `null`. */
export function parseSession(value: unknown): SessionResponse | null {
  if (!isObject(value)) return null;
  const isSession =
    isText(value['sessionId']) &&
    isText(value['level']) &&
    isText(value['accessToken']) &&
    isCount(value['accessTokenExpiresAtMs']) &&
    isText(value['renewalToken']) &&
    (value['customer'] === null || isObject(value['customer']));
  return isSession ? (value as unknown as SessionResponse) : null;
}

/** The thread that was made or found, or `null`. */
export function parseThread(value: unknown): { readonly threadId: ThreadId } | null {
  return isObject(value) && isText(value['threadId']) ? { threadId: value['threadId'] as ThreadId } : null;
}

/** A ticket that opens one socket, or `null`. */
export function parseTicket(value: unknown): SocketTicketResponse | null {
  return isObject(value) && isText(value['ticket']) ? (value as unknown as SocketTicketResponse) : null;
}

/** Receipt of a request for a one-time code, or `null`. */
export function parseCodeSent(value: unknown): { readonly expiresAtMs: number; readonly digits: number } | null {
  if (!isObject(value) || !isCount(value['expiresAtMs']) || !isCount(value['digits'])) return null;
  return { expiresAtMs: value['expiresAtMs'], digits: value['digits'] };
}
