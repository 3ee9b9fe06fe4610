import {
  type Article,
  createContentSearch,
  createProductSearch,
  migrateProductSearch,
  migrateSearchIndex,
  putArticle,
  putProducts,
  toCatalogueProduct,
} from '@loket/content';
import { detectLanguage } from '@loket/content/language';
import { createNodeSearchDatabase } from '@loket/content/node';
import { type Id, LOCALES, LocaleSchema } from '@loket/contracts';
import type { CatalogueProduct } from '@loket/domain/ports';
import { stat } from 'node:fs/promises';
import { z } from 'zod';
import type { Environment } from '../api/environment.ts';
import { UsageError } from '../usage-error.ts';
import { readBytes, readJsonLines } from './json-lines.ts';
import { ArticleFileError, readMarkdownArticle } from './markdown-article.ts';
import { findMarkdownFiles, readMarkdownFile } from './markdown-folder.ts';

/** Amounts of product files that name no currency. */
const DEFAULT_CURRENCY = 'EUR';

/** A line of an article file. */
const ArticleLineSchema = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  title: z.string().default(''),
  text: z.string(),
  lang: z.string().optional(),
});

/** A search in this process, and how its ids are called outside. */
export interface LocalIndex {
  readonly content: ReturnType<typeof createContentSearch>;
  readonly products: ReturnType<typeof createProductSearch>;
  /** Id of the file for an id of the index. */
  toOuterId(id: string): string;
  readonly articleCount: number;
  readonly productCount: number;
  /** Lines and files that could not be used; each is on standard error already. */
  readonly problemCount: number;
}

/**
 * Builds a search in memory from files: no server, no network.
 *
 * @param paths - `content`: JSONL of `{id, title, text, lang?}` or a folder of Markdown; `catalogue`: JSONL of products.
 * @throws {UsageError} when there is nothing at a path.
 */
export async function loadIndex(
  environment: Environment,
  paths: { readonly content: string | null; readonly catalogue: string | null },
): Promise<LocalIndex> {
  const db = createNodeSearchDatabase();
  migrateSearchIndex(db);
  migrateProductSearch(db);
  const outerIds = new Map<string, string>();
  let problemCount = 0;
  const report = (place: string, problem: string): void => {
    problemCount += 1;
    environment.err.write(`${place}: ${problem}\n`);
  };
  let articleCount = 0;
  let productCount = 0;
  if (paths.content !== null) {
    for await (const { outerId, article } of readArticles(paths.content, report)) {
      const id: Id<'article'> = `art_local${String(articleCount).padStart(8, '0')}`;
      putArticle(db, { ...article, id });
      outerIds.set(id, outerId);
      articleCount += 1;
    }
  }
  if (paths.catalogue !== null) {
    const products = await Array.fromAsync(readProducts(paths.catalogue, report));
    putProducts(
      db,
      products.map(({ product }) => product),
    );
    for (const { product, outerId } of products) outerIds.set(product.id, outerId);
    productCount = products.length;
  }
  return {
    content: createContentSearch(db),
    products: createProductSearch(db, { currency: DEFAULT_CURRENCY }),
    toOuterId: (id) => outerIds.get(id) ?? id,
    articleCount,
    productCount,
    problemCount,
  };
}

type Report = (place: string, problem: string) => void;

interface LocalArticle {
  /** As the file calls it. */
  readonly outerId: string;
  readonly article: Omit<Article, 'id'>;
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageError(`there is nothing at ${path}`);
  return found.isDirectory();
}

async function* readArticles(path: string, report: Report): AsyncGenerator<LocalArticle> {
  if (await isFolder(path)) yield* readMarkdownArticles(path, report);
  else yield* readArticleLines(path, report);
}

async function* readArticleLines(path: string, report: Report): AsyncGenerator<LocalArticle> {
  for await (const line of readJsonLines(readBytes(path), ArticleLineSchema)) {
    if ('problem' in line) {
      report(`${path}:${line.line}`, line.problem);
      continue;
    }
    const { id, title, text, lang } = line.value;
    const known = LocaleSchema.safeParse(lang).data ?? detectLanguage(`${title}\n${text}`) ?? LOCALES[0];
    yield {
      outerId: id,
      article: { lang: known, title, body: text, category: 'general', url: null, changedAtMs: 0 },
    };
  }
}

async function* readMarkdownArticles(folder: string, report: Report): AsyncGenerator<LocalArticle> {
  for (const file of await findMarkdownFiles(folder)) {
    const text = await readMarkdownFile(file);
    try {
      if (text === null) throw new ArticleFileError('is too large for an article');
      const { key: _key, status, ...article } = readMarkdownArticle(text, { ...file, siteUrl: null });
      if (status === 'published') yield { outerId: file.name.replace(/\.[^.]+$/, ''), article };
    } catch (cause) {
      if (!(cause instanceof ArticleFileError)) throw cause;
      report(file.name, cause.message);
    }
  }
}

async function* readProducts(
  path: string,
  report: Report,
): AsyncGenerator<{ product: CatalogueProduct; outerId: string }> {
  if (await isFolder(path)) throw new UsageError(`${path} is a folder; products are read from a JSONL file`);
  let count = 0;
  for await (const line of readJsonLines(readBytes(path), z.record(z.string(), z.unknown()))) {
    const product = 'problem' in line ? null : toCatalogueProduct(line.value, DEFAULT_CURRENCY);
    if ('problem' in line) report(`${path}:${line.line}`, line.problem);
    else if (product === null) report(`${path}:${line.line}`, 'has no id or no title');
    else {
      const id: Id<'product'> = `prd_local${String(count).padStart(8, '0')}`;
      count += 1;
      yield { product: { ...product, id }, outerId: toKey(line.value['id']) ?? product.handle };
    }
  }
}

function toKey(id: unknown): string | null {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}
