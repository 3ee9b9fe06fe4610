import {
  MessageReceiptSchema,
  SetOwnerRequestSchema,
  SetOwnerResponseSchema,
  TeamReplyRequestSchema,
  TicketEventsQuerySchema,
  TicketEventsSchema,
  TicketIdSchema,
  TicketListSchema,
  TicketSchema,
  TicketsQuerySchema,
} from '@loket/contracts';
import { z } from '@hono/zod-openapi';
import { listTicketEvents } from '@loket/db';
import type { KeyEnv } from '../env.ts';
import { secretKeyOnly } from '../http/middleware.ts';
import { body, createRouter, json } from '../http/openapi.ts';
import { keyRoute } from '../http/route.ts';
import { unwrap } from '../thread/stub.ts';
import { getTicket, pageTickets, reachTicket } from './service.ts';

const common = { tags: ['Tickets'], middleware: secretKeyOnly };
const params = z.object({ ticketId: TicketIdSchema });

const list = keyRoute({
  operationId: 'listTickets',
  ...common,
  method: 'get',
  path: '/',
  summary: 'List tickets, most recently changed first',
  request: { query: TicketsQuerySchema },
  responses: { 200: json(TicketListSchema, 'A page of tickets') },
});

const get = keyRoute(
  {
    operationId: 'getTicket',
    ...common,
    method: 'get',
    path: '/{ticketId}',
    summary: 'Read one ticket',
    request: { params },
    responses: { 200: json(TicketSchema, 'The ticket') },
  },
  'ticket_not_found',
);

const listEvents = keyRoute(
  {
    operationId: 'listTicketEvents',
    ...common,
    method: 'get',
    path: '/{ticketId}/events',
    summary: 'Read the transcript with everything that the team may see',
    request: { params, query: TicketEventsQuerySchema },
    responses: { 200: json(TicketEventsSchema, 'A page of events') },
  },
  'ticket_not_found',
);

const putOwner = keyRoute(
  {
    operationId: 'setTicketOwner',
    ...common,
    method: 'put',
    path: '/{ticketId}/owner',
    summary: 'Take a conversation over, or hand it back',
    request: { params, body: body(SetOwnerRequestSchema) },
    responses: {
      200: json(SetOwnerResponseSchema, 'The new owner'),
    },
  },
  'ticket_not_found',
  'stale_owner',
);

const reply = keyRoute(
  {
    operationId: 'replyAsTeam',
    ...common,
    method: 'post',
    path: '/{ticketId}/messages',
    summary: 'Answer the customer as the team',
    request: { params, body: body(TeamReplyRequestSchema) },
    responses: {
      200: json(MessageReceiptSchema, 'The message is on disk'),
    },
  },
  'ticket_not_found',
  'stale_owner',
  'message_too_long',
  'message_empty',
  'client_message_id_conflict',
);

/** Tickets for the account's servers. Mounted at `/v1/tickets`. */
export const ticketRoutes = createRouter<KeyEnv>()
  .openapi(list, async (c) => {
    const { db, accountId } = c.var;
    return c.json(await pageTickets(db, { accountId, ...c.req.valid('query') }), 200);
  })
  .openapi(get, async (c) => {
    const { db, accountId } = c.var;
    return c.json(await getTicket(db, { accountId, ...c.req.valid('param') }), 200);
  })
  .openapi(listEvents, async (c) => {
    const { db, accountId } = c.var;
    const { threadId, version } = await getTicket(db, { accountId, ...c.req.valid('param') });
    const events = await listTicketEvents(db, { accountId, threadId, ...c.req.valid('query') });
    return c.json({ events, lastSeq: version }, 200);
  })
  .openapi(putOwner, async (c) => {
    const { settings, accountId } = c.var;
    const callThread = await reachTicket({ env: c.env, settings }, { accountId, ...c.req.valid('param') });
    const command = c.req.valid('json');
    return c.json(unwrap(await callThread((thread) => thread.setOwner(command))), 200);
  })
  .openapi(reply, async (c) => {
    const { settings, accountId } = c.var;
    const { clientMessageId, text, author, epoch } = c.req.valid('json');
    const callThread = await reachTicket({ env: c.env, settings }, { accountId, ...c.req.valid('param') });
    const command = { clientMessageId, text, name: author.name, epoch };
    return c.json(unwrap(await callThread((thread) => thread.replyAsTeam(command))), 200);
  });
