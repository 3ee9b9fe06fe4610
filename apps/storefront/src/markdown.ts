import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { html, type Html } from './html.ts';

/** Addresses that a help page may link to: pages of the shop, and other sites. */
const LINK = /^(?:\/(?!\/)|https:\/\/)/;

/**
 * Writes the Markdown of a help article as markup: headings, paragraphs, lists, links and emphasis. HTML in it and
 * everything else is shown as the text that it is.
 */
export function renderMarkdown(markdown: string): Html {
  return renderNode(fromMarkdown(markdown));
}

function renderNode(node: Nodes): Html {
  switch (node.type) {
    case 'heading':
      return html`<h2>${renderChildren(node.children)}</h2>`;
    case 'paragraph':
      return html`<p>${renderChildren(node.children)}</p>`;
    case 'list':
      return node.ordered === true
        ? html`<ol>
            ${renderChildren(node.children)}
          </ol>`
        : html`<ul>
            ${renderChildren(node.children)}
          </ul>`;
    case 'listItem':
      return html`<li>${node.children.map((child) => renderItem(child))}</li>`;
    case 'strong':
      return html`<strong>${renderChildren(node.children)}</strong>`;
    case 'emphasis':
      return html`<em>${renderChildren(node.children)}</em>`;
    case 'break':
      return html`<br />`;
    case 'link':
      return LINK.test(node.url)
        ? html`<a href="${node.url}">${renderChildren(node.children)}</a>`
        : html`${renderChildren(node.children)}`;
    default:
      return renderOther(node);
  }
}

function renderChildren(nodes: readonly Nodes[]): Html[] {
  return nodes.map(renderNode);
}

/** An item's text stands in it without a paragraph of its own. */
function renderItem(node: Nodes): Html {
  return node.type === 'paragraph' ? html`${renderChildren(node.children)}` : renderNode(node);
}

function renderOther(node: Nodes): Html {
  if ('children' in node) return html`${renderChildren(node.children)}`;
  return html`${'value' in node ? node.value : ''}`;
}
