import type { AccountId } from '@loket/contracts';
import type { Database } from '@loket/db';
import { hasOrders, hasProducts } from '@loket/db';
import type { ShopFacts } from '@loket/domain/ports';

/** What skills may count on: the built-in shop is always connected, and "synced" once something was imported. */
export async function getBuiltInStoreFacts(
  db: Database,
  account: { accountId: AccountId },
): Promise<ShopFacts['store']> {
  const [areOrdersSynced, isCatalogueSynced] = await Promise.all([hasOrders(db, account), hasProducts(db, account)]);
  return { isConnected: true, areOrdersSynced, isCatalogueSynced, failure: null };
}
