import { AccountIdSchema, AppError, IdentityKeyIdSchema, IdentityKeySchema } from '@loket/contracts';
import { z } from '@hono/zod-openapi';
import { findAccount, revokeIdentityKey } from '@loket/db';
import type { AppEnv } from '../env.ts';
import { operatorOnly } from '../http/middleware.ts';
import { createRouter, json } from '../http/openapi.ts';
import { operatorRoute } from '../http/route.ts';
import { createIdentityKey } from './identity-keys.ts';

const common = { tags: ['Accounts'], middleware: operatorOnly };

const create = operatorRoute(
  {
    ...common,
    method: 'post',
    path: '/{accountId}/identity-keys',
    operationId: 'createIdentityKey',
    summary: 'Make a key that signs customers’ tokens; its secret is shown this once',
    request: { params: z.object({ accountId: AccountIdSchema }) },
    responses: { 201: json(IdentityKeySchema, 'The key') },
  },
  'account_not_found',
);

const revoke = operatorRoute({
  ...common,
  method: 'delete',
  path: '/{accountId}/identity-keys/{kid}',
  operationId: 'revokeIdentityKey',
  summary: 'Take a key out of use for good; sessions that it has signed in stay',
  request: { params: z.object({ accountId: AccountIdSchema, kid: IdentityKeyIdSchema }) },
  responses: { 204: { description: 'No token that the key has signed is taken any more' } },
});

/** Keys that sign customers' tokens, for the operator of an installation. Mounted at `/v1/accounts`. */
export const identityKeyRoutes = createRouter<AppEnv>()
  .openapi(create, async (c) => {
    const { accountId } = c.req.valid('param');
    const { db, settings } = c.var;
    if ((await findAccount(db, { accountId })) === null) throw new AppError('account_not_found');
    const { sessionSecret } = settings;
    return c.json(await createIdentityKey({ db, sessionSecret, accountId }, Date.now()), 201);
  })
  .openapi(revoke, async (c) => {
    await revokeIdentityKey(c.var.db, { ...c.req.valid('param'), nowMs: Date.now() });
    return c.body(null, 204);
  });
