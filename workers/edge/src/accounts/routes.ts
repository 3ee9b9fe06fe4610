import {
  AccountIdSchema,
  AppError,
  ChatConfigSchema,
  PutAccountRequestSchema,
  SecretKeyResponseSchema,
  createId,
} from '@loket/contracts';
import { createRoute, z } from '@hono/zod-openapi';
import { findAccount, insertAccountKey, putAccount } from '@loket/db';
import type { AppEnv, ChatEnv } from '../env.ts';
import { operatorOnly } from '../http/middleware.ts';
import { body, createRouter, errors, json } from '../http/openapi.ts';
import { createToken, sha256Hex } from '../tokens/tokens.ts';
import { forgetAccount } from './service.ts';

const params = z.object({ accountId: AccountIdSchema });
const common = { tags: ['Accounts'], security: [{ operatorToken: [] }], middleware: operatorOnly };

const put = createRoute({
  ...common,
  method: 'put',
  path: '/{accountId}',
  summary: 'Create an account or change it',
  request: { params, body: body(PutAccountRequestSchema) },
  responses: { 204: { description: 'The account is as requested' }, ...errors('invalid_request', 'unauthenticated') },
});

const createKey = createRoute({
  ...common,
  method: 'post',
  path: '/{accountId}/keys',
  summary: 'Make a new secret key; it is shown this once',
  request: { params },
  responses: { 201: json(SecretKeyResponseSchema, 'The key'), ...errors('account_not_found', 'unauthenticated') },
});

const config = createRoute({
  method: 'get',
  path: '/config',
  tags: ['Chat'],
  summary: 'What the chat needs before anything is said',
  responses: { 200: json(ChatConfigSchema, 'The configuration'), ...errors('account_not_found', 'origin_not_allowed') },
});

/** Accounts, for the operator of an installation. Mounted at `/v1/accounts`. */
export const accountRoutes = createRouter<AppEnv>()
  .openapi(put, async (c) => {
    const { accountId } = c.req.valid('param');
    const { origins, ...fields } = c.req.valid('json');
    await putAccount(c.var.db, { account: { accountId, ...fields }, origins, nowMs: Date.now() });
    forgetAccount(accountId);
    return c.body(null, 204);
  })
  .openapi(createKey, async (c) => {
    const { accountId } = c.req.valid('param');
    if ((await findAccount(c.var.db, { accountId })) === null) throw new AppError('account_not_found');
    const secretKey = `sk_${createToken()}`;
    const keyHash = await sha256Hex(secretKey);
    await insertAccountKey(c.var.db, { accountId, id: createId('secretKey'), keyHash, nowMs: Date.now() });
    return c.json({ accountId, secretKey }, 201);
  });

/** What a browser may know of an account. Mounted under `/v1/chat/{accountId}`. */
export const configRoutes = createRouter<ChatEnv>().openapi(config, (c) => {
  const { accountId, name, locale, greeting, starterQuestions, isAgentOn } = c.var.account;
  c.header('Cache-Control', 'public, max-age=60');
  return c.json({ accountId, name, locale, greeting, starterQuestions, isAgentOn }, 200);
});
