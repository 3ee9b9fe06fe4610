import type { Tone } from '@loket/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardLocalize } from '../locales/index.ts';
import type { Pictures } from '../shared/pictures.ts';
import type { LineView, OrderView } from './order-view.ts';
import { wordStatus } from './order-words.ts';

/** Lines shown before the rest is folded away; one line more than this is shown too, rather than a button. */
export const LINES_SHOWN = 3;

/** What drawing the lines needs of its card. */
export interface LinesContext {
  readonly localize: CardLocalize;
  readonly isUnfolded: boolean;
  /** `null` leaves pictures out. */
  readonly pictures: Pictures | null;
  readonly onToggle: () => void;
}

/** The items of an order, folded when there are many. */
export function renderLines(order: OrderView, context: LinesContext): TemplateResult {
  const { localize, isUnfolded } = context;
  if (order.lines.length === 0) return html`<p class="empty">${localize.text('order.empty')}</p>`;
  const hasFold = order.lines.length > LINES_SHOWN + 1;
  const shown = hasFold && !isUnfolded ? order.lines.slice(0, LINES_SHOWN) : order.lines;
  return html`<ul class="lines" part="lines" aria-label=${localize.text('order.items')}>
      ${shown.map((line) => renderLine(line, order, context))}
    </ul>
    ${hasFold ? renderFold(order, context) : nothing}
    ${
      order.cutLineCount > 0 && (!hasFold || isUnfolded)
        ? html`<p class="label cut">${localize.text('order.cut-lines', { count: order.cutLineCount })}</p>`
        : nothing
    }`;
}

function renderFold(order: OrderView, { localize, isUnfolded, onToggle }: LinesContext): TemplateResult {
  const count = order.lines.length - LINES_SHOWN + order.cutLineCount;
  return html`<button class="button quiet fold" aria-expanded=${isUnfolded} @click=${onToggle}>
    ${isUnfolded ? localize.text('card.fewer') : localize.text('card.more', { count })}
  </button>`;
}

function renderLine(line: LineView, order: OrderView, context: LinesContext): TemplateResult {
  const details = wordDetails(line, context.localize);
  return html`<li class="line">
    ${context.pictures === null ? nothing : context.pictures.render(line.imageUrl, '')}
    <div class="line-text">
      <p class="line-title clamp"><bdi>${line.title}</bdi></p>
      ${
        line.variantTitle || details
          ? html`<p class="label clamp">
              ${line.variantTitle ? html`<bdi>${line.variantTitle}</bdi>` : nothing}${
                line.variantTitle && details ? ' · ' : nothing
              }<span class="number">${details}</span>
            </p>`
          : nothing
      }
    </div>
    ${line.status === order.status ? nothing : renderPill(wordStatus(line.status, context.localize))}
  </li>`;
}

function renderPill({ text, tone }: { text: string; tone: Tone }): TemplateResult {
  return html`<span class="pill ${tone}">${text}</span>`;
}

function wordDetails({ status, quantity, shippedQuantity }: LineView, localize: CardLocalize): string {
  if (quantity === 0) return '';
  const isPartly = status === 'partly-shipped' && shippedQuantity > 0 && shippedQuantity < quantity;
  return isPartly
    ? localize.text('order.left', { left: shippedQuantity, count: quantity })
    : localize.text('order.pieces', { count: quantity });
}
