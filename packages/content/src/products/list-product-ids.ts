import type { Id } from '@loket/contracts';
import type { SearchDatabase } from '../index/search-database.ts';

/**
 * Ids in their order, to compare the index with the products that should be in it.
 *
 * @param page - `after`: the last id of the page before, or `null`. `limit`: 1 or more.
 */
export function listProductIds(
  db: SearchDatabase,
  page: { readonly after: Id<'product'> | null; readonly limit: number },
): Id<'product'>[] {
  const { rows } = db.exec<{ id: Id<'product'> }>(
    'select id from products_documents where id > ? order by id limit ?',
    page.after ?? '',
    page.limit,
  );
  return rows.map((row) => row.id);
}
