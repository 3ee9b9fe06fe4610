import type { ContentCategory, Id, Locale } from '@loket/contracts';

/** A part of a published article that may answer a question. */
export interface PassageHit {
  readonly articleId: Id<'article'>;
  readonly title: string;
  /** Page of the shop that shows the article, or `null`. */
  readonly url: string | null;
  readonly lang: Locale;
  readonly category: ContentCategory;
  /** When the article's words last changed; of two that disagree the newer one counts. */
  readonly changedAtMs: number;
  /** Headings above the passage within the article, outermost first; empty for its beginning. */
  readonly headings: readonly string[];
  /** Plain text; paragraphs and list items stand on lines of their own. */
  readonly text: string;
  /** Comparable within one search only; higher is better. */
  readonly score: number;
  /** From 0 to 1: how much of the question, weighted by how rare its words are, the passage and its headings hold. */
  readonly coverage: number;
}

/** The account's published articles. */
export interface Content {
  /**
   * Passages that may answer, best first: those in the question's language before others.
   *
   * @param query - `text`: the customer's words, at most some 4,000 characters of which are read. `limit`: 1 to 20.
   */
  searchPassages(query: {
    readonly text: string;
    readonly lang: Locale;
    readonly limit: number;
  }): Promise<readonly PassageHit[]>;
  /**
   * Notes for the merchant that two published articles contradict each other. Noting it again only counts it.
   *
   * @param conflict - The sentences as they stand in the articles.
   */
  reportConflict(conflict: {
    readonly newer: { readonly articleId: Id<'article'>; readonly text: string };
    readonly older: { readonly articleId: Id<'article'>; readonly text: string };
  }): Promise<void>;
}
