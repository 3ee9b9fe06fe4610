import { holdsEmail } from '../reply/address.ts';
import { listLinks } from '../reply/card-links.ts';
import { cleanLine } from '../reply/clean.ts';
import { type Section, listBlocks, listCards, listInlines, listSourceUrls } from '../reply/sections.ts';
import type { Words } from '../reply/words.ts';

/** The one link of a short text. */
export interface DeepLink {
  /** What stands before the address on a line of its own; empty for nothing. */
  readonly label: string;
  readonly url: string;
  /** A card offers it; the text may not have it. */
  readonly isFromCard: boolean;
}

/** Characters of a name or of words before an address; longer ones are left out. */
const LABEL_MAX_CHARS = 60;

/**
 * The first link of the first card that has one, else the first in the text that leads to more than an article it came from,
 * else the first; `null` for none. A link that is longer than
 * `maxChars` would leave no room for the text, and one that holds an e-mail address would show it: neither is taken.
 */
export function findDeepLink(sections: readonly Section[], words: Words, maxChars: number): DeepLink | null {
  const isUsable = (url: string): boolean => url.length <= maxChars && !holdsEmail(url);
  return findCardLink(sections, words, isUsable) ?? findTextLink(sections, isUsable);
}

function findCardLink(sections: readonly Section[], words: Words, isUsable: (url: string) => boolean): DeepLink | null {
  const cards = listCards(sections);
  for (const card of cards) {
    const link = listLinks(card, words).find(({ url }) => isUsable(url));
    if (link === undefined) continue;
    // With several of a kind the reader must see which one the link is for.
    const isOneOfSeveral = cards.filter(({ kind }) => kind === card.kind).length > 1;
    const label = isOneOfSeveral && isLabel(link.name) ? `${link.label} (${link.name})` : link.label;
    return { label, url: link.url, isFromCard: true };
  }
  return null;
}

function findTextLink(sections: readonly Section[], isUsable: (url: string) => boolean): DeepLink | null {
  const inlines = listBlocks(sections).flatMap(listInlines).flat();
  const links = inlines.filter((inline) => inline.type === 'link' && isUsable(inline.url));
  const sources = listSourceUrls(sections);
  // Where to act comes before where to read.
  const link = links.find((inline) => inline.type === 'link' && !sources.has(inline.url)) ?? links[0];
  if (link?.type !== 'link') return null;
  const label = cleanLine(link.text);
  return { label: isLabel(label) && label !== link.url ? label : '', url: link.url, isFromCard: false };
}

function isLabel(text: string): boolean {
  return text !== '' && text.length <= LABEL_MAX_CHARS && !holdsEmail(text);
}
