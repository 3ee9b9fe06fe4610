import { listArticleIds, listProductIds, type SearchDatabase } from '@loket/content';
import { AppError, type AccountId, type Id, type SearchRebuildResponseSchema } from '@loket/contracts';
import { pageArticles, pageProductIds, writeIndexStates, type Database } from '@loket/db';
import type { z } from 'zod';
import { indexDocuments } from './documents.ts';

/** Rows of one step. */
const STEP_ROWS = 100;

/** What a rebuild goes through: all rows that there are, then all that the index has, of which some may be gone. */
const PHASES = ['articles', 'products', 'indexed-articles', 'indexed-products'] as const;
type Phase = (typeof PHASES)[number];

/** Where a rebuild goes on. */
export interface RebuildPlace {
  readonly phase: Phase;
  /** Id after which it goes on; empty for the beginning of a phase. */
  readonly after: string;
}

/**
 * One step of writing the index anew. Nothing is emptied first, so searches go on meanwhile; the last phases take out what
 * no row stands behind.
 */
export async function rebuildStep(
  db: Database,
  index: SearchDatabase,
  query: { accountId: AccountId; currency: string; place: RebuildPlace },
): Promise<z.output<typeof SearchRebuildResponseSchema>> {
  const { phase, after } = query.place;
  const ids = await listIds(db, index, { accountId: query.accountId, phase, after });
  const isOfArticles = phase.endsWith('articles');
  const failures = await indexDocuments(db, index, {
    accountId: query.accountId,
    currency: query.currency,
    articleIds: isOfArticles ? ids : [],
    productIds: isOfArticles ? [] : ids,
  });
  if (phase === 'articles') await writeIndexStates(db, { accountId: query.accountId, ids, failures });
  const last = ids.length < STEP_ROWS ? undefined : ids.at(-1);
  const nextPhase = PHASES[PHASES.indexOf(phase) + 1];
  const cursor = last === undefined ? (nextPhase ?? null) : `${phase}/${last}`;
  return {
    cursor,
    isDone: cursor === null,
    articles: phase === 'articles' ? ids.length : 0,
    products: phase === 'products' ? ids.length : 0,
  };
}

/** Reads the cursor of the step before; none is the beginning. @throws {AppError} `invalid_request` when no step gave it. */
export function readCursor(cursor: string | undefined): RebuildPlace {
  const [name = '', after = ''] = (cursor ?? PHASES[0]).split('/');
  const phase = PHASES.find((each) => each === name);
  if (phase === undefined) throw new AppError('invalid_request', { details: [{ path: 'cursor', message: 'unknown' }] });
  return { phase, after };
}

async function listIds(
  db: Database,
  index: SearchDatabase,
  query: { accountId: AccountId; phase: Phase; after: string },
): Promise<string[]> {
  const { accountId, phase, after } = query;
  const limit = STEP_ROWS;
  switch (phase) {
    case 'articles':
      return (await pageArticles(db, { accountId, afterId: after, limit })).map(({ id }) => id);
    case 'products':
      return pageProductIds(db, { accountId, afterId: after, limit });
    case 'indexed-articles':
      return listArticleIds(index, { after: after === '' ? null : (after as Id<'article'>), limit });
    case 'indexed-products':
      return listProductIds(index, { after: after === '' ? null : (after as Id<'product'>), limit });
    default:
      return phase satisfies never;
  }
}
