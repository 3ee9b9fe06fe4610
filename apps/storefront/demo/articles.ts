import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportArticle, Locale } from '@loket/contracts';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, 'articles');
const FRONT_MATTER = /^---\n(.+?)\n---\n+(.+)$/s;

/** One help article as its file holds it: the fields between the dashes, then Markdown. */
export interface DemoArticle {
  /** Name of the file, the same in every language. */
  readonly slug: string;
  readonly lang: Locale;
  readonly title: string;
  readonly category: ImportArticle['category'];
  /** Path of its page on the shop's site. */
  readonly path: string;
  /** Day on which its words last changed, `2026-09-28`. */
  readonly changed: string;
  /** Markdown. */
  readonly body: string;
}

/**
 * The help articles of one language, by the name of their file.
 *
 * @throws {Error} When a file does not begin with its fields.
 */
export function readDemoArticles(lang: Locale): DemoArticle[] {
  const folder = join(FOLDER, lang);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => readArticle(join(folder, name), name.slice(0, -'.md'.length)));
}

/**
 * The help articles of every language, in the form of an import.
 *
 * @param shopUrl - Origin of the shop, without a slash at its end; the articles' pages stand below it.
 */
export function buildDemoArticles(shopUrl: string): ImportArticle[] {
  return (['en', 'nl', 'sv'] as const).flatMap(readDemoArticles).map((article) => ({
    key: article.slug,
    lang: article.lang,
    title: article.title,
    body: article.body,
    category: article.category,
    status: 'published',
    url: `${shopUrl}${article.path}`,
    changedAtMs: Date.parse(article.changed),
  }));
}

function readArticle(path: string, slug: string): DemoArticle {
  const [, fields, body] = FRONT_MATTER.exec(readFileSync(path, 'utf8')) ?? [];
  if (fields === undefined || body === undefined) throw new Error(`${path} does not begin with its fields`);
  const { url, ...rest } = parse(fields) as Omit<DemoArticle, 'slug' | 'path' | 'body'> & { readonly url: string };
  return { slug, path: url, body, ...rest };
}
