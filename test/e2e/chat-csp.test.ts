import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { startShop, type Shop } from '../support/shop.ts';
import { soon } from '../support/soon.ts';

declare global {
  interface Window {
    /** What the page's policy has forbidden so far. */
    violations?: string[];
  }
}

let shop: Shop;

beforeAll(async () => {
  shop = await startShop();
});

afterEach(() => shop.leave());

afterAll(() => shop.dispose());

function watchViolations(): void {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.violations?.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
  });
}

it('the chat works on a page whose policy forbids all it does not name', async () => {
  const chat = await shop.visit({ path: '/csp/', script: watchViolations });
  const answer = await chat.page.reload();
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'nonce-[^']{16,}' 'strict-dynamic'/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');

  await chat.open();
  await chat.say(chat.words.asksOrder);
  await chat.address.waitFor();
  await chat.signIn('mila@example.com');
  const card = chat.orderCard('#1033');
  const picture = card.getByRole('listitem').first().locator('img');
  await soon(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(await card.evaluate((element) => getComputedStyle(element).borderRadius)).not.toBe('0px');
  await chat.signOut();
  await card.waitFor({ state: 'detached' });
  await chat.close();

  expect(await chat.page.evaluate(() => window.violations)).toEqual([]);
  expect(chat.faults).toEqual([]);
});

it('the policy of that page is at work', async () => {
  const chat = await shop.visit({ path: '/csp/', script: watchViolations });
  await chat.page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
  });
  await soon(() => chat.page.evaluate(() => window.violations?.length)).toBeGreaterThan(0);
});

it('the strict page sends its policy in every language', async () => {
  for (const path of ['/csp/', '/nl/csp/', '/sv/csp/']) {
    const { page } = await shop.visit({ path });
    const answer = await page.reload();
    expect(answer?.headers()['content-security-policy'] ?? '', path).toContain("'strict-dynamic'");
  }
});
