import { DEMO_ACCOUNT_ID } from '../demo/account.ts';
import { renderFooter } from './footer.ts';
import { renderHeader } from './header.ts';
import { html, type Html } from './html.ts';
import { localPath, type Page } from './page.ts';
import { SHOP_LANGUAGES } from './words.ts';

/** The Worker that serves a page puts its own origin here: the port is not known when a page is built. */
const ORIGIN_PLACEHOLDER = '__LOKET_ORIGIN__';
/** The Worker puts the nonce of the answer here. */
const NONCE_PLACEHOLDER = '__LOKET_NONCE__';

/** The whole document around a page's content. */
export function renderLayout(page: Page): string {
  const { language, path, title, description, content } = page;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${description === undefined ? html`` : html`<meta name="description" content="${description}" />`}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        ${SHOP_LANGUAGES.map(
          (other) =>
            html`<link rel="alternate" hreflang="${other}" href="${localPath(path === '' ? '/' : path, other)}" />`,
        )}
        <link rel="stylesheet" href="/shop.css" />
        ${renderScripts(page)}
      </head>
      <body>
        ${renderHeader(page)}
        <main id="content" tabindex="-1">${content}</main>
        ${renderFooter(language)}
      </body>
    </html>`.text;
}

/**
 * The shop's own scripts, and the tag as a merchant would paste it. Under a policy with nonces they carry the nonce, like
 * every script of such a shop.
 */
function renderScripts({ isStrict, script }: Page): Html {
  if (isStrict === true)
    return html`<script type="module" src="/shop.js" nonce="${NONCE_PLACEHOLDER}"></script>
      <script
        async
        src="${ORIGIN_PLACEHOLDER}/loket.js"
        data-account="${DEMO_ACCOUNT_ID}"
        nonce="${NONCE_PLACEHOLDER}"
      ></script>`;
  return html`<script type="module" src="/shop.js"></script>
    ${script === undefined ? html`` : html`<script type="module" src="${script}"></script>`}
    <script async src="${ORIGIN_PLACEHOLDER}/loket.js" data-account="${DEMO_ACCOUNT_ID}"></script>`;
}
