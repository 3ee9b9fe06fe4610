import { DurableObject } from 'cloudflare:workers';
import {
  NO_CODE,
  SENDS_PER_NETWORK,
  SEND_WINDOW_MS,
  countSend,
  issueCode,
  tryCode,
  type CodeState,
} from '@loket/domain/identity';

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

  /** Tries a code; a right one is used up. */
  tryCode(codeHash: string): boolean {
    const result = tryCode(this.#readCode(), codeHash, Date.now());
    this.ctx.storage.kv.put('code', result.state);
    return result.isRight;
  }

  /** Counts one code asked for from this network, if there is room. */
  async countNetworkSend(): Promise<{ isAllowed: true } | { isAllowed: false; retryAfterMs: number }> {
    const nowMs = Date.now();
    const result = countSend(this.ctx.storage.kv.get<number[]>('sends') ?? [], SENDS_PER_NETWORK, nowMs);
    if (!result.isAllowed) return result;
    this.ctx.storage.kv.put('sends', result.sentAtMs);
    await this.#forgetLater(nowMs);
    return { isAllowed: true };
  }

  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll();
  }

  #readCode(): CodeState {
    return this.ctx.storage.kv.get<CodeState>('code') ?? NO_CODE;
  }

  /** Nothing counted here matters once the window has passed: the object empties itself. */
  async #forgetLater(nowMs: number): Promise<void> {
    await this.ctx.storage.setAlarm(nowMs + 2 * SEND_WINDOW_MS);
  }
}
