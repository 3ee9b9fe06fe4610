import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { startShop, type Shop } from '../support/shop.ts';

let shop: Shop;

beforeAll(async () => {
  shop = await startShop();
});

afterEach(() => shop.leave());

afterAll(() => shop.dispose());

/** As browsers that are told to block all site data. */
function blockStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
}

/** As a disk without room. */
function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
}

/** As a storage that breaks while it is used. */
function breakStorage(): void {
  const fail = (): never => {
    throw new Error('The storage is broken.');
  };
  Object.assign(Storage.prototype, { getItem: fail, setItem: fail, removeItem: fail, key: fail, clear: fail });
  Object.defineProperty(Storage.prototype, 'length', { get: fail });
}

it.each([
  { how: 'is blocked', script: blockStorage, email: 'mila@example.com', order: '#1033' },
  { how: 'is full', script: fillStorage, email: 'nils@example.com', order: '#1030' },
  { how: 'throws at everything', script: breakStorage, email: 'ava@example.com', order: '#1032' },
])('the chat works for the page’s life when storage $how', async ({ script, email, order }) => {
  const chat = await shop.visit({ script });
  await chat.open();
  await chat.say(chat.words.asksOrder);
  await chat.address.waitFor();
  await chat.signIn(email);
  await chat.orderCard(order).waitFor();
  await chat.close();
  await chat.open();
  await chat.orderCard(order).waitFor();
  expect(await chat.ownMessages(chat.words.asksOrder).count()).toBe(1);
  await chat.signOut();
  await chat.orderCard(order).waitFor({ state: 'detached' });

  await chat.page.reload();
  await chat.open();
  expect(await chat.log.locator('.message').count()).toBe(0);
  expect(chat.faults).toEqual([]);
});
