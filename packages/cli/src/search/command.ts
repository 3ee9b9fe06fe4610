import { chooseLanguage } from '@loket/content/language';
import { LOCALES, toLocale } from '@loket/contracts';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Environment } from '../api/environment.ts';
import { readBytes, readJsonLines } from '../local/json-lines.ts';
import { type LocalIndex, loadIndex } from '../local/load-index.ts';
import { UsageError } from '../usage-error.ts';

export const SEARCH_USAGE = `loket search --content PATH --queries FILE [--k N] [--kind products]
  Finds for each line {"id", "text", "lang"?} of FILE the best articles: {"id", "hits": [{"id", "score"}]}.
  --content   JSONL of {"id", "title", "text", "lang"?}, or a folder of Markdown; with --kind products JSONL of products
  --queries   JSONL; - for standard input
  --k         hits for each query, 1 to 20; 10 when not given
  --kind      articles when not given, or products`;

const QuerySchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  lang: z.string().nullish(),
});
type Query = z.output<typeof QuerySchema>;

const KINDS = ['articles', 'products'] as const;
type Kind = (typeof KINDS)[number];

const HITS_DEFAULT = 10;
const HITS_MAX = 20;

/** Passages of one query: several may be of one article. */
const PASSAGES_MAX = 20;

/**
 * Runs `loket search`: in this process, without a server.
 *
 * @returns 0 when every line was searched for, 1 when one could not be used.
 * @throws {UsageError}
 */
export async function runSearch(environment: Environment, args: readonly string[]): Promise<0 | 1> {
  const { content, queries, k, kind } = readOptions(args);
  const paths = kind === 'products' ? { content: null, catalogue: content } : { content, catalogue: null };
  const index = await loadIndex(environment, paths);
  let problems = index.problemCount;
  const input = queries === '-' ? environment.input : readBytes(queries);
  for await (const line of readJsonLines(input, QuerySchema)) {
    if ('problem' in line) {
      problems += 1;
      environment.err.write(`${queries === '-' ? 'line ' : `${queries}:`}${line.line}: ${line.problem}\n`);
      continue;
    }
    const hits = find(line.value, index, kind).slice(0, k);
    environment.out.write(`${JSON.stringify({ id: line.value.id, hits })}\n`);
  }
  return problems === 0 ? 0 : 1;
}

function readOptions(args: readonly string[]): { content: string; queries: string; k: number; kind: Kind } {
  const options = {
    content: { type: 'string' },
    queries: { type: 'string' },
    k: { type: 'string', default: String(HITS_DEFAULT) },
    kind: { type: 'string', default: 'articles' },
  } as const;
  const { values } = parseArgs({ args: [...args], options, strict: true });
  const { content, queries } = values;
  if (content === undefined) throw new UsageError('--content is missing');
  if (queries === undefined) throw new UsageError('--queries is missing');
  const k = Number(values.k);
  if (!Number.isInteger(k) || k < 1 || k > HITS_MAX) throw new UsageError(`--k expects a number from 1 to ${HITS_MAX}`);
  const kind = KINDS.find((each) => each === values.kind);
  if (kind === undefined) throw new UsageError(`--kind expects ${KINDS.join(' or ')}`);
  return { content, queries, k, kind };
}

interface Hit {
  readonly id: string;
  readonly score: number;
}

function find({ text, lang: hint }: Query, index: LocalIndex, kind: Kind): Hit[] {
  const lang = toLocale(hint) ?? chooseLanguage(text, { conversation: null, hint: null, account: LOCALES[0] });
  if (kind === 'products') {
    const { hits } = index.products.searchProducts({ text, lang, earlier: null, limit: HITS_MAX });
    return hits.map(({ product, score }) => toHit(index, product.id, score));
  }
  const best = new Map<string, number>();
  for (const { articleId, score } of index.content.searchPassages({ text, lang, limit: PASSAGES_MAX })) {
    if (!best.has(articleId)) best.set(articleId, score);
  }
  return [...best].map(([id, score]) => toHit(index, id, score));
}

function toHit(index: LocalIndex, id: string, score: number): Hit {
  return { id: index.toOuterId(id), score: Math.round(score * 10_000) / 10_000 };
}
