import { TurnRequestSchema, TurnResponseSchema } from '@loket/contracts';
import { createRoute } from '@hono/zod-openapi';
import type { KeyEnv } from '../env.ts';
import { secretKeyOnly } from '../http/middleware.ts';
import { body, createRouter, errors, json } from '../http/openapi.ts';
import { previewTurn } from './preview.ts';

const runTurn = createRoute({
  method: 'post',
  path: '/turns',
  tags: ['Agent'],
  summary: 'Run one turn of the agent without storing anything',
  security: [{ secretKey: [] }],
  middleware: secretKeyOnly,
  request: { body: body(TurnRequestSchema) },
  responses: {
    200: json(TurnResponseSchema, 'What the agent says and does'),
    ...errors('invalid_request', 'unauthenticated', 'forbidden', 'rate_limited'),
  },
});

/** The agent by itself. Mounted at `/v1/agent`. */
export const agentRoutes = createRouter<KeyEnv>().openapi(runTurn, async (c) => {
  const { db, accountId } = c.var;
  return c.json(await previewTurn(db, { accountId, request: c.req.valid('json'), nowMs: Date.now() }), 200);
});
