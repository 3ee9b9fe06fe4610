import type { MessageReceipt } from '@loket/contracts';
import { backoffMs } from './connection/backoff.ts';
import { Pause } from './connection/pause.ts';
import type { ClientEnvironment } from './environment.ts';
import { type FailureCode, toRequestError } from './errors.ts';
import type { OutgoingMessage, OutgoingQueue } from './outgoing-queue.ts';

/** `waiting` for its turn or a connection, `sending` now, `sent` and stored, `failed` when the server refuses it. */
export type DeliveryState = 'waiting' | 'sending' | 'sent' | 'failed';

/** A message that is not yet an event of the thread. */
export interface PendingMessage {
  readonly clientMessageId: string;
  readonly text: string;
  readonly delivery: DeliveryState;
  /** Why it failed, else `null`. */
  readonly refusal: FailureCode | null;
}

interface SenderOptions {
  readonly env: ClientEnvironment;
  readonly queue: OutgoingQueue;
  /** Name of the lock between tabs. */
  readonly lockName: string;
  readonly deliver: (message: OutgoingMessage) => Promise<MessageReceipt>;
  readonly onChange: () => void;
}

/**
 * Sends what waits in the queue, strictly one after the other: the next message leaves only when the one before it is
 * stored or refused. That, and ids that make repeats harmless, keeps messages single and in order over every loss.
 */
export class Sender {
  readonly #options: SenderOptions;
  readonly #pause: Pause;
  readonly #sent = new Map<string, OutgoingMessage>();
  #sendingId: string | null = null;
  #isRunning = false;
  #isClosed = false;
  #waitUntilMs: number | null = null;

  constructor(options: SenderOptions) {
    this.#options = options;
    this.#pause = new Pause(options.env);
  }

  /** Everything that is not yet an event, in the order in which it will be. */
  get pending(): PendingMessage[] {
    const sent = [...this.#sent.values()].map((message) => toPending(message, 'sent'));
    const queued = this.#options.queue
      .list()
      .filter((message) => !this.#sent.has(message.clientMessageId))
      .map((message) => toPending(message, this.#stateOf(message)));
    return [...sent, ...queued];
  }

  /** Until when the server asked to wait, by this machine's clock, or `null`. */
  get waitUntilMs(): number | null {
    return this.#waitUntilMs;
  }

  /** Sends until nothing waits. */
  run(): void {
    if (this.#isRunning || this.#isClosed) return;
    this.#isRunning = true;
    void this.#sendAll();
  }

  /** Tries at once, except when the server asked to wait. */
  wake(): void {
    if (this.#waitUntilMs === null) this.#pause.end();
    this.run();
  }

  /** The thread holds this message: it is pending no more. */
  settle(clientMessageId: string): void {
    this.#sent.delete(clientMessageId);
    this.#options.queue.remove(clientMessageId);
  }

  /** Forgets what was sent; what waits stays in the queue. */
  clear(): void {
    this.#sent.clear();
  }

  close(): void {
    this.#isClosed = true;
    this.#pause.end();
  }

  async #sendAll(): Promise<void> {
    let failures = 0;
    while (!this.#isClosed && this.#options.queue.next() !== null) {
      try {
        await this.#options.env.lock(this.#options.lockName, () => this.#sendNext());
        failures = 0;
      } catch (error) {
        failures += 1;
        await this.#waitAfter(toRequestError(error).retryAfterMs, failures);
      }
    }
    this.#isRunning = false;
  }

  async #sendNext(): Promise<void> {
    // Read again under the lock: another tab may have sent it meanwhile.
    const message = this.#options.queue.next();
    if (message === null || this.#isClosed) return;
    this.#sendingId = message.clientMessageId;
    this.#options.onChange();
    try {
      await this.#options.deliver(message);
      if (this.#options.queue.has(message.clientMessageId)) this.#sent.set(message.clientMessageId, message);
      this.#options.queue.remove(message.clientMessageId);
    } catch (error) {
      const failure = toRequestError(error);
      if (failure.retryable) throw failure;
      this.#options.queue.refuse(message, failure.code);
    } finally {
      this.#sendingId = null;
      this.#options.onChange();
    }
  }

  async #waitAfter(retryAfterMs: number | null, failures: number): Promise<void> {
    const { env, onChange } = this.#options;
    const pauseMs = Math.max(backoffMs(failures, env.random()), retryAfterMs ?? 0);
    this.#waitUntilMs = retryAfterMs === null ? null : env.now() + pauseMs;
    onChange();
    await this.#pause.wait(pauseMs);
    this.#waitUntilMs = null;
    onChange();
  }

  #stateOf(message: OutgoingMessage): DeliveryState {
    if (message.refusal !== null) return 'failed';
    return message.clientMessageId === this.#sendingId ? 'sending' : 'waiting';
  }
}

function toPending(message: OutgoingMessage, delivery: DeliveryState): PendingMessage {
  return { clientMessageId: message.clientMessageId, text: message.text, delivery, refusal: message.refusal };
}
