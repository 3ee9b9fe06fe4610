import type { Block, Card, Inline, Source, TurnEvent } from '@loket/contracts';
import { toAddress } from './address.ts';
import { cleanText } from './clean.ts';

/** One message of a reply, cleaned. */
export interface MessageSection {
  readonly kind: 'message';
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
}

/** Cards that follow each other. */
export interface CardsSection {
  readonly kind: 'cards';
  readonly cards: readonly Card[];
}

/** A part of a reply that customers see, in order. */
export type Section = MessageSection | CardsSection;

/**
 * What customers see of a turn off the web chat. Signing in, handing over and errors are told by the messages
 * themselves, so their events add nothing.
 */
export function readSections(events: readonly TurnEvent[]): Section[] {
  const sections: Section[] = [];
  let run: Card[] | null = null;
  for (const event of events) {
    if (event.type === 'message') {
      const blocks = event.blocks.map(cleanBlock).filter((block) => block !== null);
      if (blocks.length === 0) continue;
      sections.push({ kind: 'message', blocks, sources: event.sources ?? [] });
      run = null;
    } else if (event.type === 'card') {
      if (run === null) sections.push({ kind: 'cards', cards: (run = []) });
      run.push(event.card);
    }
  }
  return sections;
}

export function listBlocks(sections: readonly Section[]): Block[] {
  return sections.flatMap((section) => (section.kind === 'message' ? section.blocks : []));
}

/** Addresses of the articles that messages come from, as they stand in the cleaned blocks. */
export function listSourceUrls(sections: readonly Section[]): ReadonlySet<string> {
  const sources = sections.flatMap((section) => (section.kind === 'message' ? section.sources : []));
  return new Set(sources.flatMap(({ url }) => (url === null ? [] : (toAddress(url) ?? []))));
}

export function listCards(sections: readonly Section[]): Card[] {
  return sections.flatMap((section) => (section.kind === 'cards' ? section.cards : []));
}

/** Lines of inlines of a block: one of a paragraph, each item of a list. */
export function listInlines(block: Block): readonly (readonly Inline[])[] {
  return block.type === 'paragraph' ? [block.inlines] : block.items;
}

function cleanBlock(block: Block): Block | null {
  if (block.type === 'paragraph') {
    const inlines = cleanInlines(block.inlines);
    return isBlank(inlines) ? null : { type: 'paragraph', inlines };
  }
  const items = block.items.map(cleanInlines).filter((item) => !isBlank(item));
  return items.length === 0 ? null : { ...block, items };
}

function cleanInlines(inlines: readonly Inline[]): Inline[] {
  return inlines.map(cleanInline).filter(({ text }) => text !== '');
}

function cleanInline(inline: Inline): Inline {
  const text = cleanText(inline.text);
  if (inline.type !== 'link') return { ...inline, text };
  const url = toAddress(inline.url);
  if (url === null) return { type: 'text', text };
  // Words that are the address itself are written as the address is.
  return { type: 'link', text: text.trim() === '' || toAddress(inline.text) === url ? url : text, url };
}

function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every(({ text }) => text.trim() === '');
}
