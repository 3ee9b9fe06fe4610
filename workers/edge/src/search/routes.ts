import { RebuildRequestSchema, SearchRebuildResponseSchema } from '@loket/contracts';
import type { KeyEnv } from '../env.ts';
import { getAccount } from '../accounts/service.ts';
import { secretKeyOnly } from '../http/middleware.ts';
import { body, createRouter, json } from '../http/openapi.ts';
import { keyRoute } from '../http/route.ts';
import { readCursor } from './rebuild.ts';
import { searchStub, toSearchAccount } from './stub.ts';

const rebuild = keyRoute({
  operationId: 'rebuildSearch',
  method: 'post',
  path: '/rebuild',
  tags: ['Search'],
  summary: 'Write the search’s index anew from articles and products, one step at a time',
  middleware: secretKeyOnly,
  request: { body: body(RebuildRequestSchema) },
  responses: {
    200: json(SearchRebuildResponseSchema, 'What this step did; repeat with its cursor until done'),
  },
});

/** Care of the search. Mounted at `/v1/search`. */
export const searchRoutes = createRouter<KeyEnv>().openapi(rebuild, async (c) => {
  const place = readCursor(c.req.valid('json').cursor);
  const account = toSearchAccount(await getAccount(c.var.db, c.var.accountId));
  return c.json(await searchStub(c.env, account.accountId).rebuild(account, place), 200);
});
