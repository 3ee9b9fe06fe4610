import { Hono } from 'hono';
import { html } from 'hono/html';
import type { AppEnv } from '../env.ts';

const START_SCRIPT = `SwaggerUIBundle({ url: '/v1/openapi.json', dom_id: '#docs', deepLinking: true });`;

/** The readable page of the HTTP API, from files of our own: nothing is fetched from elsewhere. Mounted at `/docs`. */
export const docsRoutes = new Hono<AppEnv>()
  .get('/', (c) => {
    c.header(
      'Content-Security-Policy',
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'",
    );
    return c.html(
      html`<!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>Loket API</title>
            <link rel="stylesheet" href="/docs-files/swagger-ui.css" />
          </head>
          <body>
            <div id="docs"></div>
            <script src="/docs-files/swagger-ui-bundle.js"></script>
            <script src="/docs/start.js"></script>
          </body>
        </html>`,
    );
  })
  .get('/start.js', (c) => c.body(START_SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
