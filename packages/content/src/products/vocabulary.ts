import { LOCALES, type Locale } from '@loket/contracts';
import { stemWord } from '../analysis/index.ts';
import type { SearchDatabase } from '../index/search-database.ts';

/** A term of the index with the number of products that hold it. */
export interface KnownTerm {
  readonly term: string;
  readonly products: number;
}

/** Terms that one look-up by prefix reads at most. */
const PREFIX_ROWS_MAX = 3_000;
const STEM_ROWS_MAX = 24;
/** Words that one look-up of typing errors reads at most. */
const SIMILAR_ROWS_MAX = 3_000;

/** What the index knows of terms. */
export class TermVocabulary {
  readonly #db: SearchDatabase;

  constructor(db: SearchDatabase) {
    this.#db = db;
  }

  /** Products that hold each of the terms; terms that none holds are left out. */
  countProducts(terms: readonly string[]): Map<string, number> {
    const { rows } = this.#db.exec<{ term: string; products: number }>(
      'select term, products from products_terms where term in (select value from json_each(?))',
      JSON.stringify([...new Set(terms)]),
    );
    return new Map(rows.map((row) => [row.term, row.products]));
  }

  /** Terms with the stem that the word has in a language: in its own, or in any of the others. */
  listSameStem(
    word: string,
    lang: Locale,
  ): { readonly own: readonly KnownTerm[]; readonly other: readonly KnownTerm[] } {
    const own = this.#listByStems([`${lang}:${stemWord(word, lang)}`]);
    const others = LOCALES.filter((other) => other !== lang).map((other) => `${other}:${stemWord(word, other)}`);
    return { own, other: this.#listByStems(others) };
  }

  /** Terms that begin with a prefix and have so many characters, in no order that means anything. */
  listByPrefix(prefix: string, minChars: number, maxChars: number): readonly KnownTerm[] {
    return this.#db.exec<{ term: string; products: number }>(
      `select term, products from products_terms
       where term >= ? and term < ? and length(term) between ? and ? limit ?`,
      prefix,
      // Sorts after every term that begins with the prefix.
      `${prefix}\u{10FFFF}`,
      minChars,
      maxChars,
      PREFIX_ROWS_MAX,
    ).rows;
  }

  /** Words without digits that begin with a letter and have so many characters; of too many the shortest. */
  listByFirstLetter(letter: string, minChars: number, maxChars: number): readonly KnownTerm[] {
    return this.#db.exec<{ term: string; products: number }>(
      // The last condition is the index's own, without which it is not used.
      `select term, products from products_terms
       where substr(term, 1, 1) = ? and length(term) between ? and ? and term not glob '*[0-9~+=.-]*' limit ?`,
      letter,
      minChars,
      maxChars,
      SIMILAR_ROWS_MAX,
    ).rows;
  }

  #listByStems(stems: readonly string[]): readonly KnownTerm[] {
    return this.#db.exec<{ term: string; products: number }>(
      `select term, products from products_stems join products_terms using (term)
       where stem in (select value from json_each(?)) order by products desc limit ?`,
      JSON.stringify(stems),
      STEM_ROWS_MAX,
    ).rows;
  }
}
