import type { Block, Inline, Locale } from '@loket/contracts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A small document of paragraphs, lists, emphasis and links, without styles, scripts or pictures. */
export function toHtmlDocument(blocks: readonly Block[], { title, lang }: { title: string; lang: Locale }): string {
  const head = `<head><meta charset="utf-8"><title>${escape(title)}</title></head>`;
  const body = blocks.map(blockToHtml).join('\n');
  return `<!doctype html>\n<html lang="${lang}">${head}<body>\n${body}\n</body></html>\n`;
}

function blockToHtml(block: Block): string {
  if (block.type === 'paragraph') return splitLines(block.inlines).map(toParagraph).join('\n');
  // Numbers say the order of steps; a list with bullets would lose them.
  if (block.ordered) {
    return block.items
      .map((item, index) => toParagraph([{ type: 'text', text: `${index + 1}. ` }, ...item]))
      .join('\n');
  }
  return `<ul>${block.items.map((item) => `<li>${inlinesToHtml(item)}</li>`).join('')}</ul>`;
}

function toParagraph(inlines: readonly Inline[]): string {
  return `<p>${inlinesToHtml(inlines)}</p>`;
}

function inlinesToHtml(inlines: readonly Inline[]): string {
  return inlines.map(inlineToHtml).join('');
}

function inlineToHtml(inline: Inline): string {
  const text = escape(inline.text);
  if (inline.type === 'text') return text;
  return inline.type === 'strong' ? `<strong>${text}</strong>` : `<a href="${escape(inline.url)}">${text}</a>`;
}

/** A paragraph for each line, blank ones aside. */
function splitLines(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    for (const [index, text] of inline.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...inline, text });
    }
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
