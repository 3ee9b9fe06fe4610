import { DurableObject } from 'cloudflare:workers';
import {
  NO_CODE,
  SENDS_PER_NETWORK,
  SEND_WINDOW_MS,
  TRIES_PER_NETWORK,
  countSend,
  issueCode,
  tryCode,
  type CodeState,
} from '@loket/domain/identity';

/** Whether there was room for one more, or when there will be. */
export type Count = { isAllowed: true } | { isAllowed: false; retryAfterMs: number };

/**
 * Exact counts for one subject of one account: an e-mail address or a network. One object, one writer: two tries at the
 * same moment are two tries.
 */
export class LimitsObject extends DurableObject<Env> {
  /** Replaces the address's code; see `issueCode`. */
  async issueCode(
    codeHash: string,
  ): Promise<{ outcome: 'issued'; expiresAtMs: number } | { outcome: 'rate_limited'; retryAfterMs: number }> {
    const nowMs = Date.now();
    const result = issueCode(this.#readCode(), codeHash, nowMs);
    if (result.outcome === 'rate_limited') return result;
    this.ctx.storage.kv.put('code', result.state);
    await this.#forgetLater(nowMs);
    return { outcome: 'issued', expiresAtMs: result.expiresAtMs };
  }

  /** Tries a code; a right one is used up. Writes only when that changes something: any address may be tried. */
  tryCode(codeHash: string): boolean {
    const before = this.#readCode();
    const { isRight, state } = tryCode(before, codeHash, Date.now());
    if (state !== before) this.ctx.storage.kv.put('code', state);
    return isRight;
  }

  /** Counts one code asked for from this network, if there is room. */
  countNetworkSend(): Promise<Count> {
    return this.#count('sends', SENDS_PER_NETWORK);
  }

  /** Counts one code tried from this network, right or wrong, if there is room. */
  countNetworkTry(): Promise<Count> {
    return this.#count('tries', TRIES_PER_NETWORK);
  }

  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll();
  }

  #readCode(): CodeState {
    return this.ctx.storage.kv.get<CodeState>('code') ?? NO_CODE;
  }

  async #count(what: 'sends' | 'tries', limit: number): Promise<Count> {
    const nowMs = Date.now();
    const result = countSend(this.ctx.storage.kv.get<number[]>(what) ?? [], limit, nowMs);
    if (!result.isAllowed) return result;
    this.ctx.storage.kv.put(what, result.sentAtMs);
    await this.#forgetLater(nowMs);
    return { isAllowed: true };
  }

  /** Nothing counted here matters once the window has passed: the object empties itself. */
  async #forgetLater(nowMs: number): Promise<void> {
    await this.ctx.storage.setAlarm(nowMs + 2 * SEND_WINDOW_MS);
  }
}
