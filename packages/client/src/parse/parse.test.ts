import {
  CLOSE_CODES,
  type ClientFrame,
  ClientFrameSchema,
  ChatConfigSchema,
  ERROR_CODES,
  EVENTS_PAGE_MAX,
  EventsPageSchema,
  LONG_POLL_MAX_MS,
  type OrderCard,
  PING_FRAME,
  PROTOCOL_VERSION,
  PublicEventSchema,
  type PublicEvent,
  RequestCodeResponseSchema,
  type ServerFrame,
  ServerFrameSchema,
  SessionResponseSchema,
  SocketTicketResponseSchema,
  ThreadListSchema,
  toErrorBody,
} from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { CLOSE, LONG_POLL_MS, PAGE_MAX, PING, PROTOCOL } from '../protocol.ts';
import { parseEvent, parseEventsPage } from './events.ts';
import { toServerError } from './errors.ts';
import { parseFrame, parseReceipt } from './frames.ts';
import { parseCodeSent, parseConfig, parseSession, parseThread, parseTicket } from './responses.ts';

const AT_MS = 1_790_000_000_000;
const envelope = { seq: 4, atMs: AT_MS };
const orderCard: OrderCard = {
  kind: 'order',
  orderId: 'ord_00000001',
  name: '#1042',
  status: 'shipped',
  step: 3,
  placedAtMs: AT_MS,
  cancelledAtMs: null,
  expected: null,
  isLate: false,
  total: { amountMinor: 4_250, currency: 'EUR' },
  lines: [],
  lineCount: 0,
  shipments: [],
  timeZone: 'Europe/Amsterdam',
  actions: [],
};

const EVENTS: { [T in PublicEvent['type']]: Extract<PublicEvent, { type: T }> } = {
  message: {
    ...envelope,
    type: 'message',
    id: 'msg_00000001',
    author: { kind: 'team', name: 'Sanne' },
    blocks: [{ type: 'paragraph', inlines: [{ type: 'link', text: 'here', url: 'https://example.com/' }] }],
    text: 'here',
    clientMessageId: 'abcdefgh',
    quickReplies: [{ text: 'Yes' }],
    sources: [{ articleId: 'art_00000001', title: 'Returns', url: null }],
  },
  card: { ...envelope, type: 'card', id: 'msg_00000002', card: orderCard },
  'require-authentication': { ...envelope, type: 'require-authentication', reason: 'orders' },
  owner: { ...envelope, type: 'owner', owner: { kind: 'member', name: 'Sanne' } },
  handoff: { ...envelope, type: 'handoff', mode: 'soft' },
  identity: { ...envelope, type: 'identity', level: 'verified' },
  hidden: { ...envelope, type: 'hidden' },
};

const FRAMES: { [T in ServerFrame['type']]: Extract<ServerFrame, { type: T }> } = {
  hello: {
    type: 'hello',
    protocol: 1,
    threadId: 'thr_00000001',
    lastSeq: 0,
    level: 'anonymous',
    serverTimeMs: AT_MS,
  },
  event: { type: 'event', event: EVENTS.message },
  ack: { type: 'ack', clientMessageId: 'abcdefgh', messageId: 'msg_00000001', seq: 1, atMs: AT_MS },
  gap: { type: 'gap', firstSeq: 1, lastSeq: 9 },
  typing: { type: 'typing', author: 'agent', isTyping: true },
  error: { type: 'error', clientMessageId: 'abcdefgh', ...toErrorBody('message_empty', 'req_00000001') },
  pong: { type: 'pong' },
};

const READERS = [
  {
    name: 'config',
    schema: ChatConfigSchema,
    parse: parseConfig,
    sample: {
      accountId: 'acc_00000001',
      name: 'Noordzee Supply',
      locale: 'nl',
      greeting: null,
      starterQuestions: null,
      isAgentOn: true,
    },
  },
  {
    name: 'session',
    schema: SessionResponseSchema,
    parse: parseSession,
    sample: {
      sessionId: 'ses_00000001',
      level: 'verified',
      customer: { id: 'cus_00000001', firstName: null },
      accessToken: 'a',
      accessTokenExpiresAtMs: AT_MS,
      renewalToken: 'r',
    },
  },
  {
    name: 'socket ticket',
    schema: SocketTicketResponseSchema,
    parse: parseTicket,
    sample: { ticket: 't', expiresAtMs: 1 },
  },
  {
    name: 'code receipt',
    schema: RequestCodeResponseSchema,
    parse: parseCodeSent,
    sample: { expiresAtMs: 1, digits: 6 },
  },
  {
    name: 'page',
    schema: EventsPageSchema,
    parse: parseEventsPage,
    sample: { events: [EVENTS.card], lastSeq: 4, isReset: false },
  },
] as const;

describe('every event of the contracts', () => {
  it.each(Object.entries(EVENTS))('%s is read as it is', (_type, event) => {
    expect(PublicEventSchema.parse(event)).toEqual(event);
    expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
  });

  it('has a sample here', () => {
    const types = PublicEventSchema.options.map((option) => option.shape.type.value);
    expect(Object.keys(EVENTS).sort()).toEqual(types.sort());
  });
});

describe('every frame of the contracts', () => {
  it.each(Object.entries(FRAMES))('%s is read as it is', (_type, frame) => {
    expect(ServerFrameSchema.parse(frame)).toEqual(frame);
    expect(parseFrame(JSON.stringify(frame))).toEqual(frame);
  });

  it('has a sample here', () => {
    const types = ServerFrameSchema.options.map((option) => option.shape.type.value);
    expect(Object.keys(FRAMES).sort()).toEqual(types.sort());
  });

  it('is what the server expects of this client', () => {
    const sent: ClientFrame[] = [
      { type: 'message', clientMessageId: 'abcdefgh', text: 'Hello', locale: 'sv', page: {} },
      { type: 'typing' },
      { type: 'ping' },
    ];
    for (const frame of sent) expect(ClientFrameSchema.parse(frame)).toEqual(frame);
    expect(ClientFrameSchema.parse(JSON.parse(PING))).toEqual({ type: 'ping' });
  });
});

describe('every answer of the contracts', () => {
  it.each(READERS)('$name is read as it is', ({ schema, parse, sample }) => {
    expect(schema.parse(sample)).toEqual(sample);
    expect(parse(JSON.parse(JSON.stringify(sample)))).toEqual(sample);
  });

  it.each(READERS)('$name is refused when it is something else', ({ parse }) => {
    for (const other of [null, undefined, 1, 'text', [], {}, { events: [{}], lastSeq: 1, isReset: false }])
      expect(parse(other)).toBeNull();
  });

  it('reads threads and receipts', () => {
    const list = { threads: [{ threadId: 'thr_00000001', createdAtMs: 1 }] };
    expect(ThreadListSchema.parse(list)).toEqual(list);
    expect(parseThread(list.threads[0])).toEqual({ threadId: 'thr_00000001' });
    expect(parseReceipt(FRAMES.ack)).toEqual(FRAMES.ack);
  });

  it.each(ERROR_CODES)('error %s keeps its code and whether a retry helps', (code) => {
    const body = toErrorBody(code, 'req_00000001', { details: undefined, retryAfterSeconds: 7 });
    const error = toServerError(JSON.parse(JSON.stringify(body)));
    expect(error).toMatchObject({ code, retryable: body.error.retryable, retryAfterMs: 7_000 });
  });
});

describe('what no version of the contracts holds', () => {
  it('keeps the place of an event whose type is unknown', () => {
    expect(parseEvent({ seq: 9, atMs: AT_MS, type: 'hologram', image: {} })).toEqual({
      seq: 9,
      atMs: AT_MS,
      type: 'hidden',
    });
  });

  it('keeps the place of an event that lacks what would be drawn', () => {
    expect(parseEvent({ ...EVENTS.message, blocks: 'x' })).toEqual({ ...envelope, type: 'hidden' });
  });

  it.each(['', 'x', '[]', '{}', '{"type":"__proto__"}', '{"type":"hologram"}', '{"type":"event","event":{"seq":0}}'])(
    'passes over the frame %s',
    (text) => {
      expect(parseFrame(text)).toBeNull();
    },
  );

  it('passes over binary frames', () => {
    expect(parseFrame(new ArrayBuffer(8))).toBeNull();
  });
});

describe('values that are written out here', () => {
  it('are those of the contracts', () => {
    expect([PROTOCOL, PING, PAGE_MAX, LONG_POLL_MS]).toEqual([
      PROTOCOL_VERSION,
      PING_FRAME,
      EVENTS_PAGE_MAX,
      LONG_POLL_MAX_MS,
    ]);
    expect(CLOSE_CODES).toMatchObject(CLOSE);
  });
});
