/** Named references that articles use; others stay as they are. */
const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};

/** What a text without markup, as most lines are, does not hold. */
const MARKUP = /[<>[\]`*~_\\&]|\s\s|[^\S ]/;

/**
 * Plain text of inline Markdown: links and pictures become their words, marks of emphasis and code go, HTML tags are
 * left out, references and escapes become their characters, and white space within a line becomes one blank. Linear.
 */
export function toPlainText(markdown: string): string {
  if (!MARKUP.test(markdown)) return markdown.trim();
  const withoutTags = markdown.replaceAll(/<\/?[a-z][^<>]{0,2000}>/gi, (tag) =>
    /^<(?:br|p|div|li)\b/i.test(tag) ? '\n' : '',
  );
  const text = withoutMarks(withoutLinks(withoutTags));
  return text
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, toCharacter)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** `[words](target)`, `![words](target)`, `[words][name]` and `<https://…>` become their words. */
function withoutLinks(text: string): string {
  const plain = text.replaceAll(/<((?:https?:|mailto:)[^\s<>]{1,2000})>/g, '$1');
  let kept = '';
  let at = 0;
  for (let close = plain.indexOf(']'); close !== -1; close = plain.indexOf(']', close + 1)) {
    const end = findTargetEnd(plain, close + 1);
    if (end === -1) continue;
    kept += plain.slice(at, close);
    at = end;
    close = end - 1;
  }
  return (kept + plain.slice(at)).replaceAll(/(?<!\\)!?\[/g, '').replaceAll(/(?<!\\)\]/g, '');
}

/**
 * Where the target that begins at `at` ends, or -1 when none begins there. It ends before the next square bracket at
 * the latest, so that all targets of a text together are read once.
 */
function findTargetEnd(text: string, at: number): number {
  const pair = text[at] === '(' ? '()' : text[at] === '[' ? '[]' : null;
  if (pair === null) return -1;
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    const character = text[index];
    if (character === pair[0]) depth += 1;
    if (character === pair[1]) depth -= 1;
    if (depth === 0) return index + 1;
    if (character === '\n' || character === ']' || (character === '[' && index > at)) return -1;
  }
  return -1;
}

/** Marks of emphasis go, an underscore or asterisk within a word stays; escaped characters stand for themselves. */
function withoutMarks(text: string): string {
  return text
    .replaceAll(/`+/g, '')
    .replaceAll(/(?<!\\)(?:~~|\*+)/g, (mark, at: number, whole: string) =>
      isSpaced(whole, at, mark.length) ? mark : '',
    )
    .replaceAll(/(?<![\\\p{L}\p{N}_])_+(?=\S)|(?<=[^\s\\_])_+(?![\p{L}\p{N}_])/gu, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/\\\n/g, '\n');
}

function isSpaced(text: string, at: number, length: number): boolean {
  return /\s/.test(text[at - 1] ?? ' ') && /\s/.test(text[at + length] ?? ' ');
}

function toCharacter(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return REFERENCES[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 31 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff) ? String.fromCodePoint(code) : ' ';
}
