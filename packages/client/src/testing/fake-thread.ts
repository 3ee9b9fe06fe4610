import type { MessageReceipt, PublicEvent, ServerFrame, ThreadId } from '@loket/contracts';
import type { ClientEnvironment } from '../environment.ts';
import { FakeRefusal } from './fake-refusal.ts';

type Unplaced<E> = E extends PublicEvent ? Omit<E, 'seq' | 'atMs'> : never;

/** A stored event without its place and time. */
export type NewEvent = Unplaced<PublicEvent>;

/** One end of a socket, as a thread sees it. */
export interface FakeSocketEnd {
  send(frame: object): void;
  close(code: number): void;
}

/** One conversation in memory: dense `seq`, one message per client id. */
export class FakeThread {
  readonly threadId: ThreadId;
  readonly events: PublicEvent[] = [];
  readonly sockets = new Set<FakeSocketEnd>();
  isVerified: boolean;
  readonly #receipts = new Map<string, { receipt: MessageReceipt; text: string }>();
  readonly #waiting = new Set<() => void>();

  constructor(threadId: ThreadId, isVerified: boolean) {
    this.threadId = threadId;
    this.isVerified = isVerified;
  }

  get lastSeq(): number {
    return this.events.length;
  }

  /** Texts of the customer, in the order in which they were stored. */
  get customerTexts(): string[] {
    return this.events.flatMap((event) =>
      event.type === 'message' && event.author.kind === 'customer' ? [event.text] : [],
    );
  }

  add(event: NewEvent, atMs: number): PublicEvent {
    const placed: PublicEvent = { ...event, seq: this.lastSeq + 1, atMs };
    this.events.push(placed);
    this.broadcast({ type: 'event', event: placed });
    for (const tell of this.#waiting) tell();
    return placed;
  }

  /** Says something as the agent. */
  say(text: string, atMs: number): PublicEvent {
    return this.add(agentMessage(text), atMs);
  }

  receive(
    message: { clientMessageId: string; text: string },
    atMs: number,
  ): { receipt: MessageReceipt; isNew: boolean } {
    const { clientMessageId, text } = message;
    const known = this.#receipts.get(clientMessageId);
    if (known !== undefined) {
      if (known.text !== text) throw new FakeRefusal('client_message_id_conflict');
      return { receipt: known.receipt, isNew: false };
    }
    if (text.trim() === '') throw new FakeRefusal('message_empty');
    const id = `msg_${clientMessageId}` as const;
    const receipt = { clientMessageId, messageId: id, seq: this.lastSeq + 1, atMs };
    this.#receipts.set(clientMessageId, { receipt, text });
    this.add({ ...agentMessage(text), id, author: { kind: 'customer' }, clientMessageId }, atMs);
    return { receipt, isNew: true };
  }

  broadcast(frame: ServerFrame): void {
    for (const socket of this.sockets) socket.send(frame);
  }

  closeSockets(code: number): void {
    for (const socket of this.sockets) socket.close(code);
  }

  /** Resolves with the next event, or after `waitMs`. */
  changed(waitMs: number, clock: Pick<ClientEnvironment, 'setTimer'>): Promise<void> {
    if (waitMs === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const finish = (): void => {
        this.#waiting.delete(finish);
        cancel();
        resolve();
      };
      const cancel = clock.setTimer(finish, waitMs);
      this.#waiting.add(finish);
    });
  }
}

let messageCount = 0;

/** A message of the agent: one paragraph for each run of lines. */
export function agentMessage(text: string): Extract<NewEvent, { type: 'message' }> {
  messageCount += 1;
  return {
    type: 'message',
    id: `msg_fake${String(messageCount).padStart(8, '0')}`,
    author: { kind: 'agent' },
    blocks: text.split('\n\n').map((part) => ({ type: 'paragraph', inlines: [{ type: 'text', text: part }] })),
    text,
  };
}
