import { AccountIdSchema, AppError } from '@loket/contracts';
import { listAllDevMails, listDevMails } from '@loket/db';
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { AppEnv } from '../env.ts';

/** Mails that the page shows. */
const MAILS_MAX = 50;

/** The development outbox: what would have been sent. Exists only with `DEV_OUTBOX=1`. Mounted at `/dev`. */
export const devOutboxRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    if (!c.var.settings.isDevOutboxOn) throw new AppError('not_found');
    await next();
  })
  .get('/outbox.json', async (c) => c.json({ mails: await readMails(c.var, c.req.query('account')) }))
  .get('/outbox', async (c) => {
    const mails = await readMails(c.var, c.req.query('account'));
    c.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'",
    );
    return c.html(
      html`<!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>Development outbox</title>
            <link rel="stylesheet" href="/dev/outbox.css" />
          </head>
          <body>
            <main>
              <h1>Development outbox</h1>
              <p>Mails that would have been sent, newest first. Reload to see new ones.</p>
              ${mails.length === 0 ? html`<p class="empty">Nothing has been sent yet. Ask for a sign-in code in the chat.</p>` : ''}
              ${mails.map(
                (mail) =>
                  html`<article>
                    <header>
                      <h2>${mail.subject}</h2>
                      <p>
                        To ${mail.to} ·
                        <time datetime="${new Date(mail.sentAtMs).toISOString()}"
                          >${new Date(mail.sentAtMs).toUTCString()}</time
                        >
                      </p>
                    </header>
                    <pre>${mail.text}</pre>
                  </article>`,
              )}
            </main>
          </body>
        </html>`,
    );
  })
  .get('/outbox.css', (c) => {
    c.header('Content-Type', 'text/css; charset=utf-8');
    return c.body(OUTBOX_CSS);
  });

async function readMails(variables: AppEnv['Variables'], account: string | undefined) {
  if (account === undefined) return listAllDevMails(variables.db, { limit: MAILS_MAX });
  const accountId = AccountIdSchema.safeParse(account);
  if (!accountId.success) throw new AppError('account_not_found');
  return listDevMails(variables.db, { accountId: accountId.data, limit: MAILS_MAX });
}

const OUTBOX_CSS = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 0; background: light-dark(#f4f5f7, #101216); color: light-dark(#15181d, #eef0f3); }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.4rem; }
article { background: light-dark(#fff, #181b20); border: 1px solid light-dark(#e5e7eb, #2a2f37); border-radius: 12px; padding: 1rem; margin-block: 1rem; }
h2 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
header p { margin: .25rem 0 0; color: light-dark(#535a64, #b3bac4); overflow-wrap: anywhere; }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; margin: .75rem 0 0; }
`;
