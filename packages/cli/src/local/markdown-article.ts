import { routeMessage } from '@loket/agent';
import { detectLanguage } from '@loket/content/language';
import {
  CONTENT_CATEGORIES,
  type ContentCategory,
  type ImportArticle,
  ImportArticleSchema,
  LOCALES,
  type Locale,
  type Route,
  isWebUrl,
} from '@loket/contracts';
import { YAMLParseError, parse } from 'yaml';
import { z } from 'zod';

/** Bytes of an article's front matter; more is no description of a text. */
const FRONT_MATTER_MAX_CHARS = 10_000;

/** What may stand above an article, between two lines of `---`. Unknown fields are passed over. */
const FrontMatterSchema = z.object({
  title: z.coerce.string().optional(),
  lang: z.enum(LOCALES).optional(),
  category: z.enum(CONTENT_CATEGORIES).optional(),
  url: z.string().optional(),
  status: z.enum(['published', 'draft']).optional(),
  changed: z.union([z.string(), z.date()]).optional(),
});

/** An article's file cannot be used; the message says why. */
export class ArticleFileError extends Error {}

/** Category of content that answers what each skill is asked; others are general. */
const CATEGORY_OF_ROUTE: Partial<Record<Route, ContentCategory>> = {
  'returns-exchanges': 'returns-policy',
  'order-editing': 'order-change-policy',
  subscriptions: 'subscription-policy',
  loyalty: 'loyalty-details',
  'coupons-discounts': 'coupon-details',
};

/**
 * Reads one Markdown file as an article. What its front matter does not say is taken from the text: the title from its
 * first heading or the file's name, the language and the category from its words, the time from the file.
 *
 * @param file - `key`: path within the folder, without ending. `folderLang`: language that a folder's name says.
 * @throws {ArticleFileError}
 */
export function readMarkdownArticle(
  text: string,
  file: {
    readonly key: string;
    readonly folderLang: Locale | null;
    readonly changedAtMs: number;
    /** Beginning of addresses that are written as a path; `null` leaves them out. */
    readonly siteUrl: string | null;
  },
): ImportArticle {
  const { front, body } = splitFrontMatter(text.replace(/^\uFEFF/, ''));
  const title = front.title ?? findHeading(body) ?? file.key.split('/').at(-1) ?? file.key;
  const record = {
    key: file.key,
    lang: front.lang ?? file.folderLang ?? detectLanguage(`${title}\n${body}`) ?? LOCALES[0],
    title: title.slice(0, 300),
    body,
    category: front.category ?? suggestCategory(title),
    status: front.status ?? 'published',
    url: toUrl(front.url, file.siteUrl),
    changedAtMs: toMs(front.changed) ?? file.changedAtMs,
  };
  const parsed = ImportArticleSchema.safeParse(record);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ArticleFileError(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unknown form'}`);
}

function splitFrontMatter(text: string): { front: z.output<typeof FrontMatterSchema>; body: string } {
  const opened = /^---[ \t]*\r?\n/.exec(text);
  if (opened === null) return { front: {}, body: text };
  const rest = text.slice(opened[0].length);
  const closed = /^---[ \t]*(?:\r?\n|$)/m.exec(rest.slice(0, FRONT_MATTER_MAX_CHARS));
  if (closed === null) throw new ArticleFileError('its front matter has no end: a line of ---');
  return {
    front: parseFrontMatter(rest.slice(0, closed.index)),
    body: rest.slice(closed.index + closed[0].length).trim(),
  };
}

function parseFrontMatter(yaml: string): z.output<typeof FrontMatterSchema> {
  let value: unknown;
  try {
    // No aliases: a few lines of them can stand for gigabytes.
    value = parse(yaml, { maxAliasCount: 0 });
  } catch (cause) {
    if (!(cause instanceof YAMLParseError || cause instanceof ReferenceError)) throw cause;
    throw new ArticleFileError(`its front matter is not YAML (${cause.message.split('\n')[0] ?? ''})`);
  }
  const parsed = FrontMatterSchema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ArticleFileError(`front matter, ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unknown form'}`);
}

function findHeading(body: string): string | null {
  return /^#{1,2}[ \t]+(\S.*)$/m.exec(body)?.[1]?.replace(/[ \t#]+$/, '') ?? null;
}

function suggestCategory(title: string): ContentCategory {
  return CATEGORY_OF_ROUTE[routeMessage(title, { lastSkill: null }).skill] ?? 'general';
}

function toUrl(url: string | undefined, siteUrl: string | null): string | null {
  if (url === undefined) return null;
  const whole = siteUrl !== null && url.startsWith('/') ? new URL(url, siteUrl).href : url;
  if (isWebUrl(whole)) return whole;
  if (url.startsWith('/')) return null;
  throw new ArticleFileError('front matter, url: expected an absolute https address, or a path');
}

function toMs(value: string | Date | undefined): number | null {
  if (value === undefined) return null;
  const ms = value instanceof Date ? value.getTime() : Date.parse(value);
  if (Number.isNaN(ms)) throw new ArticleFileError('front matter, changed: expected a date such as 2026-09-14');
  return ms;
}
