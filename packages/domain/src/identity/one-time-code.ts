/** How long a code is good for. */
export const CODE_LIFETIME_MS = 10 * 60_000;

/** Tries against one code; the next is refused even when right. */
export const CODE_TRIES = 5;

/** Codes sent to one address within {@link SEND_WINDOW_MS}: enough for a lost mail or two, too few to bother a stranger. */
export const SENDS_PER_ADDRESS = 5;

/** Codes asked for from one network within {@link SEND_WINDOW_MS}: a shop's staff room stays below, a sweep does not. */
export const SENDS_PER_NETWORK = 30;

/** Codes tried from one network within {@link SEND_WINDOW_MS}: tries over many addresses stay far from a guess. */
export const TRIES_PER_NETWORK = 100;

export const SEND_WINDOW_MS = 60 * 60_000;

/**
 * What is known of the codes of one address and account.
 *
 * Invariants: `sentAtMs` ascends and holds only times within the window; `code` is the newest code and is `null` once it
 * was used; only its hash is kept.
 */
export interface CodeState {
  readonly code: { readonly hash: string; readonly expiresAtMs: number; readonly triesLeft: number } | null;
  readonly sentAtMs: readonly number[];
}

export const NO_CODE: CodeState = { code: null, sentAtMs: [] };

/** Counts one more send or try if the window allows it, else says when the next one is. */
export function countSend(
  sentAtMs: readonly number[],
  limit: number,
  nowMs: number,
): { isAllowed: true; sentAtMs: number[] } | { isAllowed: false; retryAfterMs: number } {
  const recent = sentAtMs.filter((at) => at > nowMs - SEND_WINDOW_MS);
  const oldest = recent[recent.length - limit];
  if (oldest !== undefined) return { isAllowed: false, retryAfterMs: oldest + SEND_WINDOW_MS - nowMs };
  return { isAllowed: true, sentAtMs: [...recent, nowMs] };
}

/** Replaces whatever code there was by a new one. */
export function issueCode(
  state: CodeState,
  codeHash: string,
  nowMs: number,
): { outcome: 'issued'; state: CodeState; expiresAtMs: number } | { outcome: 'rate_limited'; retryAfterMs: number } {
  const send = countSend(state.sentAtMs, SENDS_PER_ADDRESS, nowMs);
  if (!send.isAllowed) return { outcome: 'rate_limited', retryAfterMs: send.retryAfterMs };
  const expiresAtMs = nowMs + CODE_LIFETIME_MS;
  return {
    outcome: 'issued',
    state: { code: { hash: codeHash, expiresAtMs, triesLeft: CODE_TRIES }, sentAtMs: send.sentAtMs },
    expiresAtMs,
  };
}

/**
 * Tries a code. A right one is used up; a wrong one costs a try. The hash is of fixed length and of a salted secret, so
 * comparing it plainly tells nothing about the code.
 */
export function tryCode(state: CodeState, codeHash: string, nowMs: number): { isRight: boolean; state: CodeState } {
  const { code } = state;
  if (code === null || code.expiresAtMs <= nowMs || code.triesLeft <= 0) return { isRight: false, state };
  if (code.hash === codeHash) return { isRight: true, state: { ...state, code: null } };
  return { isRight: false, state: { ...state, code: { ...code, triesLeft: code.triesLeft - 1 } } };
}
