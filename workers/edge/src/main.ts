import { createDatabase, deleteExpiredSessions } from '@loket/db';
import { createApp } from './app.ts';
import { servePage } from './pages/pages.ts';
import { handleHints } from './projection/projector.ts';

export { LimitsObject } from './limits/limits-object.ts';
export { ThreadObject } from './thread/thread-object.ts';

const app = createApp();

/** Paths that the application answers; everything else is a page or a file. */
const API_PATHS = /^\/(v1|dev|docs)(\/|$)/;

export default {
  async fetch(request, env, context) {
    const { pathname, hostname } = new URL(request.url);
    const isApi = API_PATHS.test(pathname) && !hostname.startsWith('shop.');
    return isApi ? app.fetch(request, env, context) : servePage(request, env);
  },

  async queue(batch, env) {
    await handleHints(batch, env);
  },

  async scheduled(_controller, env) {
    await deleteExpiredSessions(createDatabase(env.DB), { nowMs: Date.now() });
  },
} satisfies ExportedHandler<Env>;
