import { toPlainText } from './inline.ts';

/** A heading, or the text of a paragraph, list item, table row or code block on lines of its own. */
export interface Block {
  readonly kind: 'heading' | 'text';
  /** 1 to 6 for a heading, 0 for text. */
  readonly level: number;
  /** Plain text without markup; never empty. */
  readonly text: string;
}

/** A line that only goes on with a text, as most do. */
const PLAIN = /^[a-z]/i;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const RULE = /^[ \t]*(?:[*_-][ \t]*){3,}$/;
const TABLE_RULE = /^[ \t|:-]+$/;
const DEFINITION = /^ {0,3}\[[^\]]{1,200}\]:[ \t]*\S/;

/** Marks of quotes and list items that one line is read through; deeper ones are text. */
const NESTING_MAX = 8;

/**
 * Reads Markdown as text in its order. It tells headings, paragraphs, list items, quotes, tables and code apart as
 * CommonMark does for ordinary articles; HTML tags are left out and their text is kept. Takes linear time: a full parser
 * takes quadratic time for some texts, and only the words are wanted.
 */
export function readMarkdown(markdown: string): Block[] {
  const reader = new BlockReader();
  for (const line of withoutHiddenHtml(markdown).split(/\r\n|\n|\r/)) reader.readLine(line);
  return reader.end();
}

class BlockReader {
  readonly #blocks: Block[] = [];
  #lines: string[] = [];
  #fence: string | null = null;

  readLine(line: string): void {
    const fence = PLAIN.test(line) ? undefined : FENCE.exec(line)?.[1];
    if (this.#fence !== null) {
      if (fence?.startsWith(this.#fence) === true) this.#endCode();
      else this.#lines.push(line);
    } else if (fence !== undefined) {
      this.#endText();
      this.#fence = fence;
    } else {
      this.#readOpenLine(line);
    }
  }

  end(): Block[] {
    if (this.#fence === null) this.#endText();
    else this.#endCode();
    return this.#blocks;
  }

  #readOpenLine(line: string): void {
    if (PLAIN.test(line)) {
      this.#lines.push(line);
      return;
    }
    const level = HEADING.exec(line)?.[1]?.length;
    if (level !== undefined) {
      this.#endText();
      this.#add('heading', level, toPlainText(trimHashes(line)));
    } else if (this.#lines.length > 0 && UNDERLINE.test(line)) {
      const text = toPlainText(this.#lines.join('\n'));
      this.#lines = [];
      this.#add('heading', line.includes('=') ? 1 : 2, text);
    } else if (line.trim() === '' || RULE.test(line) || isTableRule(line) || DEFINITION.test(line)) {
      this.#endText();
    } else {
      this.#readText(line);
    }
  }

  #readText(line: string): void {
    const { text, isItem } = withoutBlockMarks(line);
    const isRow = text.startsWith('|');
    if (isItem || isRow) this.#endText();
    this.#lines.push(isRow ? text.replaceAll('|', ' ') : text);
    if (isRow) this.#endText();
  }

  #endText(): void {
    if (this.#lines.length > 0) this.#add('text', 0, toPlainText(this.#lines.join('\n')));
    this.#lines = [];
  }

  #endCode(): void {
    this.#add('text', 0, this.#lines.join('\n').trim());
    this.#lines = [];
    this.#fence = null;
  }

  #add(kind: Block['kind'], level: number, text: string): void {
    if (text !== '') this.#blocks.push({ kind, level, text });
  }
}

function withoutBlockMarks(line: string): { text: string; isItem: boolean } {
  let text = line.trim();
  let isItem = false;
  for (let depth = 0; depth < NESTING_MAX; depth += 1) {
    const mark = /^(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])/.exec(text)?.[0];
    if (mark === undefined) break;
    if (mark !== '>') isItem = true;
    text = text.slice(mark.length).trimStart();
  }
  return { text: text.replace(/^\[[ xX]\][ \t]/, ''), isItem };
}

function isTableRule(line: string): boolean {
  return TABLE_RULE.test(line) && line.includes('|');
}

function trimHashes(line: string): string {
  const text = line.trim().replace(/^#+/, '');
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return end === text.length || /\s/.test(text[end - 1] ?? ' ') ? text.slice(0, end).trim() : text.trim();
}

/** Takes out comments, and scripts and style sheets with what they hold. */
function withoutHiddenHtml(markdown: string): string {
  let text = withoutSpans(markdown, '<!--', '-->');
  for (const tag of ['script', 'style']) text = withoutSpans(text, `<${tag}`, `</${tag}>`);
  return text;
}

/** Takes out every span from `open` to `close`; one that is never closed stays. Case of letters makes no difference. */
function withoutSpans(text: string, open: string, close: string): string {
  const lower = text.toLowerCase();
  if (lower.length !== text.length || !lower.includes(open)) return text;
  let kept = '';
  let at = 0;
  for (;;) {
    const start = lower.indexOf(open, at);
    const end = start === -1 ? -1 : lower.indexOf(close, start + open.length);
    if (end === -1) return kept + text.slice(at);
    kept += `${text.slice(at, start)} `;
    at = end + close.length;
  }
}
