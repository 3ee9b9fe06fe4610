import type { Locale, PageContext } from '@loket/contracts';
import type { FailureCode } from './errors.ts';
import { isCount, isObject, isText, parseJson } from './parse/json.ts';
import type { ClientStorage } from './storage.ts';

/** A message that the server has not stored yet, as far as we know. */
export interface OutgoingMessage {
  readonly clientMessageId: string;
  readonly text: string;
  readonly locale?: Locale;
  readonly page?: PageContext;
  /** Place among the messages that wait; later ones are greater. */
  readonly order: number;
  /** Why the server will not take it, or `null` while it waits. */
  readonly refusal: FailureCode | null;
}

/**
 * Messages on their way, in the order in which they were written. Every message has a storage entry of its own, so that
 * tabs that write at the same moment do not overwrite each other.
 */
export class OutgoingQueue {
  readonly #storage: ClientStorage;
  readonly #prefix: string;
  readonly #createId: () => string;

  constructor(options: { storage: ClientStorage; prefix: string; createId: () => string }) {
    this.#storage = options.storage;
    this.#prefix = options.prefix;
    this.#createId = options.createId;
  }

  /** Every message, oldest first. */
  list(): OutgoingMessage[] {
    const messages = this.#storage
      .keys(this.#prefix)
      .map((key) => parseOutgoing(this.#storage.get(key)))
      .filter((message) => message !== null);
    return messages.sort((a, b) => a.order - b.order || (a.clientMessageId < b.clientMessageId ? -1 : 1));
  }

  /** The oldest message that waits to be sent, or `null`. */
  next(): OutgoingMessage | null {
    return this.list().find((message) => message.refusal === null) ?? null;
  }

  has(clientMessageId: string): boolean {
    return this.#storage.get(this.#prefix + clientMessageId) !== null;
  }

  add(message: Pick<OutgoingMessage, 'text' | 'locale' | 'page'>): OutgoingMessage {
    const order = (this.list().at(-1)?.order ?? 0) + 1;
    return this.#put({ ...message, clientMessageId: this.#createId(), order, refusal: null });
  }

  refuse(message: OutgoingMessage, refusal: FailureCode): void {
    if (this.has(message.clientMessageId)) this.#put({ ...message, refusal });
  }

  remove(clientMessageId: string): void {
    this.#storage.remove(this.#prefix + clientMessageId);
  }

  #put(message: OutgoingMessage): OutgoingMessage {
    this.#storage.set(this.#prefix + message.clientMessageId, JSON.stringify(message));
    return message;
  }
}

function parseOutgoing(text: string | null): OutgoingMessage | null {
  const value = parseJson(text ?? '');
  const isMessage =
    isObject(value) && isText(value['clientMessageId']) && isText(value['text']) && isCount(value['order'], 1);
  return isMessage ? (value as unknown as OutgoingMessage) : null;
}
