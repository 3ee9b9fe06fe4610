import type { ClientFrame, ServerFrame } from '@loket/contracts';
import type { ClientEnvironment, ClientSocket } from '../environment.ts';
import { parseFrame } from '../parse/frames.ts';
import { CLOSE, PING, PROTOCOL } from '../protocol.ts';

/** How long a connection may take until the server's greeting. */
const HELLO_TIMEOUT_MS = 10_000;
/** Quiet time after which the connection is tried. */
const PING_EVERY_MS = 30_000;
/** How long the answer to a ping may take. */
const PONG_TIMEOUT_MS = 10_000;
/** What a broken connection counts as when the browser does not say: RFC 6455, abnormal closure. */
const ABNORMAL_CLOSE = 1006;

export interface SocketEnd {
  readonly code: number;
  /** Whether the server had greeted: sockets do work here. */
  readonly wasGreeted: boolean;
}

interface SocketSessionOptions {
  readonly env: Pick<ClientEnvironment, 'createSocket' | 'setTimer'>;
  readonly url: string;
  readonly onFrame: (frame: ServerFrame) => void;
}

/** One socket from opening to end: greeting, pings, and frames in between. */
export class SocketSession {
  /** Resolves once, when the socket is gone. */
  readonly ended: Promise<SocketEnd>;
  readonly #options: SocketSessionOptions;
  readonly #socket: ClientSocket | null;
  #finish: (end: SocketEnd) => void = () => {};
  #cancelTimer: () => void = () => {};
  #isGreeted = false;
  #isOver = false;

  constructor(options: SocketSessionOptions) {
    this.#options = options;
    this.ended = new Promise((resolve) => {
      this.#finish = resolve;
    });
    this.#socket = this.#open();
    if (this.#socket === null) this.#end(ABNORMAL_CLOSE);
    else this.#expect(HELLO_TIMEOUT_MS);
  }

  /** Whether frames can be sent. */
  get isOpen(): boolean {
    return this.#isGreeted && !this.#isOver;
  }

  /** Sends a frame; `false` when there is no connection to send it by. */
  send(frame: ClientFrame): boolean {
    return this.#write(JSON.stringify(frame));
  }

  /** Asks the server for a sign of life; without one the socket ends within ten seconds. */
  check(): void {
    if (this.isOpen && this.#write(PING)) this.#expect(PONG_TIMEOUT_MS);
  }

  close(): void {
    this.#end(1000);
  }

  #open(): ClientSocket | null {
    try {
      return this.#options.env.createSocket(this.#options.url, {
        onMessage: (data) => this.#receive(data),
        onClose: (code) => this.#end(code),
      });
    } catch {
      return null;
    }
  }

  #receive(data: unknown): void {
    if (this.#isOver) return;
    const frame = parseFrame(data);
    if (frame?.type === 'hello') {
      // The type says 1; what stands on the wire may be anything.
      if ((frame.protocol as number) !== PROTOCOL) return this.#end(CLOSE.unsupported_protocol);
      this.#isGreeted = true;
    }
    if (!this.#isGreeted) return;
    this.#restartPing();
    if (frame !== null && frame.type !== 'pong') this.#options.onFrame(frame);
  }

  #restartPing(): void {
    this.#cancelTimer();
    this.#cancelTimer = this.#options.env.setTimer(() => this.check(), PING_EVERY_MS);
  }

  #expect(ms: number): void {
    this.#cancelTimer();
    this.#cancelTimer = this.#options.env.setTimer(() => this.#end(ABNORMAL_CLOSE), ms);
  }

  #write(data: string): boolean {
    if (!this.isOpen) return false;
    try {
      this.#socket?.send(data);
      return true;
    } catch {
      this.#end(ABNORMAL_CLOSE);
      return false;
    }
  }

  #end(code: number): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#cancelTimer();
    this.#socket?.close();
    this.#finish({ code, wasGreeted: this.#isGreeted });
  }
}
