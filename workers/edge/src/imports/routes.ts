import { importRecords } from '@loket/commerce/built-in';
import { IMPORT_KINDS, ImportOutcomeSchema, ImportRequestSchema } from '@loket/contracts';
import { z } from '@hono/zod-openapi';
import type { KeyEnv } from '../env.ts';
import { getAccount } from '../accounts/service.ts';
import { secretKeyOnly } from '../http/middleware.ts';
import { body, createRouter, json } from '../http/openapi.ts';
import { keyRoute } from '../http/route.ts';
import { changeSearched, toSearchAccount } from '../search/stub.ts';

const importKind = keyRoute({
  operationId: 'importRecords',
  method: 'post',
  path: '/{kind}',
  tags: ['Imports'],
  summary: 'Import records of one kind; repeating a request changes nothing',
  description:
    'Each record is checked by itself against the schema of its kind, ImportProduct for `products` and so on: good ones go in, bad ones are refused with the reason. At most 200 records and 4 MB a request.',
  middleware: secretKeyOnly,
  request: { params: z.object({ kind: z.enum(IMPORT_KINDS) }), body: body(ImportRequestSchema) },
  responses: {
    200: json(ImportOutcomeSchema, 'One outcome for each record, in order'),
  },
});

/** Records from outside into the built-in shop. Mounted at `/v1/imports`. */
export const importRoutes = createRouter<KeyEnv>().openapi(importKind, async (c) => {
  const { db, accountId } = c.var;
  const { kind } = c.req.valid('param');
  const { records } = c.req.valid('json');
  const change = () => importRecords(db, { accountId, kind, records, nowMs: Date.now() });
  if (kind !== 'products' && kind !== 'articles') return c.json({ outcomes: await change() }, 200);
  const outcomes = await changeSearched(c.env, toSearchAccount(await getAccount(db, accountId)), {
    change,
    waitUntil: (promise) => c.executionCtx.waitUntil(promise),
  });
  return c.json({ outcomes }, 200);
});
