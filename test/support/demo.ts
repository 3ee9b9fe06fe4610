import { buildDemoShop } from '../../apps/storefront/demo/demo-shop.ts';
import { importRecords } from '../../scripts/lib/operator.ts';
import type { TestEdge } from './edge.ts';

/** Fills the account with the demo shop, its orders dated from `anchorMs`, through the import API. */
export async function seedDemoShop(edge: TestEdge, anchorMs: number): Promise<void> {
  const shop = buildDemoShop(anchorMs, { shopUrl: edge.origin });
  for (const kind of ['products', 'customers', 'orders', 'articles'] as const) {
    await importRecords(edge.url, edge.secretKey, kind, shop[kind]);
  }
}
