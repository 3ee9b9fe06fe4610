import { putArticle, putProducts, removeArticle, removeProducts, type SearchDatabase } from '@loket/content';
import type { AccountId, Article, Id } from '@loket/contracts';
import { listArticles, listShopProducts, type Database, type ShopProductRow } from '@loket/db';
import type { CatalogueProduct } from '@loket/domain/ports';
import { logError } from '../http/log.ts';
import { outside } from '../thread/outside.ts';

/** What the merchant reads when an article cannot be indexed; the cause is in the log. */
const UNREADABLE = 'The article could not be read. Check that its body is plain Markdown.';

/** What names the rows of one account to bring into the index. */
export interface Documents {
  readonly accountId: AccountId;
  /** Currency of products that name none. */
  readonly currency: string;
  readonly articleIds: readonly string[];
  readonly productIds: readonly string[];
}

/**
 * Makes the index hold these articles and products as the primary tables do now: published and active ones are put, all
 * others taken out. Doing it again changes nothing.
 *
 * @returns Why an article could not be taken, by its id.
 */
export async function indexDocuments(
  db: Database,
  index: SearchDatabase,
  documents: Documents,
): Promise<Map<string, string>> {
  const { accountId, articleIds, productIds } = documents;
  const [articles, products] = await outside('db.documents', () =>
    Promise.all([
      articleIds.length === 0 ? [] : listArticles(db, { accountId, ids: articleIds }),
      productIds.length === 0 ? [] : listShopProducts(db, { accountId, ids: productIds }),
    ]),
  );
  const failures = new Map<string, string>();
  const articlesById = new Map(articles.map((article) => [article.id as string, article]));
  for (const id of articleIds) {
    const article = articlesById.get(id);
    if (article?.status === 'published') indexArticle(index, article, failures);
    else removeArticle(index, id as Id<'article'>);
  }
  const sellable = products.filter(({ variants }) => variants.length > 0);
  const sellableIds = new Set<string>(sellable.map(({ id }) => id));
  index.transaction(() => {
    putProducts(
      index,
      sellable.map((product) => toCatalogueProduct(product, documents.currency)),
    );
    removeProducts(
      index,
      productIds.filter((id) => !sellableIds.has(id)),
    );
  });
  return failures;
}

function indexArticle(index: SearchDatabase, article: Article, failures: Map<string, string>): void {
  try {
    putArticle(index, article);
  } catch (error) {
    logError('search.article', error);
    // What cannot be read must not answer with its old words.
    removeArticle(index, article.id);
    failures.set(article.id, UNREADABLE);
  }
}

function toCatalogueProduct(row: ShopProductRow, accountCurrency: string): CatalogueProduct {
  const { currency, variants, ...product } = row;
  const toPrice = (amountMinor: number) => ({ amountMinor, currency: currency ?? accountCurrency });
  return {
    ...product,
    // Known to the account's settings, which may change: filled in when it is read.
    url: null,
    variants: variants.map(({ priceMinor, compareAtMinor, ...variant }) => ({
      ...variant,
      price: toPrice(priceMinor),
      compareAtPrice: compareAtMinor === null ? null : toPrice(compareAtMinor),
    })),
  };
}
