import {
  AccountIdSchema,
  AccountSettingsSchema,
  AppError,
  ChatConfigSchema,
  PutAccountRequestSchema,
  SecretKeyResponseSchema,
  createId,
} from '@loket/contracts';
import { z } from '@hono/zod-openapi';
import { findAccount, insertAccountKey, listAccountOrigins, putAccount } from '@loket/db';
import type { AppEnv, ChatEnv } from '../env.ts';
import { operatorOnly } from '../http/middleware.ts';
import { body, createRouter, json } from '../http/openapi.ts';
import { openChatRoute, operatorRoute } from '../http/route.ts';
import { createToken, sha256Hex } from '../tokens/tokens.ts';
import { forgetAccount } from './service.ts';

const params = z.object({ accountId: AccountIdSchema });
const common = { tags: ['Accounts'], middleware: operatorOnly };

const get = operatorRoute(
  {
    ...common,
    method: 'get',
    path: '/{accountId}',
    operationId: 'getAccount',
    summary: 'Read an account',
    request: { params },
    responses: { 200: json(AccountSettingsSchema, 'The account’s settings') },
  },
  'account_not_found',
);

const put = operatorRoute({
  ...common,
  operationId: 'putAccount',
  method: 'put',
  path: '/{accountId}',
  summary: 'Create an account or change it',
  request: { params, body: body(PutAccountRequestSchema) },
  responses: { 204: { description: 'The account is as requested' } },
});

const createKey = operatorRoute(
  {
    ...common,
    method: 'post',
    path: '/{accountId}/keys',
    operationId: 'createSecretKey',
    summary: 'Make a new secret key; it is shown this once',
    request: { params },
    responses: { 201: json(SecretKeyResponseSchema, 'The key') },
  },
  'account_not_found',
);

const config = openChatRoute({
  operationId: 'getChatConfig',
  method: 'get',
  path: '/config',
  tags: ['Chat'],
  summary: 'What the chat needs before anything is said',
  responses: { 200: json(ChatConfigSchema, 'The configuration') },
});

/** Accounts, for the operator of an installation. Mounted at `/v1/accounts`. */
export const accountRoutes = createRouter<AppEnv>()
  .openapi(get, async (c) => {
    const { accountId } = c.req.valid('param');
    const account = await findAccount(c.var.db, { accountId });
    if (account === null) throw new AppError('account_not_found');
    const origins = await listAccountOrigins(c.var.db, { accountId });
    return c.json({ ...account, activeChannels: [...account.activeChannels], origins }, 200);
  })
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
