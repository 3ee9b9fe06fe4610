import type { Id, Locale } from '@loket/contracts';

/** The article that an answer comes from. */
export interface QuotedArticle {
  readonly articleId: Id<'article'>;
  readonly title: string;
  readonly url: string | null;
  readonly lang: Locale;
}

/** What General Q&A found out: sentences of one article, word for word. */
export interface QuoteFinding {
  readonly kind: 'quote';
  readonly article: QuotedArticle;
  /** One or more, in the article's order. Items of a list stand after the sentence that announces it. */
  readonly parts: readonly QuotePart[];
  /** The sentences say that the team decides: a person is offered. */
  readonly namesTeam: boolean;
}

/** A run of sentences, or the items of a list. */
export type QuotePart =
  | { readonly kind: 'sentences'; readonly sentences: readonly string[] }
  | { readonly kind: 'items'; readonly items: readonly string[] };

/** Every sentence and item of an answer, in its order. */
export function listQuotes(finding: QuoteFinding): string[] {
  return finding.parts.flatMap((part) => (part.kind === 'sentences' ? part.sentences : part.items));
}
