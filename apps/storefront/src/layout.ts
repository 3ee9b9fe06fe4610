import { html, type Html } from './html.ts';
import { SHOP_LANGUAGES, type ShopLanguage, WORDS } from './words.ts';

export const SHOP_NAME = 'Noordzee Supply';
const ACCOUNT_ID = 'acc_noordzeesupply';
/** The Worker that serves a page puts its own origin here: the port is not known when a page is built. */
const ORIGIN_PLACEHOLDER = '__LOKET_ORIGIN__';
/** The Worker puts the nonce of the answer here. */
const NONCE_PLACEHOLDER = '__LOKET_NONCE__';

/** One page of the shop in one language. */
export interface Page {
  readonly language: ShopLanguage;
  /** Path of the same page in English, without slash at the end. */
  readonly path: string;
  readonly title: string;
  readonly content: Html;
  /** Under a strict Content-Security-Policy. */
  readonly isStrict?: boolean;
}

/** The whole document around a page's content. */
export function renderLayout(page: Page): string {
  const { language, title, content } = page;
  const words = WORDS[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>${title}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/shop.css" />
        ${renderTag(page)}
      </head>
      <body>
        <header class="top">
          <a class="brand" href="${localPath('/', language)}">${SHOP_NAME}</a>
          <a class="help" href="${localPath('/help', language)}">${words.help}</a>
          <nav aria-label="${words.languages}">${SHOP_LANGUAGES.map((other) => renderLanguage(other, page))}</nav>
        </header>
        <main>${content}</main>
        <footer class="bottom">
          <a href="${localPath('/help', language)}">${words.helpTitle}</a>
          <span>${words.note}</span>
        </footer>
      </body>
    </html>`.text;
}

/** As a merchant would paste it. Under a policy with nonces it carries the nonce, like every script of such a shop. */
function renderTag({ isStrict }: Page): Html {
  if (isStrict === true)
    return html`<script
      async
      src="${ORIGIN_PLACEHOLDER}/loket.js"
      data-account="${ACCOUNT_ID}"
      nonce="${NONCE_PLACEHOLDER}"
    ></script>`;
  return html`<script async src="${ORIGIN_PLACEHOLDER}/loket.js" data-account="${ACCOUNT_ID}"></script>`;
}

function renderLanguage(other: ShopLanguage, { language, path }: Page): Html {
  const href = localPath(path === '' ? '/' : path, other);
  if (other === language)
    return html`<a href="${href}" lang="${other}" aria-current="true">${WORDS[other].language}</a>`;
  return html`<a href="${href}" lang="${other}" hreflang="${other}">${WORDS[other].language}</a>`;
}

/** A path in another language: English at the root, the others in a folder each. */
export function localPath(path: string, language: ShopLanguage): string {
  if (language === 'en') return path;
  return path === '/' ? `/${language}` : `/${language}${path}`;
}
