import {
  ConnectionSchema,
  ConnectionsSchema,
  PublicConnectionKindSchema,
  PutConnectionRequestSchema,
} from '@loket/contracts';
import { z } from '@hono/zod-openapi';
import { deleteConnection } from '@loket/db';
import type { KeyEnv } from '../env.ts';
import { secretKeyOnly } from '../http/middleware.ts';
import { body, createRouter, json } from '../http/openapi.ts';
import { keyRoute } from '../http/route.ts';
import { connect, listConnections } from './service.ts';

const common = { tags: ['Connections'], middleware: secretKeyOnly };
const params = z.object({ kind: PublicConnectionKindSchema });

const list = keyRoute({
  operationId: 'listConnections',
  ...common,
  method: 'get',
  path: '/',
  summary: 'List what the account has connected',
  responses: { 200: json(ConnectionsSchema, 'The connections') },
});

const put = keyRoute({
  operationId: 'putConnection',
  ...common,
  method: 'put',
  path: '/{kind}',
  summary: 'Connect a provider, or change the settings of one; repeating it changes nothing',
  description: 'The settings are those of ReturnRules for `returns` and of LoyaltyProgramme for `loyalty`, else empty.',
  request: { params, body: body(PutConnectionRequestSchema) },
  responses: { 200: json(ConnectionSchema, 'The connection, with every setting that was left out at its default') },
});

const remove = keyRoute({
  operationId: 'deleteConnection',
  ...common,
  method: 'delete',
  path: '/{kind}',
  summary: 'Disconnect a provider; what was imported stays, and repeating it changes nothing',
  request: { params },
  responses: { 204: { description: 'There is no such connection any more' } },
});

/** What the account has connected. Mounted at `/v1/connections`. */
export const connectionRoutes = createRouter<KeyEnv>()
  .openapi(list, async (c) => {
    const { db, accountId } = c.var;
    return c.json({ connections: await listConnections(db, { accountId }) }, 200);
  })
  .openapi(put, async (c) => {
    const { db, accountId } = c.var;
    const { kind } = c.req.valid('param');
    return c.json(await connect(db, { accountId, kind, ...c.req.valid('json'), nowMs: Date.now() }), 200);
  })
  .openapi(remove, async (c) => {
    const { db, accountId } = c.var;
    await deleteConnection(db, { accountId, kind: c.req.valid('param').kind });
    return c.body(null, 204);
  });
