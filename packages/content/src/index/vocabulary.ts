import type { Locale } from '@loket/contracts';
import type { SearchDatabase } from './search-database.ts';
import { reverse } from './tokens.ts';

/** A term of the index. */
export interface KnownTerm {
  readonly term: string;
  /** Passages of the language that hold it; 1 or more. */
  readonly passages: number;
}

/** Sizes of one language's part of the index. Averages are in terms a passage, and 1 at least. */
export interface LanguageSize {
  readonly passages: number;
  readonly titleTerms: number;
  readonly headingTerms: number;
  readonly bodyTerms: number;
}

/** Terms that one look by a word's beginning or end reads at most: more of them are no help. */
const RANGE_MAX = 120;

/** What a search looks up in the list of terms; counts what SQLite read for it. */
export class Vocabulary {
  rowsRead = 0;
  readonly #db: SearchDatabase;
  readonly #lang: Locale;

  constructor(db: SearchDatabase, lang: Locale) {
    this.#db = db;
    this.#lang = lang;
  }

  /** Sizes of the language's part, or `null` when nothing is in it. */
  findSize(): LanguageSize | null {
    const { rows, rowsRead } = this.#db.exec<{ passages: number; title: number; heading: number; body: number }>(
      `select passages, title_terms as title, heading_terms as heading, body_terms as body from search_languages
       where lang = ? and passages > 0`,
      this.#lang,
    );
    this.rowsRead += rowsRead;
    const row = rows[0];
    if (row === undefined) return null;
    const average = (total: number): number => Math.max(1, total / row.passages);
    return {
      passages: row.passages,
      titleTerms: average(row.title),
      headingTerms: average(row.heading),
      bodyTerms: average(row.body),
    };
  }

  /** Those of the given terms that the index knows, with their number of passages. */
  countPassages(terms: readonly string[]): Map<string, number> {
    const { rows, rowsRead } = this.#db.exec<{ term: string; passages: number }>(
      `select term, passages from search_terms where lang = ? and term in (select value from json_each(?))`,
      this.#lang,
      JSON.stringify(terms),
    );
    this.rowsRead += rowsRead;
    return new Map(rows.map((row) => [row.term, row.passages]));
  }

  /** Terms that begin with a string, in their order. */
  listByBeginning(beginning: string): KnownTerm[] {
    return this.#listRange('term', beginning);
  }

  /** Terms that end with a string. */
  listByEnd(end: string): KnownTerm[] {
    return this.#listRange('reversed', reverse(end));
  }

  #listRange(column: 'term' | 'reversed', beginning: string): KnownTerm[] {
    const { rows, rowsRead } = this.#db.exec<{ term: string; passages: number }>(
      `select term, passages from search_terms where lang = ? and ${column} >= ? and ${column} < ? limit ?`,
      this.#lang,
      beginning,
      `${beginning}\u{10ffff}`,
      RANGE_MAX,
    );
    this.rowsRead += rowsRead;
    return [...rows];
  }
}
