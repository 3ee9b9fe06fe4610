import { type ClientStorage, ConsentStorage, type WebStorage } from '../storage.ts';

/** The storage of one browser: every tab of it sees what the others change. */
export class FakeBrowserStorage {
  /** Makes every access throw, as private modes do. */
  isBlocked = false;
  readonly entries = new Map<string, string>();
  readonly #tabs = new Set<(event: StorageEvent) => void>();

  /** The storage as one tab sees it. */
  openTab(prefix: string, options: { isAllowed?: boolean } = {}): ConsentStorage & ClientStorage {
    let listener: ((event: StorageEvent) => void) | null = null;
    const tell = (key: string): void => {
      for (const other of this.#tabs) if (other !== listener) other({ key } as StorageEvent);
    };
    const storage = new ConsentStorage({
      prefix,
      getWeb: () => this.#createWeb(tell),
      events: {
        addEventListener: (_type, added) => {
          listener = added;
          this.#tabs.add(added);
        },
        removeEventListener: (_type, removed) => this.#tabs.delete(removed),
      },
    });
    if (options.isAllowed !== false) storage.allow();
    return storage;
  }

  #createWeb(tell: (key: string) => void): WebStorage {
    const entries = (): Map<string, string> => {
      if (this.isBlocked) throw new DOMException('storage is blocked', 'SecurityError');
      return this.entries;
    };
    return {
      get length() {
        return entries().size;
      },
      key: (index) => [...entries().keys()][index] ?? null,
      getItem: (key) => entries().get(key) ?? null,
      setItem: (key, value) => {
        entries().set(key, value);
        tell(key);
      },
      removeItem: (key) => {
        if (entries().delete(key)) tell(key);
      },
    };
  }
}
