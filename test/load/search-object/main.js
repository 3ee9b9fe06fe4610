// The search of an account as the real object holds it, filled with made-up articles and products from within: an import
// of 100,000 through the API would measure the API.
import {
  createContentSearch,
  createProductSearch,
  migrateProductSearch,
  migrateSearchIndex,
  putArticle,
  putProducts,
} from '@loket/content';
import { DurableObject } from 'cloudflare:workers';
import { toSearchDatabase } from '../../../workers/edge/src/search/search-database.ts';
import { makeContent } from '../make-articles.ts';
import { makeProducts } from '../make-products.ts';

/** One account's index; each has rows, searches and generators of its own. */
export class IndexObject extends DurableObject {
  #index;
  #counted;
  #rowsRead = 0;
  #content;
  #products;

  constructor(context, env) {
    super(context, env);
    this.#index = toSearchDatabase(context.storage);
    migrateSearchIndex(this.#index);
    migrateProductSearch(this.#index);
    this.#counted = {
      exec: (sql, ...bindings) => {
        const result = this.#index.exec(sql, ...bindings);
        this.#rowsRead += result.rowsRead;
        return result;
      },
      transaction: (run) => this.#index.transaction(run),
    };
  }

  async fetch(request) {
    const { work, ...rest } = await request.json();
    if (work === 'nothing') return Response.json({ hits: [], rowsRead: 0 });
    if (work === 'fill') return Response.json(this.#fill(rest));
    this.#rowsRead = 0;
    const hits = work === 'passages' ? this.#searchPassages(rest.text) : this.#searchProducts(rest.text);
    return Response.json({ hits, rowsRead: this.#rowsRead });
  }

  /** The same articles or products for the same seed, from one place up to another. */
  #fill({ kind, seed, from, to }) {
    const places = Array.from({ length: to - from }, (_, offset) => from + offset);
    if (kind === 'articles') {
      this.#content ??= makeContent(seed, to);
      for (const place of places) putArticle(this.#index, this.#content.article(place));
    } else {
      this.#products ??= makeProducts(seed);
      putProducts(
        this.#index,
        places.map((place) => this.#products.product(place)),
      );
    }
    return { bytes: this.ctx.storage.sql.databaseSize };
  }

  // Made anew for each search, as the real object does.
  #searchPassages(text) {
    const hits = createContentSearch(this.#counted).searchPassages({ text, lang: 'en', limit: 5 });
    return hits.map(({ articleId, score }) => [articleId, score]);
  }

  #searchProducts(text) {
    const search = createProductSearch(this.#counted, { currency: 'EUR' });
    const { hits } = search.searchProducts({ text, lang: 'en', earlier: null, limit: 6 });
    return hits.map(({ product, score }) => [product.id, score]);
  }
}

export default {
  fetch(request, env) {
    const name = new URL(request.url).pathname;
    return env.INDEXES.get(env.INDEXES.idFromName(name)).fetch(request);
  },
};
