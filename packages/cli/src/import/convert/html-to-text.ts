import { Parser } from 'htmlparser2';

const BREAKS = new Set(['br', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ol', 'p', 'table', 'tr', 'ul']);
const HIDDEN = new Set(['script', 'style', 'template', 'title']);

/** Plain text of HTML: blocks on lines of their own, list items with a dash, no scripts or styles. */
export function htmlToText(html: string): string {
  let text = '';
  let hiddenDepth = 0;
  const parser = new Parser({
    onopentag(name) {
      if (HIDDEN.has(name)) hiddenDepth += 1;
      if (BREAKS.has(name)) text += name === 'li' ? '\n- ' : '\n';
      if (name === 'td' || name === 'th') text += ' ';
    },
    ontext(part) {
      if (hiddenDepth === 0) text += part.replaceAll(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (HIDDEN.has(name)) hiddenDepth -= 1;
      if (BREAKS.has(name) && name !== 'br' && name !== 'li') text += '\n';
    },
  });
  parser.end(html);
  const lines = text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '' && line !== '-').join('\n');
}
