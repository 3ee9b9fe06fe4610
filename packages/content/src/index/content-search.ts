import { LOCALES, type Locale } from '@loket/contracts';
import type { PassageHit } from '@loket/domain/ports';
import { findCandidates } from './candidates.ts';
import { readConcepts } from './concepts.ts';
import { Ranker, type PassageTerms, type Rank } from './rank.ts';
import type { SearchDatabase } from './search-database.ts';
import { Vocabulary } from './vocabulary.ts';
import { DEFAULT_WEIGHTS, type SearchWeights } from './weights.ts';

/** A search and what SQLite read for it. */
export interface SearchResult {
  /** Best first: those in the question's language before others. */
  readonly hits: readonly PassageHit[];
  /** 0 where the platform does not count. */
  readonly rowsRead: number;
}

/** Search over the account's published articles. */
export interface ContentSearch {
  /**
   * Passages that may answer, best first: those in the question's language before others. Never throws for a text.
   *
   * @param query - `text`: the customer's words, 4,000 characters of which are read. `limit`: 1 to 20.
   */
  searchPassages(query: PassageQuery): readonly PassageHit[];
  /** The same, with its cost. */
  measureSearch(query: PassageQuery): SearchResult;
}

/** What to look for. */
export interface PassageQuery {
  readonly text: string;
  readonly lang: Locale;
  readonly limit: number;
}

/** Makes a search over a migrated database. */
export function createContentSearch(db: SearchDatabase, weights: SearchWeights = DEFAULT_WEIGHTS): ContentSearch {
  const measureSearch = (query: PassageQuery): SearchResult => {
    const hits: PassageHit[] = [];
    let rowsRead = 0;
    for (const lang of [query.lang, ...LOCALES.filter((locale) => locale !== query.lang)]) {
      const found = searchLanguage(db, { ...query, from: query.lang, lang, limit: query.limit - hits.length }, weights);
      hits.push(...found.hits);
      rowsRead += found.rowsRead;
      if (hits.length >= query.limit) break;
    }
    return { hits, rowsRead };
  };
  return { measureSearch, searchPassages: (query) => measureSearch(query).hits };
}

/** A question in `from` for the part of the index in `lang`. */
interface LanguageQuery extends PassageQuery {
  readonly from: Locale;
}

interface CandidateRow extends PassageTerms, Record<string, string | number> {
  readonly number: number;
  readonly id: string;
  readonly changed: number;
}

function searchLanguage(db: SearchDatabase, query: LanguageQuery, weights: SearchWeights): SearchResult {
  const vocabulary = new Vocabulary(db, query.lang);
  const size = vocabulary.findSize();
  if (size === null) return { hits: [], rowsRead: vocabulary.rowsRead };
  const concepts = readConcepts(
    { text: query.text, from: query.from, to: query.lang, passages: size.passages },
    vocabulary,
    weights,
  );
  const candidates = findCandidates(db, { lang: query.lang, concepts, passages: size.passages });
  const { rows, rowsRead } = db.exec<CandidateRow>(
    `select search_passages.number, id, changed_at_ms as changed, title_terms as title, title_length as titleLength,
       heading_terms as headings, heading_length as headingLength, body_terms as body, body_length as bodyLength
     from search_passages join search_articles on search_articles.number = search_passages.article
     where search_passages.number in (select value from json_each(?))`,
    JSON.stringify(candidates.numbers),
  );
  const ranker = new Ranker(concepts, size, weights);
  const ranked = rows.map((row) => ({ row, rank: ranker.rank(row) }));
  ranked.sort(
    (left, right) =>
      right.rank.score - left.rank.score ||
      right.row.changed - left.row.changed ||
      compare(left.row.id, right.row.id) ||
      left.row.number - right.row.number,
  );
  const found = readHits(db, ranked.slice(0, query.limit), query.lang);
  return { hits: found.hits, rowsRead: rowsRead + candidates.rowsRead + vocabulary.rowsRead + found.rowsRead };
}

interface HitRow extends Record<string, string | number | null> {
  readonly number: number;
  readonly id: PassageHit['articleId'];
  readonly title: string;
  readonly url: string | null;
  readonly category: PassageHit['category'];
  readonly changed: number;
  readonly headings: string;
  readonly text: string;
}

interface RankedPassage {
  readonly row: CandidateRow;
  readonly rank: Rank;
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function readHits(db: SearchDatabase, ranked: readonly RankedPassage[], lang: Locale): SearchResult {
  const { rows, rowsRead } = db.exec<HitRow>(
    `select search_passages.number, id, title, url, category, changed_at_ms as changed, headings, text
     from search_passages join search_articles on search_articles.number = search_passages.article
     where search_passages.number in (select value from json_each(?))`,
    JSON.stringify(ranked.map((passage) => passage.row.number)),
  );
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const hits = ranked.flatMap(({ row: { number }, rank }) => {
    const row = byNumber.get(number);
    return row === undefined ? [] : [toHit(row, { lang, ...rank })];
  });
  return { hits, rowsRead };
}

function toHit(row: HitRow, rank: Rank & { readonly lang: Locale }): PassageHit {
  return {
    articleId: row.id,
    title: row.title,
    url: row.url,
    category: row.category,
    changedAtMs: row.changed,
    headings: JSON.parse(row.headings) as string[],
    text: row.text,
    ...rank,
  };
}
