import { RebuildRequestSchema, RebuildResponseSchema } from '@loket/contracts';
import { createRoute } from '@hono/zod-openapi';
import type { KeyEnv } from '../env.ts';
import { secretKeyOnly } from '../http/middleware.ts';
import { body, createRouter, errors, json } from '../http/openapi.ts';
import { rebuildStep } from './rebuild.ts';

const rebuild = createRoute({
  method: 'post',
  path: '/rebuild',
  tags: ['Read model'],
  summary: 'Empty and refill the read model, one step at a time',
  security: [{ secretKey: [] }],
  middleware: secretKeyOnly,
  request: { body: body(RebuildRequestSchema) },
  responses: {
    200: json(RebuildResponseSchema, 'What this step did; repeat with its cursor until done'),
    ...errors('unauthenticated', 'forbidden', 'rate_limited'),
  },
});

/** Care of the read model. Mounted at `/v1/read-model`. */
export const readModelRoutes = createRouter<KeyEnv>().openapi(rebuild, async (c) => {
  const { db, accountId } = c.var;
  return c.json(await rebuildStep(c.env, db, { accountId, cursor: c.req.valid('json').cursor }), 200);
});
