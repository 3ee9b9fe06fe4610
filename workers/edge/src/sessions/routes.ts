import { CreateSessionRequestSchema, RenewSessionRequestSchema, SessionResponseSchema } from '@loket/contracts';
import { networkOf } from '@loket/domain/identity';
import type { Context } from 'hono';
import type { ChatEnv, VisitorEnv } from '../env.ts';
import { ADDRESS_HEADER, limitLoad, visitorOrLeaver } from '../http/middleware.ts';
import { body, createRouter, json } from '../http/openapi.ts';
import { openChatRoute, sessionRoute } from '../http/route.ts';
import { createSession, endSession, renewSession, type SessionDeps } from './service.ts';

const tags = ['Sessions'];

const create = openChatRoute(
  {
    method: 'post',
    path: '/sessions',
    operationId: 'createSession',
    tags,
    summary: 'Open an anonymous session',
    request: { body: body(CreateSessionRequestSchema) },
    responses: { 201: json(SessionResponseSchema, 'The session') },
  },
  'rate_limited',
);

const renew = openChatRoute(
  {
    method: 'post',
    path: '/sessions/renew',
    operationId: 'renewSession',
    tags,
    summary: 'Get the next access token',
    request: { body: body(RenewSessionRequestSchema) },
    responses: { 200: json(SessionResponseSchema, 'The session') },
  },
  'session_ended',
  'rate_limited',
);

const end = sessionRoute({
  operationId: 'endSession',
  method: 'delete',
  path: '/sessions/current',
  tags,
  summary: 'Sign out: end the session everywhere; repeat it until it is answered',
  middleware: visitorOrLeaver,
  responses: { 204: { description: 'The session has ended' } },
});

/** Sessions of customers. Mounted under `/v1/chat/{accountId}`. */
export const sessionRoutes = createRouter<ChatEnv>()
  .openapi(create, async (c) => {
    await limitNetwork(c);
    return c.json(await createSession(depsOf(c.var)), 201);
  })
  .openapi(renew, async (c) => {
    await limitNetwork(c);
    return c.json(await renewSession(depsOf(c.var), c.req.valid('json').renewalToken), 200);
  })
  .openapi(end, async (c) => {
    const { db, account, visitor } = c.var as VisitorEnv['Variables'];
    await endSession(c.env, { db, accountId: account.accountId, visitor });
    return c.body(null, 204);
  });

/** New and renewed sessions cost a row or a token each, and anybody may ask for them. */
async function limitNetwork(c: Context<ChatEnv>): Promise<void> {
  const network = networkOf(c.req.header(ADDRESS_HEADER));
  await limitLoad(c.env, 'NETWORK_RATE', `${c.var.account.accountId}:${network}`);
}

function depsOf(variables: ChatEnv['Variables']): SessionDeps {
  const { db, settings, account } = variables;
  return { db, sessionSecret: settings.sessionSecret, accountId: account.accountId, nowMs: Date.now() };
}
