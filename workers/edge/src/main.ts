import { createDatabase, deleteExpiredSessions, deleteOldDevMails } from '@loket/db';
import { createApp } from './app.ts';
import { isShopHost, servePage } from './pages/pages.ts';
import { handleHints } from './projection/projector.ts';

export { LimitsObject } from './limits/limits-object.ts';
export { SearchObject } from './search/search-object.ts';
export { ThreadObject } from './thread/thread-object.ts';

const app = createApp();

/** Paths that the application answers; everything else is a page or a file. */
const API_PATHS = /^\/(v1|dev|docs)(\/|$)/;

/** Mails of the development outbox hold codes and addresses: a day is enough to look at them. */
const DEV_MAIL_LIFETIME_MS = 24 * 60 * 60_000;

export default {
  async fetch(request, env, context) {
    const url = new URL(request.url);
    const isApi = API_PATHS.test(url.pathname) && !isShopHost(url, env);
    return isApi ? app.fetch(request, env, context) : servePage(request, env);
  },

  async queue(batch, env) {
    await handleHints(batch, env);
  },

  async scheduled(_controller, env) {
    const db = createDatabase(env.DB);
    const nowMs = Date.now();
    await deleteExpiredSessions(db, { nowMs });
    await deleteOldDevMails(db, { beforeMs: nowMs - DEV_MAIL_LIFETIME_MS });
  },
} satisfies ExportedHandler<Env>;
