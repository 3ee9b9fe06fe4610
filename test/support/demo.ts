import { DEMO_CONNECTIONS, DEMO_KINDS, buildDemoShop } from '../../apps/storefront/demo/demo-shop.ts';
import { importRecords, putConnections } from '../../scripts/lib/operator.ts';
import type { TestEdge } from './edge.ts';

/** Fills the account with the demo shop, its dates around `anchorMs`, through the API, and connects all that it has. */
export async function seedDemoShop(edge: TestEdge, anchorMs: number): Promise<void> {
  const shop = buildDemoShop(anchorMs, { shopUrl: edge.origin });
  for (const kind of DEMO_KINDS) await importRecords(edge.url, edge.secretKey, kind, shop[kind]);
  await putConnections(edge.url, edge.secretKey, DEMO_CONNECTIONS);
}
