import { type ClientStorage, storagePrefix } from '@loket/client';
import type { AccountId } from '@loket/contracts';

/** What the panel remembers between pages: the text begun, and how far was read. */
export class ChatMemory {
  readonly #storage: ClientStorage;
  readonly #prefix: string;

  constructor(storage: ClientStorage, accountId: AccountId) {
    this.#storage = storage;
    this.#prefix = storagePrefix(accountId);
  }

  get draft(): string {
    return this.#storage.get(`${this.#prefix}draft`) ?? '';
  }

  set draft(text: string) {
    if (text === '') this.#storage.remove(`${this.#prefix}draft`);
    else this.#storage.set(`${this.#prefix}draft`, text);
  }

  /** `seq` of the newest event that was seen. */
  get readSeq(): number {
    return Number(this.#storage.get(`${this.#prefix}read`) ?? 0);
  }

  set readSeq(seq: number) {
    if (seq !== this.readSeq) this.#storage.set(`${this.#prefix}read`, String(seq));
  }
}
