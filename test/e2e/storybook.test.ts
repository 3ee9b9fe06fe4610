import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { startTestEdge, type TestEdge } from '../support/edge.ts';

let edge: TestEdge;

beforeAll(async () => {
  edge = await startTestEdge();
});

afterAll(() => edge.dispose());

it('the running product serves Storybook, with its pictures and the tables of its elements', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const missing: string[] = [];
    page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
    await page.goto(`${edge.url}/storybook`);
    const frame = page.frameLocator('#storybook-preview-iframe');
    await page
      .getByRole('link', { name: 'Product card' })
      .or(page.getByRole('button', { name: 'Product card' }))
      .first()
      .waitFor();
    await page.goto(`${edge.url}/storybook/?path=/docs/cards-product-card--docs`);
    await frame.getByText('--loket-product-card-picture').waitFor();
    const picture = frame.getByRole('img', { name: 'Green T-shirt with a chest pocket' }).first();
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    expect(missing).toEqual([]);
  } finally {
    await browser.close();
  }
});
