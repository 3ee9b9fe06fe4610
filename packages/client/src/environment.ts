import type { ClientStorage } from './storage.ts';

/** The part of a WebSocket that is used. */
export interface ClientSocket {
  send(data: string): void;
  close(): void;
}

/** What a socket tells. */
export interface SocketHandlers {
  readonly onMessage: (data: unknown) => void;
  readonly onClose: (code: number) => void;
}

/** Everything a client takes from its surroundings. */
export interface ClientEnvironment {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly storage: ClientStorage;
  /** Opens a socket; may throw. */
  createSocket(url: string, handlers: SocketHandlers): ClientSocket;
  /** Milliseconds of any clock that runs evenly enough; never compared with the server's. */
  now(): number;
  /** Calls back once after `ms`; returns how to cancel. */
  setTimer(callback: () => void, ms: number): () => void;
  /** From 0 to 1, 1 excluded. */
  random(): number;
  /** A new id of 32 hexadecimal digits. */
  createId(): string;
  /** `false` when the machine knows that it has no network. */
  isOnline(): boolean;
  /** Calls back when it is worth trying at once: network is back, page is shown again. Returns how to stop. */
  onWake(listener: () => void): () => void;
  /**
   * Runs `work` while no other tab runs work of the same name. A tab that holds the name for longer than 5 s is
   * overtaken: order between tabs is a courtesy, the ids of messages are what keeps them single.
   */
  lock<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** How long another tab may hold a lock before it is overtaken: longer than a send, shorter than patience. */
const LOCK_WAIT_MS = 5_000;

/** The environment of a page. */
export function createBrowserEnvironment(storage: ClientStorage): ClientEnvironment {
  return {
    fetch: (url, init) => fetch(url, init),
    storage,
    createSocket,
    now: () => Date.now(),
    setTimer: (callback, ms) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
    random: () => Math.random(),
    createId,
    isOnline: () => navigator.onLine,
    onWake,
    lock: withBrowserLock,
  };
}

function createSocket(url: string, handlers: SocketHandlers): ClientSocket {
  const socket = new WebSocket(url);
  socket.addEventListener('message', (event) => handlers.onMessage(event.data));
  socket.addEventListener('close', (event) => handlers.onClose(event.code));
  return socket;
}

/** `crypto.randomUUID` is missing on pages without TLS; this is not. */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function onWake(listener: () => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  addEventListener('online', listener, { signal });
  addEventListener('offline', listener, { signal });
  addEventListener('pageshow', listener, { signal });
  const handleVisibility = (): void => {
    if (!document.hidden) listener();
  };
  document.addEventListener('visibilitychange', handleVisibility, { signal });
  return () => controller.abort();
}

async function withBrowserLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Absent on pages without TLS, and forbidden in frames without an origin.
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return work();
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), LOCK_WAIT_MS);
  let isRunning = false;
  const run = (): Promise<T> => {
    isRunning = true;
    clearTimeout(timer);
    return work();
  };
  try {
    return await locks.request(name, { signal: waiting.signal }, run);
  } catch (error) {
    if (isRunning) throw error;
    return await run();
  } finally {
    clearTimeout(timer);
  }
}
