import type { ClientFrame, ThreadId } from '@loket/contracts';
import type { ChatApi } from '../support/chat-api.ts';
import type { Write } from './history.ts';
import { Recorder } from './recorder.ts';
import { openAndRecord } from './simulated-browser.ts';

/** How long an answer may take before the client goes on without it. */
const ANSWER_MS = 1_500;

/** Tries to get a socket for one message. */
const CONNECT_TRIES = 40;

/** A client that sends every message once, by socket, and never again: what gets no answer stays unknown. */
export class CarelessClient {
  readonly recorder: Recorder;
  readonly threadId: ThreadId;
  readonly #api: ChatApi;
  readonly #written: { clientMessageId: string; text: string }[] = [];
  #socket: WebSocket | null = null;
  #onEnd: () => void = () => {};

  constructor(api: ChatApi, threadId: ThreadId) {
    this.#api = api;
    this.threadId = threadId;
    this.recorder = new Recorder(() => this.#onEnd());
  }

  get accessToken(): string {
    return this.#api.session.accessToken;
  }

  get reconnects(): number {
    return Math.max(0, this.recorder.greetings - 1);
  }

  get writes(): Write[] {
    return this.#written.map((write) => ({ ...write, outcome: this.recorder.outcomeOf(write.clientMessageId) }));
  }

  /** Sends one message and waits for its answer, the end of the socket, or a second and a half. */
  async send(clientMessageId: string, text: string): Promise<void> {
    const socket = await this.#connect();
    if (socket === null) return;
    this.#written.push({ clientMessageId, text });
    const frame: ClientFrame = { type: 'message', clientMessageId, text };
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => socket.close(), ANSWER_MS);
      this.#onEnd = () => {
        clearTimeout(timer);
        resolve();
      };
      socket.send(JSON.stringify(frame));
    });
  }

  close(): void {
    this.#socket?.close();
  }

  async #connect(): Promise<WebSocket | null> {
    for (let tries = 0; this.#socket === null && tries < CONNECT_TRIES; tries += 1) {
      const greeted = this.recorder.greetings;
      this.#socket = await this.#open();
      if (this.recorder.greetings === greeted) await new Promise((resolve) => setTimeout(resolve, ANSWER_MS / 4));
    }
    return this.#socket;
  }

  /** A socket that has been greeted, or `null`. */
  async #open(): Promise<WebSocket | null> {
    try {
      const path = `/threads/${this.threadId}/socket-tickets`;
      const { ticket } = await this.#api.call<{ ticket: string }>('POST', path, {});
      const url = this.#api.socketUrl(this.threadId, ticket);
      return await new Promise((resolve) => {
        const socket = openAndRecord(this.recorder, url, {
          onMessage: () => resolve(socket as WebSocket),
          onClose: () => {
            this.#socket = null;
            this.#onEnd();
            resolve(null);
          },
        });
      });
    } catch {
      return null;
    }
  }
}
