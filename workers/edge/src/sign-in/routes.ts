import {
  RequestCodeResponseSchema,
  RequestCodeSchema,
  SessionResponseSchema,
  UseTokenSchema,
  VerifyCodeSchema,
} from '@loket/contracts';
import { networkOf } from '@loket/domain/identity';
import type { Context } from 'hono';
import type { VisitorEnv } from '../env.ts';
import { ADDRESS_HEADER, limitLoad, visitorOnly } from '../http/middleware.ts';
import { body, createRouter, json } from '../http/openapi.ts';
import { sessionRoute } from '../http/route.ts';
import { createDevOutboxMail } from '../mail/dev-outbox.ts';
import { requestCode, verifyCode, type SignInDeps } from './service.ts';
import { useToken } from './use-token.ts';

const tags = ['Sign-in'];
const middleware = visitorOnly;

const codes = sessionRoute({
  operationId: 'requestCode',
  method: 'post',
  path: '/sign-in/codes',
  tags,
  summary: 'Ask for a one-time code by e-mail',
  middleware,
  request: { body: body(RequestCodeSchema) },
  responses: {
    202: json(RequestCodeResponseSchema, 'A code is on its way if the address is known; the answer does not tell'),
  },
});

const verify = sessionRoute(
  {
    operationId: 'verifyCode',
    method: 'post',
    path: '/sign-in/verifications',
    tags,
    summary: 'Sign in with a one-time code',
    middleware,
    request: { body: body(VerifyCodeSchema) },
    responses: {
      200: json(SessionResponseSchema, 'The verified session, with a new renewal token'),
    },
  },
  'code_refused',
);

const tokens = sessionRoute(
  {
    operationId: 'useToken',
    method: 'post',
    path: '/sign-in/tokens',
    tags,
    summary: 'Sign in with a token that the shop’s server has signed',
    middleware,
    request: { body: body(UseTokenSchema) },
    responses: {
      200: json(SessionResponseSchema, 'The verified session, with its renewal token'),
    },
  },
  'token_refused',
);

/** Sign-in of customers. Mounted under `/v1/chat/{accountId}`. */
export const signInRoutes = createRouter<VisitorEnv>()
  .openapi(codes, async (c) => {
    const { email, locale } = c.req.valid('json');
    const request = { email, locale: locale ?? c.var.account.locale, network: networkFrom(c) };
    return c.json(await requestCode(depsOf(c), request), 202);
  })
  .openapi(verify, async (c) => {
    const request = { ...c.req.valid('json'), network: networkFrom(c) };
    return c.json(await verifyCode(depsOf(c), c.var.visitor, request), 200);
  })
  .openapi(tokens, async (c) => {
    // Not counted with the tries of codes: a signature cannot be guessed, and a shop whose clock is wrong must not use up
    // the tries that its customers have left.
    await limitLoad(c.env, 'NETWORK_RATE', `${c.var.account.accountId}:tokens:${networkFrom(c)}`);
    return c.json(await useToken(depsOf(c), c.var.visitor, c.req.valid('json').token), 200);
  });

function networkFrom(c: Context<VisitorEnv>): string {
  return networkOf(c.req.header(ADDRESS_HEADER));
}

function depsOf(c: Context<VisitorEnv>): SignInDeps {
  const { db, settings, account } = c.var;
  return {
    env: c.env,
    db,
    settings,
    account,
    mail: settings.isDevOutboxOn ? createDevOutboxMail(db) : null,
    waitUntil: (work) => c.executionCtx.waitUntil(work),
  };
}
