import type { ImportCustomer, ImportOrder, ImportProduct } from '@loket/contracts';
import { DEMO_CUSTOMERS } from './customers.ts';
import { buildDemoOrders } from './orders.ts';
import { buildDemoProducts } from './products.ts';

export { DEMO_ACCOUNT, DEMO_ACCOUNT_ID, DEMO_SIGN_INS } from './account.ts';

/** Where `npm start` serves the pictures when no other port is asked for. */
const DEFAULT_IMAGE_BASE_URL = 'http://shop.localhost:8787/products/';

/** Everything that the demo shop is seeded with, in the form of an import. */
export interface DemoShop {
  readonly products: ImportProduct[];
  readonly customers: ImportCustomer[];
  readonly orders: ImportOrder[];
}

/**
 * The demo shop, an invented brand: 24 products, 12 customers and 40 orders in every state.
 *
 * @param anchorMs - The shop's "now", UTC milliseconds: orders lie before it, expected days around it. The same anchor
 *   gives the same shop, so keep it when seeding again.
 * @param options.imageBaseUrl - Address of the folder with the pictures, with a slash at its end.
 */
export function buildDemoShop(anchorMs: number, options: { imageBaseUrl?: string } = {}): DemoShop {
  const products = buildDemoProducts(options.imageBaseUrl ?? DEFAULT_IMAGE_BASE_URL);
  const customers = [...DEMO_CUSTOMERS];
  return { products, customers, orders: buildDemoOrders({ anchorMs, products, customers }) };
}
