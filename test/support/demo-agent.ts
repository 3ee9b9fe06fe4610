import { DEMO_ACCOUNT, DEMO_CONNECTIONS, buildDemoShop } from '../../apps/storefront/demo/demo-shop.ts';
import { type AgentShop, TEST_HUB, createAgentShop } from './agent-shop.ts';

/** The moment at which the demo shop stands still for tests: a Wednesday, 11:00 in Amsterdam. */
export const DEMO_NOW_MS = Date.UTC(2026, 10, 25, 10);

/** The demo shop with everything connected, the hub included, and the agent over it. */
export function createDemoAgent(): Promise<AgentShop> {
  const { name, locale, timeZone, currency } = DEMO_ACCOUNT;
  return createAgentShop({
    name,
    locale,
    timeZone,
    currency,
    productUrl: 'https://shop.example.com/products/{handle}',
    records: buildDemoShop(DEMO_NOW_MS, { shopUrl: 'https://shop.example.com' }),
    connections: { ...DEMO_CONNECTIONS, hub: TEST_HUB },
    nowMs: DEMO_NOW_MS,
  });
}
