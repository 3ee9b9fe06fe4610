import { LOCALES } from '@loket/contracts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ChatPage } from '../support/chat-page.ts';
import { startShop, type Shop } from '../support/shop.ts';

const SWEATER = 'Fisherman sweater';
const SWEATER_PATH = '/products/fisherman-sweater';

let shop: Shop;

beforeAll(async () => {
  shop = await startShop();
});

afterEach(() => shop.leave());

afterAll(() => shop.dispose());

async function askForSweater(chat: ChatPage): Promise<void> {
  await chat.open();
  await chat.say(chat.words.asksProduct);
}

describe('a customer who asks for a product', () => {
  it.each(LOCALES)('gets its card, with the way to its page, in %s', async (language) => {
    const chat = await shop.visit({ language, device: 'phone' });
    await askForSweater(chat);
    const card = chat.productCard(SWEATER);
    const link = card.getByRole('link', { name: chat.words.viewProduct });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(`${shop.edge.origin}${SWEATER_PATH}`);
    expect(chat.faults).toEqual([]);
  });

  it('gets it on a page whose policy forbids all it does not name', async () => {
    const chat = await shop.visit({ path: '/csp/' });
    await askForSweater(chat);
    const card = chat.productCard(SWEATER);
    await card.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    expect(await card.evaluate((element) => getComputedStyle(element).borderRadius)).not.toBe('0px');
    expect(chat.faults).toEqual([]);
  });

  it('can still read its name and price and go there when the card’s file does not come', async () => {
    const chat = await shop.visit();
    await chat.page.route('**/assets/product-card-*.js', (route) => route.abort());
    await askForSweater(chat);
    const fallback = chat.log.locator('loket-product-card').first();
    const link = fallback.getByRole('link', { name: SWEATER, exact: true });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(`${shop.edge.origin}${SWEATER_PATH}`);
    expect(await fallback.innerText()).toContain('€119.00');
    expect(await chat.productCard(SWEATER).count()).toBe(0);
  });

  it('loads that file only when there is a product to show', async () => {
    const chat = await shop.visit();
    const loaded: string[] = [];
    chat.page.on('request', (request) => loaded.push(request.url()));
    await chat.open();
    await chat.say(chat.words.asksOrder);
    await chat.address.waitFor();
    expect(loaded.filter((url) => url.includes('product-card'))).toEqual([]);
    await chat.say(chat.words.asksProduct);
    await chat.productCard(SWEATER).waitFor();
    expect(loaded.filter((url) => url.includes('product-card'))).toHaveLength(1);
  });
});

describe('a customer on a product’s page', () => {
  it.each([
    ['en', '/products/harbour-tee', 'Is this available in M?'],
    ['nl', '/nl/products/harbour-tee', 'Hebben jullie deze in maat M?'],
    ['sv', '/sv/products/harbour-tee', 'Finns den här i M?'],
  ] as const)('is understood to mean that product, in %s', async (language, path, text) => {
    const chat = await shop.visit({ language, path });
    await chat.open();
    await chat.say(text);
    await chat.productCard('Harbour tee').waitFor();
    expect(await chat.productCards.count()).toBe(1);
  });
});
