import type { ThreadId } from '@loket/contracts';
import type { ClientEnvironment } from './environment.ts';
import { RequestError } from './errors.ts';
import { isObject, isText, parseJson } from './parse/json.ts';

/** Which thread this browser talks in; shared by its tabs. */
export class ThreadRecord {
  readonly #env: Pick<ClientEnvironment, 'storage' | 'lock' | 'createId'>;
  readonly #key: string;

  constructor(env: Pick<ClientEnvironment, 'storage' | 'lock' | 'createId'>, key: string) {
    this.#env = env;
    this.#key = key;
  }

  get threadId(): ThreadId | null {
    return this.#read().threadId;
  }

  /**
   * The thread, made by `create` when there is none. The key is stored before the request leaves, so that a request
   * whose answer was lost makes no second thread.
   *
   * @param isWanted - Asked before anything is stored: the customer may have signed out meanwhile.
   * @throws {RequestError} `session_ended` when it is wanted no more.
   */
  async ensure(create: (key: string) => Promise<ThreadId>, isWanted: () => boolean): Promise<ThreadId> {
    const known = this.threadId;
    if (known !== null) return known;
    return this.#env.lock(this.#key, async () => {
      const stored = this.#read();
      if (stored.threadId !== null) return stored.threadId;
      const key = stored.key ?? this.#env.createId();
      if (!isWanted()) throw new RequestError('session_ended');
      this.#write({ key, threadId: null });
      const made = await create(key);
      // Where there are no locks, another tab may have been faster.
      const threadId = this.threadId ?? made;
      if (!isWanted()) throw new RequestError('session_ended');
      this.#write({ key, threadId });
      return threadId;
    });
  }

  forget(): void {
    this.#env.storage.remove(this.#key);
  }

  #read(): { key: string | null; threadId: ThreadId | null } {
    const value = parseJson(this.#env.storage.get(this.#key) ?? '');
    if (!isObject(value) || !isText(value['key'])) return { key: null, threadId: null };
    return { key: value['key'], threadId: isText(value['threadId']) ? (value['threadId'] as ThreadId) : null };
  }

  #write(record: { key: string; threadId: ThreadId | null }): void {
    this.#env.storage.set(this.#key, JSON.stringify(record));
  }
}
