import { decodeState, encodeState, turn, type AgentPorts, type TurnInput, type TurnResult } from '@loket/agent';
import type { ThreadEvent, Ticket } from '@loket/contracts';
import { backOffMs } from '@loket/domain/thread';
import type { PendingTurn, ThreadRecord, ThreadStore } from './thread-store.ts';
import { abandonTurn, commitTurn } from './turn-outcome.ts';

/** Tries of one turn before a person takes over. */
const TURN_ATTEMPTS_MAX = 3;

/** How long one try may take: longer than all time-outs of its tools together, shorter than a customer's patience. */
const TURN_TIMEOUT_MS = 25_000;

/** What a turn needs to know beside the thread, and how it reaches the world. */
export interface TurnWorld {
  readonly ports: AgentPorts;
  readonly shop: Pick<TurnInput, 'accountLocale' | 'shopName' | 'timeZone'>;
}

export interface TurnRunnerDeps {
  readonly store: ThreadStore;
  /** Runs writes as one transaction. */
  readonly transaction: <T>(writes: () => T) => T;
  readonly nowMs: () => number;
  readonly random: () => number;
  /** Loads the account and makes the ports of the thread's verified customer, if there is one. */
  readonly loadWorld: (record: ThreadRecord) => Promise<TurnWorld>;
  /** Events were stored: tell the sockets and the outbox. */
  readonly published: (events: readonly ThreadEvent[]) => void;
  /** The agent begins or ends composing. */
  readonly typing: (isTyping: boolean) => void;
  /** A turn must be tried again at that time. */
  readonly retryAt: (atMs: number) => Promise<void>;
  /** An unexpected fault, for the log. */
  readonly report: (error: unknown) => void;
}

/**
 * Runs the turns that a thread owes, one at a time and in order. Calling {@link TurnRunner.run} while one is running only
 * makes sure that the next one follows.
 */
export class TurnRunner {
  readonly #deps: TurnRunnerDeps;
  #running: Promise<void> | null = null;

  constructor(deps: TurnRunnerDeps) {
    this.#deps = deps;
  }

  get isRunning(): boolean {
    return this.#running !== null;
  }

  /** Resolves when nothing is owed that may run now. */
  run(): Promise<void> {
    this.#running ??= this.#drain().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #drain(): Promise<void> {
    const { store, nowMs, typing, retryAt } = this.#deps;
    for (;;) {
      const pending = store.findPendingTurn();
      if (pending === null) return;
      if (pending.notBeforeMs > nowMs()) return retryAt(pending.notBeforeMs);
      typing(true);
      try {
        await this.#runOne(pending);
      } finally {
        typing(false);
      }
    }
  }

  async #runOne(pending: PendingTurn): Promise<void> {
    const { store, nowMs, transaction, published } = this.#deps;
    const record = store.findRecord();
    if (record === null) return;
    if (pending.attempts >= TURN_ATTEMPTS_MAX) {
      published(transaction(() => abandonTurn(store, pending, 'tried too often', nowMs())));
      return;
    }
    // Counted before it begins: a turn that takes the whole object down is not begun for ever.
    store.postponePendingTurn(pending.seq, pending.attempts + 1, 0);
    const ticket = store.getTicket();
    try {
      const result = await withTimeout(TURN_TIMEOUT_MS, this.#compose(record, ticket, pending));
      if (store.findRecord()?.customerId !== record.customerId) {
        // Somebody signed in meanwhile: the answer is for who they were. It is composed again for who they are.
        store.postponePendingTurn(pending.seq, pending.attempts, 0);
        return;
      }
      const finished = { pending, epoch: ticket.ownerEpoch, result, dialogueState: encodeState(result.state) };
      published(transaction(() => commitTurn(store, finished, nowMs())));
    } catch (error) {
      this.#fail(pending, error);
    }
  }

  /** Composes the answer from one look at the thread: who the customer is does not change under it. */
  async #compose(record: ThreadRecord, ticket: Ticket, pending: PendingTurn): Promise<TurnResult> {
    const state = decodeState(this.#deps.store.dialogueState());
    const world = await this.#deps.loadWorld(record);
    return turn(state, this.#toInput(record, ticket, pending, world), world.ports);
  }

  #fail(pending: PendingTurn, error: unknown): void {
    const { store, nowMs, random, transaction, published, report } = this.#deps;
    report(error);
    const attempts = pending.attempts + 1;
    if (attempts < TURN_ATTEMPTS_MAX) {
      store.postponePendingTurn(pending.seq, attempts, nowMs() + backOffMs(pending.attempts, random()));
      return;
    }
    published(transaction(() => abandonTurn(store, pending, String(error), nowMs())));
  }

  #toInput(record: ThreadRecord, { customer, owner }: Ticket, pending: PendingTurn, world: TurnWorld): TurnInput {
    const { cause } = pending;
    return {
      ...world.shop,
      trigger: cause.kind === 'message' ? { kind: 'message', text: cause.text } : { kind: 'signed-in' },
      channel: record.channel,
      localeHint: cause.kind === 'message' ? (cause.locale ?? record.locale) : record.locale,
      page: cause.kind === 'message' ? cause.page : null,
      customer: { level: customer.level, firstName: customer.name, email: customer.email },
      nowMs: this.#deps.nowMs(),
      owner: owner.kind,
    };
  }
}

/** The outcome of some work, or an error when it takes longer. */
async function withTimeout<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`the turn took longer than ${ms} ms`)), ms);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
