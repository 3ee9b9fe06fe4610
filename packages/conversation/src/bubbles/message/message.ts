import type { Source } from '@loket/contracts';
import { arrowIcon, checkIcon, clockIcon, isolate, safeUrl, warningIcon } from '@loket/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import { renderBlocks } from '../../blocks/blocks.ts';
import type { ConversationLocalize } from '../../locales/index.ts';
import type { MessageItem, PendingItem } from '../../thread/thread-items.ts';
import type { BubbleContext } from '../bubble-context.ts';
import { renderAttachments } from './attachments.ts';

/** Refusals that the customer can do something about. */
const WORDED_REFUSALS = ['message_too_long', 'message_empty', 'rate_limited'] as const;

/** A message: the agent's and the team's are text on paper, the customer's a bubble. */
export function renderMessage(item: MessageItem, context: BubbleContext): TemplateResult {
  const { localize } = context;
  const { author } = item;
  const isFailed = item.delivery?.delivery === 'failed';
  return html`<div class="message ${author.kind} ${isFailed ? 'failed' : ''}">
    ${
      author.kind === 'team'
        ? html`<p class="author"><bdi>${author.name}</bdi></p>`
        : html`<span class="visually-hidden">${localize.text(`author.${author.kind}`)}:</span>`
    }
    <div
      class="blocks bubble"
      part="message-${author.kind}"
      title=${item.atMs === null ? nothing : localize.exact(item.atMs)}
    >
      ${renderBlocks(item.blocks)}
    </div>
    ${renderAttachments(item.attachments, localize)} ${renderSources(item.sources, localize)}
    ${renderDelivery(item, context)}
  </div>`;
}

function renderSources(sources: readonly Source[], localize: ConversationLocalize): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`<p class="sources">${sources.map((source) => renderSource(source, localize))}</p>`;
}

function renderSource(source: Source, localize: ConversationLocalize): TemplateResult {
  const text = localize.text('source.from', { title: source.title });
  const url = safeUrl(source.url);
  if (url === null) return html`<span class="source">${text}</span>`;
  return html`<a class="source" href=${url} target="_blank" rel="noopener noreferrer"
    ><span>${text}</span>${arrowIcon()}<span class="visually-hidden"> (${localize.text('link.new-tab')})</span></a
  >`;
}

function renderDelivery(
  item: MessageItem,
  { localize, onRetry, onEdit }: BubbleContext,
): TemplateResult | typeof nothing {
  const state = item.delivery;
  if (state === null) return nothing;
  if (state.delivery !== 'failed') {
    const icon = state.delivery === 'sent' ? checkIcon() : clockIcon();
    return html`<p class="delivery">${icon}${localize.text(`delivery.${state.delivery}`)}</p>`;
  }
  const failed = state;
  return html`<p class="delivery crit">${warningIcon()}<span>${wordRefusal(failed, localize)}</span></p>
    <p class="delivery-actions">
      <button class="button quiet" @click=${() => onRetry(failed.clientMessageId)}>
        ${localize.text('delivery.retry')}<span class="visually-hidden">: ${isolate(excerpt(failed.text))}</span>
      </button>
      <button class="button quiet" @click=${() => onEdit(failed.clientMessageId)}>
        ${localize.text('delivery.edit')}<span class="visually-hidden">: ${isolate(excerpt(failed.text))}</span>
      </button>
    </p>`;
}

function wordRefusal({ refusal }: PendingItem, localize: ConversationLocalize): string {
  const known = WORDED_REFUSALS.find((code) => code === refusal);
  const reason = known === undefined ? '' : ` ${localize.text(`refusal.${known}`)}`;
  return localize.text('delivery.failed') + reason;
}

/** Enough of a text to tell one message from another. */
function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
