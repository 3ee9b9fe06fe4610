import { HandoffSettingsSchema } from '@loket/contracts';
import { getHandoffSettings, putHandoffSettings } from '@loket/db';
import type { KeyEnv } from '../env.ts';
import { secretKeyOnly } from '../http/middleware.ts';
import { body, createRouter, json } from '../http/openapi.ts';
import { keyRoute } from '../http/route.ts';

const common = { tags: ['Agent'], middleware: secretKeyOnly };
const path = '/handoff-settings';

const get = keyRoute({
  operationId: 'getHandoffSettings',
  ...common,
  method: 'get',
  path,
  summary: 'Read how conversations go to the team',
  responses: { 200: json(HandoffSettingsSchema, 'The settings; the defaults where none were set') },
});

const put = keyRoute({
  operationId: 'putHandoffSettings',
  ...common,
  method: 'put',
  path,
  summary: 'Set how conversations go to the team, as a whole: what is left out gets its default',
  request: { body: body(HandoffSettingsSchema) },
  responses: { 200: json(HandoffSettingsSchema, 'The settings as they are now') },
});

/** How conversations go from the agent to the team. Mounted at `/v1/agent`. */
export const handoffSettingsRoutes = createRouter<KeyEnv>()
  .openapi(get, async (c) => {
    const { db, accountId } = c.var;
    return c.json(await getHandoffSettings(db, { accountId }), 200);
  })
  .openapi(put, async (c) => {
    const { db, accountId } = c.var;
    const settings = c.req.valid('json');
    await putHandoffSettings(db, { accountId, settings, nowMs: Date.now() });
    return c.json(settings, 200);
  });
