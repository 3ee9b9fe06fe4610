import type { ContentCategory, Id, Locale } from '@loket/contracts';

/** A published article of an account, as it is put into the index. */
export interface Article {
  readonly id: Id<'article'>;
  readonly lang: Locale;
  /** Plain text. */
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly category: ContentCategory;
  /** Page of the shop that shows it, or `null`. */
  readonly url: string | null;
  /** When its words last changed. */
  readonly changedAtMs: number;
}
