import type { Card, PublicEvent } from '@loket/contracts';
import type { Page, WebSocketRoute } from 'playwright';
import type { ChatPage } from './chat-page.ts';

type Unplaced<E> = E extends PublicEvent ? Omit<E, 'seq' | 'atMs'> : never;
/** A stored event without its place and time. */
export type InjectedEvent = Unplaced<PublicEvent>;

interface SeenFrame {
  readonly type: string;
  readonly lastSeq?: number;
  readonly event?: { readonly seq: number };
}

/**
 * Puts events into a conversation that no skill makes yet, as the service would send them: over the chat's own socket, in
 * the browser only. What the customer writes afterwards no longer reaches the page.
 */
export class Injector {
  readonly #page: Page;
  #socket: WebSocketRoute | null = null;
  #lastSeq = 0;

  /** Listens to the chat's sockets from now on; call it before the page opens one. */
  static async start(page: Page): Promise<Injector> {
    const injector = new Injector(page);
    await page.routeWebSocket(/\/v1\/chat\/.*\/socket/, (socket) => injector.#follow(socket));
    return injector;
  }

  private constructor(page: Page) {
    this.#page = page;
  }

  #follow(socket: WebSocketRoute): void {
    const server = socket.connectToServer();
    this.#socket = socket;
    server.onMessage((message) => {
      this.#note(String(message));
      socket.send(message);
    });
  }

  #note(message: string): void {
    if (!message.startsWith('{')) return;
    const frame = JSON.parse(message) as SeenFrame;
    this.#lastSeq = Math.max(this.#lastSeq, frame.lastSeq ?? 0, frame.event?.seq ?? 0);
  }

  /** Says something, so that there is a conversation, then puts the events behind the answer. */
  async put(chat: ChatPage, events: readonly InjectedEvent[]): Promise<void> {
    await chat.open();
    await chat.say(chat.words.asksDelivery);
    await chat.log.getByRole('link').first().waitFor();
    await this.#page.waitForLoadState('networkidle');
    for (const event of events) {
      this.#lastSeq += 1;
      const placed = { ...event, seq: this.#lastSeq, atMs: Date.now() };
      this.#socket?.send(JSON.stringify({ type: 'event', event: placed }));
    }
  }

  putCards(chat: ChatPage, cards: readonly Card[]): Promise<void> {
    return this.put(
      chat,
      cards.map((card, index) => ({ type: 'card', id: `msg_injected${index}`, card })),
    );
  }
}
