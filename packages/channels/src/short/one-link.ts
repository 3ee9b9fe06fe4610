import type { Block, Inline } from '@loket/contracts';
import { isLast } from '../reply/plain.ts';

/** Goes through the blocks of a reply in order. */
export interface LinkFilter {
  /** A block with the address or without; `null` when nothing of it is left. */
  reduce(block: Block): Block | null;
  /** Whether the address stands in a block so far. */
  readonly isShown: boolean;
}

/**
 * Leaves the first link to `url` in place and makes words of all others. Words that only lead to an address (a paragraph
 * that is one link, a link after the last sentence) go with it.
 *
 * @param url - `null` leaves none.
 */
export function createLinkFilter(url: string | null): LinkFilter {
  let isShown = false;
  const isKept = (candidate: string): boolean => {
    if (isShown || candidate !== url) return false;
    isShown = true;
    return true;
  };
  return {
    reduce: (block) => {
      if (block.type === 'paragraph') {
        const inlines = reduceInlines(block.inlines, isKept, true);
        return inlines.length === 0 ? null : { type: 'paragraph', inlines };
      }
      const items = block.items.map((item) => reduceInlines(item, isKept, false)).filter((item) => item.length > 0);
      return items.length === 0 ? null : { ...block, items };
    },
    get isShown() {
      return isShown;
    },
  };
}

function reduceInlines(inlines: readonly Inline[], isKept: (url: string) => boolean, isParagraph: boolean): Inline[] {
  const reduced = inlines.flatMap((inline, index): Inline[] => {
    if (inline.type !== 'link' || isKept(inline.url)) return [inline];
    if (standsAlone(inlines, index, isParagraph)) return [];
    // A bare address goes without joining the words around it.
    return [{ type: 'text', text: inline.text === inline.url ? ' ' : inline.text }];
  });
  return reduced.every(({ text }) => text.trim() === '') ? [] : reduced;
}

/** Nothing follows the link, and a sentence has ended before it. A list's item that is one link names something. */
function standsAlone(inlines: readonly Inline[], index: number, isParagraph: boolean): boolean {
  if (!isLast(inlines, index)) return false;
  const before = inlines
    .slice(0, index)
    .map(({ text }) => text)
    .join('')
    .trim();
  return before === '' ? isParagraph : /[.!?]$/.test(before);
}
