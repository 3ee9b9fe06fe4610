import { HANDOFF_REASONS, LocaleSchema, ORDER_STATUSES, RouteSchema, SkillIdSchema, idSchema } from '@loket/contracts';
import { type ProductWish, WISH_PROPERTIES } from '@loket/domain/ports';
import { z } from 'zod';
import { toLine } from './compose/evidence.ts';

/** Form of the state; one more with every change that an older reader would misread. */
export const STATE_VERSION = 3;

/** Characters of an encoded state; the public limit of a state that callers hand back. */
export const STATE_MAX_CHARS = 16_384;

/** Characters of a parked question: enough to route and answer it again. */
export const PARKED_TEXT_MAX_CHARS = 1_500;

/** Orders that the conversation keeps in mind. */
export const STATE_ORDERS_MAX = 3;

/** Characters of an order's name that is kept in mind; the limit of imports. */
export const STATE_NAME_MAX_CHARS = 64;

/** Products that the conversation keeps in mind. */
export const STATE_PRODUCTS_MAX = 4;

/** Subscriptions that the conversation keeps in mind. */
export const STATE_SUBSCRIPTIONS_MAX = 4;

/** Questions that wait for one sign-in. */
export const PARKED_MAX = 2;

/** Characters of the word that says what an answer was about. */
const ASPECT_MAX_CHARS = 24;

/** Characters of a code; the limit of imports. */
const COUPON_MAX_CHARS = 64;

/** Characters of a title that are kept in mind. */
const TITLE_MAX_CHARS = 80;

/** Words and properties of a wish that are kept in mind. */
const WISH_MAX = 16;
const WISH_WORD_MAX_CHARS = 40;

const OrderMentionSchema = z.strictObject({
  name: z.string().min(1).max(STATE_NAME_MAX_CHARS),
  status: z.enum(ORDER_STATUSES),
});

const ProductMentionSchema = z.strictObject({ id: idSchema('product'), title: z.string().max(TITLE_MAX_CHARS) });

const SubscriptionMentionSchema = z.strictObject({
  id: idSchema('subscription'),
  title: z.string().max(TITLE_MAX_CHARS),
});

const WishSchema = z.strictObject({
  words: z.array(z.string().max(WISH_WORD_MAX_CHARS)).max(WISH_MAX),
  priceMinMinor: z.int().nullable(),
  priceMaxMinor: z.int().nullable(),
  properties: z
    .array(z.strictObject({ property: z.enum(WISH_PROPERTIES), value: z.string().max(TITLE_MAX_CHARS) }))
    .max(WISH_MAX),
  isInStock: z.boolean(),
  order: z.enum(['fit', 'price-up', 'price-down']),
});

const DialogueStateSchema = z.strictObject({
  version: z.literal(STATE_VERSION),
  /** Language of the conversation: that of the last message that had one. */
  lang: LocaleSchema.nullable(),
  /** The agent has said that it is an AI. */
  hasIntroduced: z.boolean(),
  /** What the last message that was understood was routed to. */
  lastSkill: RouteSchema.nullable(),
  /** Orders that were last shown, newest first. */
  orders: z.array(OrderMentionSchema).max(STATE_ORDERS_MAX),
  /** Which of `orders` was talked about last. */
  focus: z.string().max(STATE_NAME_MAX_CHARS).nullable(),
  /** What of its skill the last answer was about, e.g. `cancel`: a correction or a short reply goes on from it. */
  aspect: z.string().max(ASPECT_MAX_CHARS).nullable(),
  /** Subscriptions that were last shown, in the order shown. */
  subscriptions: z.array(SubscriptionMentionSchema).max(STATE_SUBSCRIPTIONS_MAX),
  /** The code that was talked about last. */
  coupon: z.string().max(COUPON_MAX_CHARS).nullable(),
  /** Products that were last shown, in the order shown. */
  products: z.array(ProductMentionSchema).max(STATE_PRODUCTS_MAX),
  /** What was looked for last. */
  wish: WishSchema.nullable(),
  /** A message that may mean two things, after the agent has asked which. */
  unclear: z
    .strictObject({
      text: z.string().max(PARKED_TEXT_MAX_CHARS),
      lang: LocaleSchema,
      choices: z.array(RouteSchema).length(2),
    })
    .nullable(),
  /** Questions that wait for sign-in, in the order asked. */
  parked: z
    .array(z.strictObject({ text: z.string().max(PARKED_TEXT_MAX_CHARS), lang: LocaleSchema, skill: SkillIdSchema }))
    .max(PARKED_MAX),
  /** What the agent asked last: an address to write to, whether a person should help, or which one is meant. */
  awaiting: z.enum(['contact-email', 'person-offer', 'order-choice', 'subscription-choice']).nullable(),
  /** Why a person was offered. */
  offered: z.enum(HANDOFF_REASONS).nullable(),
  /** Messages in a row that led nowhere. */
  missCount: z.int().min(0).max(10),
  /** Why the conversation went to the team, or `null` while the agent has it. */
  handedOff: z.enum(HANDOFF_REASONS).nullable(),
});

/** What a conversation remembers between turns: small, explicit, without the customer's words save a parked question. */
export type DialogueState = Readonly<z.infer<typeof DialogueStateSchema>>;

/** An order that the conversation keeps in mind. */
export type OrderMention = z.infer<typeof OrderMentionSchema>;

/** A product that the conversation keeps in mind. */
export type ProductMention = z.infer<typeof ProductMentionSchema>;

/** A subscription that the conversation keeps in mind. */
export type SubscriptionMention = z.infer<typeof SubscriptionMentionSchema>;

/** A message within the limits of what a conversation keeps: control characters would take six times their room. */
export function toKeptText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, ' ')
    .slice(0, PARKED_TEXT_MAX_CHARS);
}

/** A wish within the limits of what a conversation keeps. */
export function toKeptWish(wish: ProductWish | null): DialogueState['wish'] {
  if (wish === null) return null;
  return {
    ...wish,
    words: wish.words.filter((word) => word.length <= WISH_WORD_MAX_CHARS).slice(0, WISH_MAX),
    properties: wish.properties.filter(({ value }) => value.length <= TITLE_MAX_CHARS).slice(0, WISH_MAX),
  };
}

/** A product or subscription within the limits of what a conversation keeps. */
export function toMention<T extends { readonly id: string; readonly title: string }>({
  id,
  title,
}: T): { id: T['id']; title: string } {
  return { id, title: toLine(title, TITLE_MAX_CHARS) };
}

/** The state of a conversation in which nothing has been said. */
export function createDialogueState(): DialogueState {
  return {
    version: STATE_VERSION,
    lang: null,
    hasIntroduced: false,
    lastSkill: null,
    orders: [],
    focus: null,
    aspect: null,
    subscriptions: [],
    coupon: null,
    products: [],
    wish: null,
    unclear: null,
    parked: [],
    awaiting: null,
    offered: null,
    missCount: 0,
    handedOff: null,
  };
}

/** The state as a text of at most {@link STATE_MAX_CHARS} characters. */
export function encodeState(state: DialogueState): string {
  return JSON.stringify(state);
}

/** Reads an encoded state. Anything unknown, old, changed by hand or too long gives a fresh one; never throws. */
export function decodeState(text: string | null | undefined): DialogueState {
  if (typeof text !== 'string' || text.length > STATE_MAX_CHARS) return createDialogueState();
  try {
    const parsed = DialogueStateSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : createDialogueState();
  } catch {
    return createDialogueState();
  }
}

/** The state after a person has explicitly handed the conversation back to the agent. */
export function releaseHandoff(state: DialogueState): DialogueState {
  return { ...state, handedOff: null, awaiting: null, offered: null, missCount: 0 };
}
