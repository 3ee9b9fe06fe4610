import { SkillsSchema, TurnRequestSchema, TurnResponseSchema } from '@loket/contracts';
import type { KeyEnv } from '../env.ts';
import { secretKeyOnly } from '../http/middleware.ts';
import { body, createRouter, json } from '../http/openapi.ts';
import { keyRoute } from '../http/route.ts';
import { previewTurn } from './preview.ts';
import { listSkillSummaries } from './skills.ts';

const runTurn = keyRoute({
  operationId: 'previewTurn',
  method: 'post',
  path: '/turns',
  tags: ['Agent'],
  summary: 'Run one turn of the agent without storing anything',
  middleware: secretKeyOnly,
  request: { body: body(TurnRequestSchema) },
  responses: {
    200: json(TurnResponseSchema, 'What the agent says and does'),
  },
});

const listSkills = keyRoute({
  operationId: 'listSkills',
  method: 'get',
  path: '/skills',
  tags: ['Agent'],
  summary: 'List the skills with their status and what is missing',
  middleware: secretKeyOnly,
  responses: { 200: json(SkillsSchema, 'The skills, and those that are coming') },
});

/** The agent by itself. Mounted at `/v1/agent`. */
export const agentRoutes = createRouter<KeyEnv>()
  .openapi(runTurn, async (c) => {
    const { db, accountId } = c.var;
    return c.json(await previewTurn(c.env, db, { accountId, request: c.req.valid('json'), nowMs: Date.now() }), 200);
  })
  .openapi(listSkills, async (c) => {
    const { db, accountId } = c.var;
    return c.json({ skills: await listSkillSummaries(c.env, db, { accountId }) }, 200);
  });
