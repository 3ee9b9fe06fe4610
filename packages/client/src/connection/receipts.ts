import type { MessageReceipt } from '@loket/contracts';
import type { ClientEnvironment } from '../environment.ts';
import { RequestError } from '../errors.ts';

/** How long a receipt may take; the server stores before it does anything slow. */
const RECEIPT_TIMEOUT_MS = 10_000;

interface Waiting {
  readonly resolve: (receipt: MessageReceipt) => void;
  readonly reject: (error: RequestError) => void;
}

/** Receipts that are awaited on a socket, by the id of the message. */
export class Receipts {
  readonly #env: Pick<ClientEnvironment, 'setTimer'>;
  readonly #waiting = new Map<string, Waiting>();

  constructor(env: Pick<ClientEnvironment, 'setTimer'>) {
    this.#env = env;
  }

  /** Resolves with the receipt; rejects when it is refused, late or the socket is gone. */
  expect(clientMessageId: string): Promise<MessageReceipt> {
    return new Promise((resolve, reject) => {
      const cancel = this.#env.setTimer(
        () => this.reject(clientMessageId, new RequestError('network')),
        RECEIPT_TIMEOUT_MS,
      );
      this.#waiting.set(clientMessageId, {
        resolve: (receipt) => {
          cancel();
          resolve(receipt);
        },
        reject: (error) => {
          cancel();
          reject(error);
        },
      });
    });
  }

  resolve(receipt: MessageReceipt): void {
    this.#take(receipt.clientMessageId)?.resolve(receipt);
  }

  reject(clientMessageId: string, error: RequestError): void {
    this.#take(clientMessageId)?.reject(error);
  }

  failAll(error: RequestError = new RequestError('network')): void {
    for (const id of this.#waiting.keys()) this.reject(id, error);
  }

  #take(clientMessageId: string): Waiting | undefined {
    const waiting = this.#waiting.get(clientMessageId);
    this.#waiting.delete(clientMessageId);
    return waiting;
  }
}
