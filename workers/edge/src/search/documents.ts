import { toCatalogueProduct } from '@loket/commerce/built-in';
import { putArticle, putProducts, removeArticle, removeProducts, type SearchDatabase } from '@loket/content';
import type { AccountId, Article, Id } from '@loket/contracts';
import { listArticles, listShopProducts, type Database } from '@loket/db';
import type { CatalogueProduct } from '@loket/domain/ports';
import { logError } from '../http/log.ts';
import { outside } from '../thread/outside.ts';

/** What the merchant reads when an article cannot be indexed; the cause is in the log. */
const UNREADABLE = 'The article could not be read. Check that its body is plain Markdown.';

/** Articles and products that are read and written in one go: few enough for memory, were each as large as may be. */
const PIECE_ARTICLES = 10;
const PIECE_PRODUCTS = 50;

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
  const { articleIds, productIds } = documents;
  const failures = new Map<string, string>();
  const pieces = Math.ceil(Math.max(articleIds.length / PIECE_ARTICLES, productIds.length / PIECE_PRODUCTS));
  for (let piece = 0; piece < pieces; piece += 1) {
    // Lets a search in between: a piece of the longest articles takes a second.
    if (piece > 0) await scheduler.wait(0);
    await indexPiece(
      db,
      index,
      {
        ...documents,
        articleIds: articleIds.slice(piece * PIECE_ARTICLES, (piece + 1) * PIECE_ARTICLES),
        productIds: productIds.slice(piece * PIECE_PRODUCTS, (piece + 1) * PIECE_PRODUCTS),
      },
      failures,
    );
  }
  return failures;
}

async function indexPiece(
  db: Database,
  index: SearchDatabase,
  documents: Documents,
  failures: Map<string, string>,
): Promise<void> {
  const { accountId, articleIds, productIds } = documents;
  const [articles, products] = await outside('db.documents', () =>
    Promise.all([
      articleIds.length === 0 ? [] : listArticles(db, { accountId, ids: articleIds }),
      productIds.length === 0 ? [] : listShopProducts(db, { accountId, ids: productIds }),
    ]),
  );
  const articlesById = new Map(articles.map((article) => [article.id as string, article]));
  for (const id of articleIds) {
    const article = articlesById.get(id);
    if (article?.status === 'published') indexArticle(index, article, failures);
    else removeArticle(index, id as Id<'article'>);
  }
  indexProducts(
    index,
    products
      .filter(({ variants }) => variants.length > 0)
      .map((product) => toCatalogueProduct(product, documents.currency)),
    productIds,
  );
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

/** All at once; should one not fit, each by itself, so that it alone is missing. */
function indexProducts(index: SearchDatabase, products: readonly CatalogueProduct[], ids: readonly string[]): void {
  const taken = new Set<string>(products.map(({ id }) => id));
  try {
    putProducts(index, products);
  } catch {
    for (const product of products) {
      try {
        putProducts(index, [product]);
      } catch (error) {
        logError('search.product', error);
        taken.delete(product.id);
      }
    }
  }
  removeProducts(
    index,
    ids.filter((id) => !taken.has(id)),
  );
}
