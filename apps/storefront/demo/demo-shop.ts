import type { ImportArticle, ImportCustomer, ImportOrder, ImportProduct } from '@loket/contracts';
import { buildDemoArticles } from './articles.ts';
import { DEMO_CUSTOMERS } from './customers.ts';
import { buildDemoOrders } from './orders.ts';
import { buildDemoProducts } from './products.ts';

export { buildDemoArticles } from './articles.ts';
export { DEMO_ACCOUNT, DEMO_ACCOUNT_ID, DEMO_SIGN_INS } from './account.ts';

/** Where `npm start` serves the shop when no other port is asked for. */
const DEFAULT_SHOP_URL = 'http://shop.localhost:8787';

/** Everything that the demo shop is seeded with, in the form of an import. */
export interface DemoShop {
  readonly products: ImportProduct[];
  readonly customers: ImportCustomer[];
  readonly orders: ImportOrder[];
  readonly articles: ImportArticle[];
}

/**
 * The demo shop, an invented brand: 24 products, 12 customers, 40 orders in every state, and 18 help
 * articles in three languages.
 *
 * @param anchorMs - The shop's "now", UTC milliseconds: orders lie before it, expected days around it. The same anchor
 *   gives the same shop, so keep it when seeding again.
 * @param options.shopUrl - Origin of the shop, without a slash at its end.
 * @param options.imageBaseUrl - Address of the folder with the pictures, with a slash at its end; on the shop's site
 *   when absent.
 */
export function buildDemoShop(
  anchorMs: number,
  options: { readonly shopUrl?: string; readonly imageBaseUrl?: string } = {},
): DemoShop {
  const { shopUrl = DEFAULT_SHOP_URL, imageBaseUrl = `${shopUrl}/products/` } = options;
  const products = buildDemoProducts(imageBaseUrl);
  const customers = [...DEMO_CUSTOMERS];
  const orders = buildDemoOrders({ anchorMs, products, customers });
  return { products, customers, orders, articles: buildDemoArticles(shopUrl) };
}
