import type { Block, Inline } from '@loket/contracts';
import { splitLines } from './clean.ts';

/** What stands around emphasised words: nothing, or an asterisk where the channel reads it as bold. */
export type BoldMark = '' | '*';

/** Inlines as text; a link's address follows its words. May hold line breaks. */
export function inlinesToText(inlines: readonly Inline[], bold: BoldMark = ''): string {
  return inlines.map((inline, index) => inlineToText(inline, inlines, index, bold)).join('');
}

/** Blocks as plain text with an empty line between them. */
export function blocksToPlainText(blocks: readonly Block[]): string {
  return blocks.map((block) => blockToLines(block).join('\n')).join('\n\n');
}

/** Lines of a block, none of them blank. */
export function blockToLines(block: Block, bold: BoldMark = ''): string[] {
  if (block.type === 'paragraph') return splitLines(inlinesToText(block.inlines, bold));
  return block.items.map((item, index) => {
    const text = splitLines(inlinesToText(item, bold)).join(' ');
    return `${block.ordered ? `${index + 1}.` : '-'} ${text}`;
  });
}

/** Words of a link followed by its address, which ends the line. */
export function toLinkText(words: string, url: string): string {
  if (words === '' || words === url) return url;
  return /[.:!?]$/.test(words) ? `${words} ${url}` : `${words}: ${url}`;
}

/** Whether nothing but spaces follows. */
export function isLast(inlines: readonly Inline[], index: number): boolean {
  return inlines.findLastIndex(({ text }) => text.trim() !== '') <= index;
}

function inlineToText(inline: Inline, inlines: readonly Inline[], index: number, bold: BoldMark): string {
  if (inline.type === 'text') return inline.text;
  if (inline.type === 'strong') {
    return canBeBold(inline.text, inlines[index - 1], inlines[index + 1])
      ? `${bold}${inline.text}${bold}`
      : inline.text;
  }
  if (inline.text === inline.url) return setApart(inline.url, inlines[index - 1], inlines[index + 1]);
  return isLast(inlines, index) ? toLinkText(inline.text.trim(), inline.url) : `${inline.text} (${inline.url})`;
}

/** An address that touches other words would become another one. */
function setApart(url: string, before: Inline | undefined, after: Inline | undefined): string {
  const start = /[^\s(]$/u.test(before?.text ?? '') ? ' ' : '';
  const end = /^[^\s.,;:!?)]/u.test(after?.text ?? '') ? ' ' : '';
  return `${start}${url}${end}`;
}

/** Marks are read only around words that touch no space inside and no letter or digit outside. */
function canBeBold(text: string, before: Inline | undefined, after: Inline | undefined): boolean {
  if (text !== text.trim() || text === '' || text.includes('\n')) return false;
  return !/[\p{L}\p{N}]$/u.test(before?.text ?? '') && !/^[\p{L}\p{N}]/u.test(after?.text ?? '');
}
