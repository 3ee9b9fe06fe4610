import { createDemoShopServer } from '../demo-shop/routes.ts';
import { createToken } from '../tokens/tokens.ts';

/** Host on which the demo shop stands, so that it is another origin than the API. */
const SHOP_HOST_PREFIX = 'shop.';

/** Stands in pages for the origin of this Worker, which a page cannot know when it is built. */
const ORIGIN_PLACEHOLDER = '__LOKET_ORIGIN__';

/** Stands in pages for the nonce of their answer. */
const NONCE_PLACEHOLDER = '__LOKET_NONCE__';

/** Headers that ask for a file only if it has changed. */
const CONDITIONAL_HEADERS = ['If-None-Match', 'If-Modified-Since'];

/** Storybook is one page with its files beside it. */
const STORYBOOK = '/storybook';

/** Addresses on the shop's host that its server answers. */
const SHOP_SERVER_PATHS = /^\/api(?:\/|$)/;

const shopServer = createDemoShopServer();

/** A shop's page may say where its visitors come from, but not which page. */
const SHOP_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** Policy of the page that shows the chat under the strictest rules a shop may have. */
const STRICT_PAGE = /^\/(?:[a-z]{2}\/)?csp(?:\/|$)/;

/** Languages of the shop other than English stand in a folder each. */
const SHOP_LANGUAGE_FOLDER = /^\/(?:nl|sv)(?=\/|$)/;

/** Whether an address is the demo shop's; the rule holds only where `DEMO_SHOP` says so. */
export function isShopHost(url: URL, env: Env): boolean {
  return env.DEMO_SHOP === '1' && url.hostname.startsWith(SHOP_HOST_PREFIX);
}

/** Answers with a built file: the demo shop on its own host, the tag and its parts, and Storybook, on any other. */
export async function servePage(request: Request, env: Env): Promise<Response> {
  const url = new URL(request.url);
  if (isShopHost(url, env)) return serveShop(request, url, env);
  if (url.pathname.startsWith('/_shop/')) return new Response(null, { status: 404 });
  if (url.pathname === STORYBOOK) return Response.redirect(`${url.origin}${STORYBOOK}/`, 302);
  if (url.pathname === `${STORYBOOK}/`) url.pathname += 'index.html';
  return withCors(await env.ASSETS.fetch(toAssetRequest(request, url)), url);
}

async function serveShop(request: Request, url: URL, env: Env): Promise<Response> {
  if (SHOP_SERVER_PATHS.test(url.pathname)) return shopServer.fetch(request, env);
  const path = /\.[a-z0-9]+$/i.test(url.pathname) ? url.pathname : `${url.pathname.replace(/\/$/, '')}/index.html`;
  const address = new URL(`/_shop${path}`, url);
  // A page holds the nonce of its answer, so it is never the one that the browser has.
  const isPage = path.endsWith('.html');
  let asset = await env.ASSETS.fetch(isPage ? new Request(address) : toAssetRequest(request, address));
  const { status } = asset;
  if (isPage && status === 404) asset = await env.ASSETS.fetch(new Request(notFoundAddress(url)));
  if (!isPage || !asset.headers.get('Content-Type')?.startsWith('text/html')) return withHeaders(asset, SHOP_HEADERS);
  const origin = `${url.protocol}//${url.host.slice(SHOP_HOST_PREFIX.length)}`;
  const nonce = createToken();
  const html = (await asset.text()).replaceAll(ORIGIN_PLACEHOLDER, origin).replaceAll(NONCE_PLACEHOLDER, nonce);
  const headers = new Headers({
    ...SHOP_HEADERS,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
  });
  if (STRICT_PAGE.test(url.pathname)) headers.set('Content-Security-Policy', strictPolicy(origin, nonce));
  return new Response(html, { status, headers });
}

/** The page that says, in the language of the address, that there is nothing at it. */
function notFoundAddress(url: URL): URL {
  const [language = ''] = SHOP_LANGUAGE_FOLDER.exec(url.pathname) ?? [];
  return new URL(`/_shop${language}/404/index.html`, url);
}

function strictPolicy(origin: string, nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    `img-src 'self' ${origin}`,
    `connect-src 'self' ${origin} ${origin.replace(/^http/, 'ws')}`,
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types loket',
  ].join('; ');
}

/** Files of the tag are loaded by shops on any origin; versioned ones never change. */
function withCors(asset: Response, url: URL): Response {
  const isVersioned = /^\/(v|assets)\//.test(url.pathname) && (asset.ok || asset.status === 304);
  return withHeaders(asset, {
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    ...(isVersioned ? { 'Cache-Control': 'public, max-age=31536000, immutable' } : {}),
  });
}

function withHeaders(response: Response, added: Readonly<Record<string, string>>): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(added)) headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}

/** The request for a file: of what the browser sent, only whether it has the file already counts. */
function toAssetRequest(request: Request, url: URL): Request {
  const headers = new Headers();
  for (const name of CONDITIONAL_HEADERS) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Request(url, { method: request.method, headers });
}
