import { z } from 'zod';

/**
 * Every kind of id and its prefix. An id is the prefix, an underscore and 8 to 64 letters, digits, `-` or `_`;
 * the prefix makes an id that lands in the wrong place visible in logs and refusable at the boundary.
 */
export const ID_PREFIXES = {
  attachment: 'att',
  account: 'acc',
  article: 'art',
  card: 'crd',
  coupon: 'cpn',
  customer: 'cus',
  event: 'evt',
  identityKey: 'idk',
  line: 'lin',
  mail: 'mail',
  member: 'mem',
  message: 'msg',
  order: 'ord',
  product: 'prd',
  request: 'req',
  return: 'ret',
  secretKey: 'key',
  session: 'ses',
  shipment: 'shp',
  subscription: 'sub',
  thread: 'thr',
  ticket: 'tkt',
  variant: 'var',
  visitor: 'vis',
} as const;

export type IdKind = keyof typeof ID_PREFIXES;

/** A string that carries the prefix of its kind, e.g. `Id<'order'>` is `ord_…`. */
export type Id<K extends IdKind> = `${(typeof ID_PREFIXES)[K]}_${string}`;

/** Schema of one kind of id. */
export function idSchema<K extends IdKind>(kind: K): z.ZodType<Id<K>, string> {
  const pattern = new RegExp(`^${ID_PREFIXES[kind]}_[A-Za-z0-9_-]{8,64}$`);
  return z.string().regex(pattern, `expected an id that starts with ${ID_PREFIXES[kind]}_`) as unknown as z.ZodType<
    Id<K>,
    string
  >;
}

export type AccountId = Id<'account'>;
export type CustomerId = Id<'customer'>;
export type MessageId = Id<'message'>;
export type OrderId = Id<'order'>;
export type SessionId = Id<'session'>;
export type ThreadId = Id<'thread'>;
export type TicketId = Id<'ticket'>;
export type VisitorId = Id<'visitor'>;

export const AccountIdSchema = idSchema('account');
export const CustomerIdSchema = idSchema('customer');
export const IdentityKeyIdSchema = idSchema('identityKey');
export const MemberIdSchema = idSchema('member');
export const MessageIdSchema = idSchema('message');
export const OrderIdSchema = idSchema('order');
export const SessionIdSchema = idSchema('session');
export const ThreadIdSchema = idSchema('thread');
export const TicketIdSchema = idSchema('ticket');

/**
 * Id that the sender of a message chooses so that a repeated send is recognised: 8 to 64 letters, digits, `-` or `_`.
 * Unique within a thread.
 */
export const ClientMessageIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{8,64}$/, 'expected 8 to 64 letters, digits, - or _');

/** Makes an id of a kind from 128 random bits (32 hexadecimal digits). */
export function createId<K extends IdKind>(kind: K, random: () => string = randomHex): Id<K> {
  return `${ID_PREFIXES[kind]}_${random()}` as Id<K>;
}

function randomHex(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
