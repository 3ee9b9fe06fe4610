import { env } from 'cloudflare:workers';
import { createExecutionContext } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import worker from '../main.ts';

/** Stands for the built files: a page, and a script that the browser may have already. */
const ASSETS = {
  fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname.includes('/nowhere')) return Promise.resolve(new Response(null, { status: 404 }));
    if (pathname.includes('/404/'))
      return Promise.resolve(new Response(pathname, { headers: { 'Content-Type': 'text/html' } }));
    if (pathname.endsWith('.html')) {
      const headers = { 'Content-Type': 'text/html', ETag: '"page"' };
      const isKnown = request.headers.get('If-None-Match') === '"page"';
      return Promise.resolve(
        new Response(isKnown ? null : '__LOKET_ORIGIN__', { status: isKnown ? 304 : 200, headers }),
      );
    }
    const isKnown = request.headers.get('If-None-Match') === '"file"';
    return Promise.resolve(
      new Response(isKnown ? null : 'file', { status: isKnown ? 304 : 200, headers: { ETag: '"file"' } }),
    );
  },
};

function get(url: string, options: { isShopOn: boolean; headers?: Record<string, string> }): Promise<Response> {
  const request = new Request(url, { headers: options.headers ?? {} }) as Parameters<typeof worker.fetch>[0];
  const settings = { ...env, ASSETS, DEMO_SHOP: options.isShopOn ? '1' : '0' } as unknown as Env;
  return Promise.resolve(worker.fetch(request, settings, createExecutionContext()));
}

describe('a host that begins with shop.', () => {
  it('is the demo shop where that is on', async () => {
    const response = await get('https://shop.merchant.example/csp/', { isShopOn: true });
    expect(await response.text()).toBe('https://merchant.example');
    expect(response.headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Content-Security-Policy')).toContain("form-action 'self'");
  });

  it('says in the language of the address that there is nothing at it', async () => {
    for (const language of ['', '/nl', '/sv']) {
      const response = await get(`https://shop.merchant.example${language}/nowhere`, { isShopOn: true });
      expect([response.status, response.headers.get('Content-Type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(await response.text()).toBe(`/_shop${language}/404/index.html`);
    }
    const picture = await get('https://shop.merchant.example/nowhere.svg', { isShopOn: true });
    expect([picture.status, await picture.text()]).toEqual([404, '']);
  });

  it('is a host like any other where it is off', async () => {
    const health = await get('https://shop.merchant.example/v1/health', { isShopOn: false });
    expect(await health.json()).toEqual({ status: 'ok' });
    const page = await get('https://shop.merchant.example/_shop/index.html', { isShopOn: false });
    expect(page.status).toBe(404);
  });
});

describe('Storybook', () => {
  it('has its page at an address that ends with a slash', async () => {
    const bare = await get('https://loket.example/storybook', { isShopOn: false });
    expect([bare.status, bare.headers.get('Location')]).toEqual([302, 'https://loket.example/storybook/']);
    const page = await get('https://loket.example/storybook/', { isShopOn: false });
    expect(page.headers.get('Content-Type')).toBe('text/html');
  });
});

describe('a file', () => {
  const headers = { 'If-None-Match': '"file"' };

  it('is not sent again to a browser that has it', async () => {
    const response = await get('https://loket.example/v/1/chat.js', { isShopOn: true, headers });
    expect(response.status).toBe(304);
    expect(response.headers.get('Cache-Control')).toContain('immutable');
    expect((await get('https://shop.loket.example/shop.css', { isShopOn: true, headers })).status).toBe(304);
    expect((await get('https://loket.example/v/1/chat.js', { isShopOn: true })).status).toBe(200);
  });

  it('is sent anew when it is a page, which holds a nonce', async () => {
    const response = await get('https://shop.loket.example/', {
      isShopOn: true,
      headers: { 'If-None-Match': '"page"' },
    });
    expect(response.status).toBe(200);
    await response.text();
  });
});
