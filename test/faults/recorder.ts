import type { MessageReceipt, PublicEvent } from '@loket/contracts';
import type { Outcome, SeenEvent } from './history.ts';

/** Answers after which the same message can never be stored. */
const FINAL_REFUSALS = new Set(['message_too_long', 'message_empty', 'client_message_id_conflict']);

/** Writes down everything that reaches one client, below the client's own code. */
export class Recorder {
  readonly seen: SeenEvent[] = [];
  /** Sockets that were greeted. */
  greetings = 0;
  readonly #outcomes = new Map<string, Outcome>();
  readonly #onChange: () => void;

  /** @param onChange - Called after every outcome. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  outcomeOf(clientMessageId: string): Outcome {
    return this.#outcomes.get(clientMessageId) ?? { kind: 'unknown' };
  }

  /** One frame of a socket. */
  takeFrame(data: unknown): void {
    const frame = JSON.parse(String(data)) as { type: string } & Partial<MessageReceipt> & { event?: PublicEvent };
    if (frame.type === 'hello') this.greetings += 1;
    if (frame.type === 'event' && frame.event !== undefined) this.#takeEvents([frame.event]);
    if (frame.type === 'ack') this.#takeReceipt(frame as MessageReceipt);
    if (frame.type === 'error') this.#takeError(frame.clientMessageId, frame);
  }

  /** One answer to a request. */
  takeAnswer(url: string, request: { body?: unknown }, status: number, text: string): void {
    const { pathname } = new URL(url);
    if (pathname.endsWith('/events') && status === 200) {
      const page = JSON.parse(text) as { events: PublicEvent[] };
      this.#takeEvents(page.events);
    }
    if (!pathname.endsWith('/messages')) return;
    if (status === 200) this.#takeReceipt(JSON.parse(text) as MessageReceipt);
    else this.#takeError((JSON.parse(String(request.body)) as MessageReceipt).clientMessageId, JSON.parse(text));
  }

  /** An event of a message says the same as its receipt, which may have been lost. */
  #takeEvents(events: readonly PublicEvent[]): void {
    for (const event of events) {
      this.seen.push(toSeenEvent(event));
      if (event.type !== 'message' || event.clientMessageId === undefined) continue;
      if (this.outcomeOf(event.clientMessageId).kind === 'unknown')
        this.#takeReceipt({ ...event, clientMessageId: event.clientMessageId });
    }
  }

  #takeReceipt({ clientMessageId, seq }: Pick<MessageReceipt, 'clientMessageId' | 'seq'>): void {
    this.#outcomes.set(clientMessageId, { kind: 'acked', seq });
    this.#onChange();
  }

  #takeError(clientMessageId: string | undefined, body: unknown): void {
    const { error } = body as { error?: { code: string } };
    if (clientMessageId === undefined || error === undefined || !FINAL_REFUSALS.has(error.code)) return;
    this.#outcomes.set(clientMessageId, { kind: 'refused' });
    this.#onChange();
  }
}

/** An event of the public API in a form that two observers can compare: the order of keys does not matter. */
export function toSeenEvent(event: PublicEvent): SeenEvent {
  const content = JSON.stringify(event, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : value,
  );
  if (event.type !== 'message' || event.clientMessageId === undefined) return { seq: event.seq, content };
  return { seq: event.seq, content, clientMessageId: event.clientMessageId, text: event.text };
}
