import type {
  Attachment,
  AuthenticationReason,
  Author,
  Block,
  Card,
  ProductCard,
  PublicEvent,
  QuickReply,
  Source,
} from '@loket/contracts';

/** How far an own message has come; a stored one is simply part of the thread. */
export type Delivery = 'waiting' | 'sending' | 'sent' | 'failed';

/** An own message that is not yet an event. */
export interface PendingItem {
  readonly clientMessageId: string;
  readonly text: string;
  readonly delivery: Delivery;
  /** Error code of a failed one, else `null`. */
  readonly refusal: string | null;
}

export interface MessageItem {
  readonly kind: 'message';
  readonly key: string;
  readonly author: Author;
  readonly blocks: readonly Block[];
  /** When it was stored, by the server's clock; `null` while it is on its way. */
  readonly atMs: number | null;
  readonly sources: readonly Source[];
  readonly attachments: readonly Attachment[];
  /** State of an own message, or `null` where there is nothing to say about it. */
  readonly delivery: PendingItem | { readonly delivery: 'sent' } | null;
}

/** Products that follow each other: they are looked at side by side. */
export interface ProductsItem {
  readonly kind: 'products';
  readonly key: string;
  readonly cards: readonly ProductCard[];
}

/** What a thread is made of, in order. Each has a key that stays while it is there. */
export type ThreadItem =
  | MessageItem
  | { readonly kind: 'day'; readonly key: string; readonly atMs: number }
  | { readonly kind: 'card'; readonly key: string; readonly card: Card }
  | ProductsItem
  | { readonly kind: 'sign-in'; readonly key: string; readonly reason: AuthenticationReason; readonly isDone: boolean }
  | { readonly kind: 'handoff'; readonly key: string }
  | { readonly kind: 'joined'; readonly key: string; readonly name: string };

export interface ThreadInput {
  readonly events: readonly PublicEvent[];
  readonly pending: readonly PendingItem[];
  /** The session is verified, whatever the thread says. */
  readonly isVerified: boolean;
}

/** Turns what is known of a thread into what is drawn. */
export function toThreadItems(input: ThreadInput): ThreadItem[] {
  const items: ThreadItem[] = [];
  const context = readContext(input);
  let day = '';
  for (const event of input.events) {
    const item = toItem(event, context);
    if (item === null) continue;
    const eventDay = new Date(event.atMs).toDateString();
    const isNewDay = eventDay !== day;
    if (isNewDay) items.push({ kind: 'day', key: `day-${event.seq}`, atMs: event.atMs });
    day = eventDay;
    const joined = isNewDay ? null : joinProducts(items.at(-1), item);
    if (joined !== null) items.pop();
    items.push(joined ?? item);
  }
  for (const pending of input.pending) items.push(toPendingItem(pending));
  return items;
}

/** Products of one carousel; those after them begin another. */
const PRODUCTS_MAX = 24;

/** Two products that follow each other as one item, or `null`. */
function joinProducts(before: ThreadItem | undefined, item: ThreadItem): ProductsItem | null {
  if (before === undefined || item.kind !== 'card' || item.card.kind !== 'product') return null;
  if (before.kind === 'products')
    return before.cards.length < PRODUCTS_MAX ? { ...before, cards: [...before.cards, item.card] } : null;
  if (before.kind !== 'card' || before.card.kind !== 'product') return null;
  return { kind: 'products', key: before.key, cards: [before.card, item.card] };
}

/** Answers that are offered now: those of the newest message, as long as the customer has not gone on. */
export function offeredReplies(input: Pick<ThreadInput, 'events' | 'pending'>): readonly QuickReply[] {
  if (input.pending.length > 0) return [];
  const newest = input.events.findLast((event) => event.type === 'message');
  return newest?.type === 'message' && newest.author.kind !== 'customer' ? (newest.quickReplies ?? []) : [];
}

interface Context {
  readonly identifiedSeq: number;
  readonly newestSignInSeq: number;
  /** `seq` of the newest own message when nobody has answered it yet, else 0. */
  readonly unansweredSeq: number;
}

function readContext({ events, pending, isVerified }: ThreadInput): Context {
  const identified = events.findLast((event) => event.type === 'identity' && event.level === 'verified');
  const newestMessage = events.findLast((event) => event.type === 'message' || event.type === 'card');
  const isOwn = newestMessage?.type === 'message' && newestMessage.author.kind === 'customer';
  return {
    identifiedSeq: isVerified ? Infinity : (identified?.seq ?? 0),
    newestSignInSeq: events.findLast((event) => event.type === 'require-authentication')?.seq ?? 0,
    unansweredSeq: isOwn && pending.length === 0 ? newestMessage.seq : 0,
  };
}

function toItem(event: PublicEvent, context: Context): ThreadItem | null {
  switch (event.type) {
    case 'message':
      return {
        kind: 'message',
        // An own message keeps its key from before it was stored.
        key: event.clientMessageId ?? event.id,
        author: event.author,
        blocks: event.blocks,
        atMs: event.atMs,
        sources: event.sources ?? [],
        attachments: event.attachments ?? [],
        delivery: event.seq === context.unansweredSeq ? { delivery: 'sent' } : null,
      };
    case 'card':
      return { kind: 'card', key: event.id, card: event.card };
    case 'require-authentication': {
      const isDone = event.seq < context.identifiedSeq;
      // Asked again further down: one form is enough.
      if (!isDone && event.seq !== context.newestSignInSeq) return null;
      return { kind: 'sign-in', key: `sign-in-${event.seq}`, reason: event.reason, isDone };
    }
    case 'handoff':
      return { kind: 'handoff', key: `handoff-${event.seq}` };
    case 'owner':
      return event.owner.kind === 'member'
        ? { kind: 'joined', key: `owner-${event.seq}`, name: event.owner.name }
        : null;
    case 'identity':
    case 'hidden':
      return null;
    default:
      return null;
  }
}

function toPendingItem(pending: PendingItem): MessageItem {
  return {
    kind: 'message',
    key: pending.clientMessageId,
    author: { kind: 'customer' },
    blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text: pending.text }] }],
    atMs: null,
    sources: [],
    attachments: [],
    delivery: pending,
  };
}
