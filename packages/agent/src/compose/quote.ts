import type { Block, Inline } from '@loket/contracts';
import type { AgentTexts } from '../locales/index.ts';
import type { QuoteFinding } from '../quotes/finding.ts';
import { present, toList, toParagraph } from './blocks.ts';
import { cleanName } from './evidence.ts';
import type { Words } from './words.ts';

/** Puts quoted sentences before the customer, with the article that they come from. */
export function wordQuote(finding: QuoteFinding, { texts, lang, channel }: Words): Block[] {
  const { article, parts } = finding;
  return present([
    article.lang === lang ? null : toParagraph([texts.quote.otherLanguage[article.lang]]),
    ...parts.map((part) =>
      part.kind === 'sentences'
        ? toParagraph(part.sentences)
        : toList(part.items.map((text): Inline[] => [{ type: 'text', text }])),
    ),
    // The web chat draws a message's sources itself.
    channel === 'webchat' ? null : wordSource(article, texts),
  ]);
}

function wordSource({ title, url }: QuoteFinding['article'], texts: AgentTexts): Block {
  const name = cleanName(title);
  return {
    type: 'paragraph',
    inlines: [
      { type: 'text', text: `${texts.quote.source} ` },
      url === null ? { type: 'strong', text: name } : { type: 'link', text: name, url },
    ],
  };
}
