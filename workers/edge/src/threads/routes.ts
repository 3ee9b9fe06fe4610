import {
  AppError,
  CreateThreadRequestSchema,
  EventsPageSchema,
  EventsQuerySchema,
  MessageReceiptSchema,
  SendMessageRequestSchema,
  SocketTicketResponseSchema,
  ThreadIdSchema,
  ThreadListSchema,
  ThreadSummarySchema,
} from '@loket/contracts';
import { z } from '@hono/zod-openapi';
import { listThreads } from '@loket/db';
import type { Context } from 'hono';
import type { ChatEnv, VisitorEnv } from '../env.ts';
import { limitLoad, visitorOnly } from '../http/middleware.ts';
import { body, createRouter, json } from '../http/openapi.ts';
import { sessionRoute, socketRoute } from '../http/route.ts';
import { unwrap } from '../thread/stub.ts';
import { findThread, identifyThread, openThread, reachThread, type ThreadDeps } from './service.ts';

/** When a session has too many sockets open, one of them may be gone by then. */
const SOCKETS_RETRY_SECONDS = 30;

const tags = ['Conversations'];
const middleware = visitorOnly;
const params = z.object({ threadId: ThreadIdSchema });

const create = sessionRoute(
  {
    operationId: 'createThread',
    method: 'post',
    path: '/threads',
    tags,
    summary: 'Open a conversation; the same key of the same session opens the same one',
    middleware,
    request: { body: body(CreateThreadRequestSchema) },
    responses: { 200: json(ThreadSummarySchema, 'The conversation') },
  },
  'too_many_threads',
);

const list = sessionRoute({
  operationId: 'listThreads',
  method: 'get',
  path: '/threads',
  tags,
  summary: 'Conversations of this session and, when verified, of its customer; newest first',
  middleware,
  responses: { 200: json(ThreadListSchema, 'The conversations') },
});

const sendMessage = sessionRoute(
  {
    operationId: 'sendMessage',
    method: 'post',
    path: '/threads/{threadId}/messages',
    tags,
    summary: 'Send a message; repeat it with the same id until it is acknowledged',
    middleware,
    request: { params, body: body(SendMessageRequestSchema) },
    responses: {
      200: json(MessageReceiptSchema, 'The message is on disk'),
    },
  },
  'thread_not_found',
  'message_too_long',
  'message_empty',
  'client_message_id_conflict',
);

const listEvents = sessionRoute(
  {
    operationId: 'listThreadEvents',
    method: 'get',
    path: '/threads/{threadId}/events',
    tags,
    summary: 'Read events after a place; with waitMs the answer waits for the next one',
    middleware,
    request: { params, query: EventsQuerySchema },
    responses: { 200: json(EventsPageSchema, 'A page of events') },
  },
  'thread_not_found',
);

const createSocketTicket = sessionRoute(
  {
    operationId: 'createSocketTicket',
    method: 'post',
    path: '/threads/{threadId}/socket-tickets',
    tags,
    summary: 'Get a ticket that opens one socket within 30 seconds',
    middleware,
    request: { params },
    responses: { 200: json(SocketTicketResponseSchema, 'The ticket') },
  },
  'thread_not_found',
);

const socket = socketRoute(
  {
    operationId: 'openSocket',
    method: 'get',
    path: '/threads/{threadId}/socket',
    tags,
    summary: 'Open a WebSocket with a ticket; events after `after` follow the hello',
    request: {
      params,
      query: z.object({ ticket: z.string().max(100), after: z.string().max(16).optional(), v: z.string().max(8) }),
    },
    responses: { 101: { description: 'Switching protocols' } },
  },
  'upgrade_required',
);

/** Conversations of customers. Mounted under `/v1/chat/{accountId}`. */
export const threadRoutes = createRouter<VisitorEnv>()
  .openapi(create, async (c) => {
    // Apart from the merchant's own requests, so that visitors cannot use up the merchant's share.
    await limitLoad(c.env, 'ACCOUNT_RATE', `${c.var.account.accountId}:visitors`);
    return c.json(await openThread(depsOf(c), c.var.visitor, c.req.valid('json')), 200);
  })
  .openapi(list, async (c) => {
    const { db, account, visitor } = c.var;
    const threads = await listThreads(db, { accountId: account.accountId, ...visitor });
    return c.json({ threads }, 200);
  })
  .openapi(sendMessage, async (c) => {
    const { visitor } = c.var;
    const callThread = await reachThread(depsOf(c), c.req.valid('param').threadId);
    const { clientMessageId, text, locale = null, page = null } = c.req.valid('json');
    const message = { clientMessageId, text, locale, page };
    return c.json(unwrap(await callThread((thread) => thread.sendMessage(visitor, message))), 200);
  })
  .openapi(listEvents, async (c) => {
    const { visitor } = c.var;
    const callThread = await reachThread(depsOf(c), c.req.valid('param').threadId);
    const query = c.req.valid('query');
    return c.json(unwrap(await callThread((thread) => thread.readEvents(visitor, query))), 200);
  })
  .openapi(createSocketTicket, async (c) => {
    const deps = depsOf(c);
    const { threadId } = c.req.valid('param');
    const { visitor, account, sessionExpiresAtMs } = c.var;
    const callThread = await reachThread(deps, threadId);
    const ticket = unwrap(await callThread((thread) => thread.createSocketTicket(visitor, sessionExpiresAtMs)));
    // Heals a sign-in that was cut off before it reached this thread.
    if (visitor.level === 'verified') await identifyThread(deps, { accountId: account.accountId, threadId, visitor });
    return c.json(ticket, 200);
  });

/** The socket authenticates by its ticket, because a browser cannot send a token with it. */
export const socketRoutes = createRouter<ChatEnv>().openapi(socket, async (c) => {
  if (c.req.header('Upgrade')?.toLowerCase() !== 'websocket') throw new AppError('upgrade_required');
  const thread = await findThread(depsOf(c), c.req.valid('param').threadId);
  const response = await thread?.fetch(c.req.raw);
  if (response?.status === 429) throw new AppError('rate_limited', { retryAfterSeconds: SOCKETS_RETRY_SECONDS });
  // One answer for a bad ticket and for a thread that is not there: nothing is told to somebody without a ticket.
  if (response?.status !== 101) throw new AppError('unauthenticated');
  return response;
});

function depsOf(c: Context<VisitorEnv> | Context<ChatEnv>): ThreadDeps {
  const { db, settings, account } = c.var as ChatEnv['Variables'];
  return { env: c.env, db, settings, account };
}
