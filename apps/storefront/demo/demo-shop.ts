import type {
  ImportArticle,
  ImportCoupon,
  ImportCustomer,
  ImportKind,
  ImportLoyaltyMember,
  ImportOrder,
  ImportProduct,
  ImportReturn,
  ImportSubscription,
} from '@loket/contracts';
import { buildDemoArticles } from './articles.ts';
import { buildDemoCoupons } from './coupons.ts';
import { DEMO_CUSTOMERS } from './customers.ts';
import { buildDemoLoyaltyMembers } from './loyalty.ts';
import { buildDemoOrders } from './orders.ts';
import { buildDemoProducts } from './products.ts';
import { buildDemoReturns } from './returns.ts';
import { buildDemoSubscriptions } from './subscriptions.ts';

export { buildDemoArticles } from './articles.ts';
export { DEMO_ACCOUNT, DEMO_ACCOUNT_ID, DEMO_SIGN_INS } from './account.ts';
export { DEMO_CONNECTIONS } from './connections.ts';

/** Where `npm start` serves the shop when no other port is asked for. */
const DEFAULT_SHOP_URL = 'http://shop.localhost:8787';

/** Everything that the demo shop is seeded with, by kind of import. */
export interface DemoShop {
  readonly products: ImportProduct[];
  readonly customers: ImportCustomer[];
  readonly orders: ImportOrder[];
  readonly articles: ImportArticle[];
  readonly subscriptions: ImportSubscription[];
  readonly 'loyalty-members': ImportLoyaltyMember[];
  readonly coupons: ImportCoupon[];
  readonly returns: ImportReturn[];
}

/** What to import, in this order: what others name comes first. */
export const DEMO_KINDS = [
  'products',
  'customers',
  'orders',
  'articles',
  'subscriptions',
  'loyalty-members',
  'coupons',
  'returns',
] as const satisfies readonly ImportKind[];

/**
 * The demo shop, an invented brand: 24 products, 12 customers, 40 orders in every state, 18 help articles in three
 * languages, and subscriptions, members, coupons and returns in every state.
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
  return {
    products,
    customers,
    orders,
    articles: buildDemoArticles(shopUrl),
    subscriptions: buildDemoSubscriptions({ anchorMs, products }),
    'loyalty-members': buildDemoLoyaltyMembers(anchorMs),
    coupons: buildDemoCoupons(anchorMs),
    returns: buildDemoReturns({ anchorMs, orders }),
  };
}
