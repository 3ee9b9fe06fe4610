import { createToken } from '../tokens/tokens.ts';

/** Host on which the demo shop stands, so that it is another origin than the API. */
const SHOP_HOST_PREFIX = 'shop.';

/** Stands in pages for the origin of this Worker, which a page cannot know when it is built. */
const ORIGIN_PLACEHOLDER = '__LOKET_ORIGIN__';

/** Stands in pages for the nonce of their answer. */
const NONCE_PLACEHOLDER = '__LOKET_NONCE__';

/** Policy of the page that shows the chat under the strictest rules a shop may have. */
const STRICT_PAGE = '/csp';

/** Answers with a built file: the demo shop on its own host, the tag and its parts on any other. */
export async function servePage(request: Request, env: Env): Promise<Response> {
  const url = new URL(request.url);
  if (url.hostname.startsWith(SHOP_HOST_PREFIX)) return serveShop(url, env);
  if (url.pathname.startsWith('/_shop/')) return new Response(null, { status: 404 });
  return withCors(await env.ASSETS.fetch(new Request(url, { method: request.method })), url);
}

async function serveShop(url: URL, env: Env): Promise<Response> {
  const path = /\.[a-z0-9]+$/i.test(url.pathname) ? url.pathname : `${url.pathname.replace(/\/$/, '')}/index.html`;
  const asset = await env.ASSETS.fetch(new Request(new URL(`/_shop${path}`, url)));
  if (!asset.headers.get('Content-Type')?.startsWith('text/html')) return asset;
  const origin = `${url.protocol}//${url.host.slice(SHOP_HOST_PREFIX.length)}`;
  const nonce = createToken();
  const html = (await asset.text()).replaceAll(ORIGIN_PLACEHOLDER, origin).replaceAll(NONCE_PLACEHOLDER, nonce);
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  if (url.pathname.startsWith(STRICT_PAGE)) headers.set('Content-Security-Policy', strictPolicy(origin, nonce));
  return new Response(html, { status: asset.status, headers });
}

function strictPolicy(origin: string, nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    `img-src 'self' ${origin}`,
    `connect-src ${origin} ${origin.replace(/^http/, 'ws')}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types loket',
  ].join('; ');
}

/** Files of the tag are loaded by shops on any origin; versioned ones never change. */
function withCors(asset: Response, url: URL): Response {
  const headers = new Headers(asset.headers);
  headers.set('Access-Control-Allow-Origin', '*');
  headers.set('X-Content-Type-Options', 'nosniff');
  if (asset.ok && /^\/(v|assets)\//.test(url.pathname))
    headers.set('Cache-Control', 'public, max-age=31536000, immutable');
  return new Response(asset.body, { status: asset.status, headers });
}
