import { RebuildRequestSchema, RebuildResponseSchema } from '@loket/contracts';
import type { KeyEnv } from '../env.ts';
import { secretKeyOnly } from '../http/middleware.ts';
import { body, createRouter, json } from '../http/openapi.ts';
import { keyRoute } from '../http/route.ts';
import { rebuildStep } from './rebuild.ts';

const rebuild = keyRoute({
  operationId: 'rebuildReadModel',
  method: 'post',
  path: '/rebuild',
  tags: ['Read model'],
  summary: 'Write the read model anew from the conversations, one step at a time',
  middleware: secretKeyOnly,
  request: { body: body(RebuildRequestSchema) },
  responses: {
    200: json(RebuildResponseSchema, 'What this step did; repeat with its cursor until done'),
  },
});

/** Care of the read model. Mounted at `/v1/read-model`. */
export const readModelRoutes = createRouter<KeyEnv>().openapi(rebuild, async (c) => {
  const { db, accountId } = c.var;
  return c.json(await rebuildStep(c.env, db, { accountId, cursor: c.req.valid('json').cursor }), 200);
});
