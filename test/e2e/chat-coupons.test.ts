import { LOCALES, type Locale } from '@loket/contracts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startShop, type Shop } from '../support/shop.ts';

const CODE = 'HARBOUR8';

const ASKS: Readonly<Record<Locale, string>> = {
  en: `does the code ${CODE} still work?`,
  nl: `werkt de code ${CODE} nog?`,
  sv: `fungerar koden ${CODE} fortfarande?`,
};

let shop: Shop;

beforeAll(async () => {
  shop = await startShop();
});

afterEach(() => shop.leave());

afterAll(() => shop.dispose());

describe('a customer who asks about a code', () => {
  it.each(LOCALES)('hears whether it works and gets its card, without signing in, in %s', async (language) => {
    const chat = await shop.visit({ language, device: 'phone' });
    await chat.open();
    await chat.say(ASKS[language]);
    const card = chat.log.locator('loket-coupon-card').getByRole('article');
    await card.waitFor();
    expect(await card.innerText()).toContain(CODE);
    expect(await chat.address.count()).toBe(0);
    expect(chat.faults).toEqual([]);
  });

  it('hears nothing of another customer’s personal code', async () => {
    const chat = await shop.visit();
    await chat.open();
    await chat.say('does the code CLUB5-M7K2 work?');
    await chat.log.getByText('I do not know the code CLUB5-M7K2.').waitFor();
    expect(await chat.log.locator('loket-coupon-card').count()).toBe(0);
  });
});
