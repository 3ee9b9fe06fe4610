import { readMarkdown } from './markdown.ts';

/** A part of an article that can stand as an answer. */
export interface Passage {
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  /** Plain text; paragraphs and list items stand on lines of their own. Empty for an article that is only a title. */
  readonly text: string;
}

/** Words at which a section is long enough to be parted, and that a part holds at most, one long line excepted. */
const PART_MAX_WORDS = 140;

/** Words that a part aims to repeat of the one before, in whole lines or sentences. */
const OVERLAP_WORDS = 30;

/** Passages of one article; the rest of a longer one is not searched. */
export const PASSAGES_MAX = 400;

/**
 * Splits an article at its headings, and long sections into overlapping parts of about 80 to 140 words. An article
 * without text gives one empty passage, so that its title is found.
 */
export function splitPassages(markdown: string): Passage[] {
  const passages: Passage[] = [];
  let path: { level: number; text: string }[] = [];
  let lines: string[] = [];
  const flush = (): void => {
    for (const text of splitSection(lines)) passages.push({ headings: path.map((heading) => heading.text), text });
    lines = [];
  };
  for (const block of readMarkdown(markdown)) {
    if (block.kind === 'text') {
      lines.push(...block.text.split('\n'));
      continue;
    }
    flush();
    path = [...path.filter((heading) => heading.level < block.level), block];
  }
  flush();
  return passages.length === 0
    ? [{ headings: path.map((heading) => heading.text), text: '' }]
    : passages.slice(0, PASSAGES_MAX);
}

/** Texts of a section's parts; of near equal length, so that no part is a lone last line. */
function splitSection(lines: readonly string[]): string[] {
  const pieces = lines.flatMap(splitLongLine).map((text) => ({ text, words: countWords(text) }));
  const total = pieces.reduce((sum, piece) => sum + piece.words, 0);
  if (total === 0) return [];
  if (total <= PART_MAX_WORDS) return [lines.join('\n')];
  const parts = Math.ceil(total / (PART_MAX_WORDS - OVERLAP_WORDS));
  const goal = total / parts + OVERLAP_WORDS;
  const texts: string[] = [];
  for (let start = 0; start < pieces.length;) {
    let end = start;
    let words = 0;
    for (; end < pieces.length && (end === start || words + (pieces[end]?.words ?? 0) <= goal); end += 1) {
      words += pieces[end]?.words ?? 0;
    }
    texts.push(joinPieces(pieces.slice(start, end)));
    if (end >= pieces.length) break;
    start = Math.max(start + 1, backUp(pieces, end));
  }
  return texts;
}

/** Index from which about OVERLAP_WORDS words before `end` begin. */
function backUp(pieces: readonly { words: number }[], end: number): number {
  let start = end;
  for (let words = 0; start > 0; start -= 1) {
    words += pieces[start - 1]?.words ?? 0;
    if (words > OVERLAP_WORDS) break;
  }
  return start;
}

/** A line as its sentences when it is long; their ends keep a mark so that they join with a blank again. */
function splitLongLine(line: string): string[] {
  if (line.length <= OVERLAP_WORDS || countWords(line) <= OVERLAP_WORDS) return [line];
  const sentences = line.split(/(?<=[.!?…]) (?=[\p{Lu}\p{N}"“(])/u);
  return sentences.map((sentence, index) => (index < sentences.length - 1 ? `${sentence} ` : sentence));
}

function joinPieces(pieces: readonly { text: string }[]): string {
  let joined = '';
  for (const { text } of pieces) joined += joined === '' || joined.endsWith(' ') ? text : `\n${text}`;
  return joined.trim();
}

function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/\S+/g)) words += 1;
  return words;
}
