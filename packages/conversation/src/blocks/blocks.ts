import type { Block, Inline } from '@loket/contracts';
import { safeUrl } from '@loket/element-kit';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * Draws the text of a message: paragraphs and lists of plain, strong and linked text. Everything is text to the
 * browser; an address that is not safe stays text, a block of an unknown type is left out.
 */
export function renderBlocks(blocks: readonly Block[]): (TemplateResult | typeof nothing)[] {
  return blocks.map(renderBlock);
}

function renderBlock(block: Block): TemplateResult | typeof nothing {
  switch (block?.type) {
    case 'paragraph':
      return html`<p dir="auto">${renderInlines(block.inlines)}</p>`;
    case 'list':
      return renderList(block.ordered, block.items);
    default:
      return nothing;
  }
}

function renderList(isOrdered: boolean, items: readonly Inline[][]): TemplateResult {
  const lines = (Array.isArray(items) ? items : []).map((item) => html`<li dir="auto">${renderInlines(item)}</li>`);
  return isOrdered
    ? html`<ol>
        ${lines}
      </ol>`
    : html`<ul>
        ${lines}
      </ul>`;
}

function renderInlines(inlines: readonly Inline[]): unknown {
  return (Array.isArray(inlines) ? inlines : []).map(renderInline);
}

function renderInline(inline: Inline): unknown {
  const text = typeof inline?.text === 'string' ? inline.text : '';
  if (inline?.type === 'strong') return html`<strong>${text}</strong>`;
  const url = inline?.type === 'link' ? safeUrl(inline.url) : null;
  if (url === null) return html`<bdi>${text}</bdi>`;
  return html`<a href=${url} target="_blank" rel="noopener noreferrer"><bdi>${text}</bdi></a>`;
}
