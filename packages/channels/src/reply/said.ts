import type { Block } from '@loket/contracts';
import { listInlines } from './sections.ts';

/** What the messages of a reply say already. */
export interface Said {
  /** Whether the text holds all of these, whatever the spaces. */
  hasAll(marks: readonly string[]): boolean;
  hasLink(url: string): boolean;
}

export function readSaid(blocks: readonly Block[]): Said {
  const lines = blocks.flatMap(listInlines);
  const text = squash(lines.map((inlines) => inlines.map((inline) => inline.text).join('')).join('|'));
  const urls = new Set(lines.flat().flatMap((inline) => (inline.type === 'link' ? [inline.url] : [])));
  return {
    hasAll: (marks) => marks.every((mark) => text.includes(squash(mark))),
    hasLink: (url) => urls.has(url),
  };
}

/** Spaces differ between texts that say the same: amounts have narrow ones, messages plain ones. */
function squash(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
