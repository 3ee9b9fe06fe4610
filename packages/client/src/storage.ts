/**
 * Where a client keeps what must outlive the page. Never throws: what cannot be kept for good is kept for the page's
 * life.
 */
export interface ClientStorage {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  /** Every key that begins with `prefix`, in no order. */
  keys(prefix: string): string[];
  /** Calls back with a key when somebody else, such as another tab, changed it. Returns how to stop. */
  watch(listener: (key: string) => void): () => void;
}

/** The part of `localStorage` that is used. */
export type WebStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

interface StorageEvents {
  addEventListener(type: 'storage', listener: (event: StorageEvent) => void): void;
  removeEventListener(type: 'storage', listener: (event: StorageEvent) => void): void;
}

/**
 * Storage that starts in memory and moves to the browser's when it is allowed to. Before that, the browser's storage is
 * neither written nor read.
 */
export class ConsentStorage implements ClientStorage {
  readonly #memory = new Map<string, string>();
  readonly #listeners = new Set<(key: string) => void>();
  readonly #getWeb: () => WebStorage;
  readonly #events: StorageEvents;
  readonly #prefix: string;
  #web: WebStorage | null = null;

  /**
   * @param options.prefix - Begins every key; `clear` and the moves touch nothing else.
   * @param options.getWeb - Reads the browser's storage; may throw, as it does where storage is blocked.
   */
  constructor(options: { prefix: string; getWeb: () => WebStorage; events: StorageEvents }) {
    this.#prefix = options.prefix;
    this.#getWeb = options.getWeb;
    this.#events = options.events;
  }

  /** Keeps things for good from now on. What the page already holds wins over what an earlier visit left. */
  allow(): void {
    if (this.#web !== null) return;
    this.#web = attempt(() => this.#getWeb(), null);
    if (this.#web === null) return;
    const held = [...this.#memory];
    if (held.length > 0) {
      for (const key of this.#webKeys(this.#prefix)) this.#removeFromWeb(key);
      this.#memory.clear();
      for (const [key, value] of held) this.set(key, value);
    }
    this.#events.addEventListener('storage', this.#handleStorage);
    for (const key of this.#webKeys(this.#prefix)) this.#tell(key);
  }

  /** Takes everything back into memory and leaves nothing in the browser. */
  forbid(): void {
    if (this.#web === null) return;
    for (const key of this.#webKeys(this.#prefix)) {
      const value = this.get(key);
      if (value !== null) this.#memory.set(key, value);
      this.#removeFromWeb(key);
    }
    this.release();
  }

  /** Stops listening; what is kept stays. */
  release(): void {
    this.#events.removeEventListener('storage', this.#handleStorage);
    this.#web = null;
  }

  get(key: string): string | null {
    return this.#memory.get(key) ?? attempt(() => this.#web?.getItem(key), null) ?? null;
  }

  set(key: string, value: string): void {
    const isKept = attempt(() => {
      this.#web?.setItem(key, value);
      return this.#web !== null;
    }, false);
    // A full or blocked storage keeps the value for the page's life.
    if (isKept) this.#memory.delete(key);
    else this.#memory.set(key, value);
  }

  remove(key: string): void {
    this.#memory.delete(key);
    this.#removeFromWeb(key);
  }

  keys(prefix: string): string[] {
    const inMemory = [...this.#memory.keys()].filter((key) => key.startsWith(prefix));
    return [...new Set([...inMemory, ...this.#webKeys(prefix)])];
  }

  watch(listener: (key: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  readonly #handleStorage = (event: StorageEvent): void => {
    if (event.key === null) for (const key of this.#memory.keys()) this.#tell(key);
    else if (event.key.startsWith(this.#prefix)) this.#tell(event.key);
  };

  #tell(key: string): void {
    for (const listener of this.#listeners) listener(key);
  }

  #removeFromWeb(key: string): void {
    attempt(() => this.#web?.removeItem(key), undefined);
  }

  #webKeys(prefix: string): string[] {
    return attempt(() => {
      const web = this.#web;
      if (web === null) return [];
      const keys = Array.from({ length: web.length }, (_, index) => web.key(index));
      return keys.filter((key): key is string => key?.startsWith(prefix) === true);
    }, []);
  }
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
