import type { Attachment } from '@loket/contracts';
import { fileIcon, safeUrl } from '@loket/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationLocalize } from '../../locales/index.ts';

/** Pictures that browsers draw without running anything. */
const PICTURE = /^image\/(?:avif|gif|jpeg|png|webp)$/;

/** The files of a message: pictures small, everything else by name and size. One without a safe address is only named. */
export function renderAttachments(
  attachments: readonly Attachment[],
  localize: ConversationLocalize,
): TemplateResult | typeof nothing {
  if (attachments.length === 0) return nothing;
  return html`<ul class="attachments" aria-label=${localize.text('attachments')}>
    ${attachments.map((attachment) => html`<li>${renderAttachment(attachment, localize)}</li>`)}
  </ul>`;
}

function renderAttachment({ name, mediaType, bytes, url }: Attachment, localize: ConversationLocalize): TemplateResult {
  const address = safeUrl(url);
  const file = html`${fileIcon()}<bdi class="file-name">${name}</bdi> <span>${localize.bytes(bytes)}</span>`;
  if (address === null) return html`<span class="source">${file}</span>`;
  const isPicture = PICTURE.test(mediaType);
  return html`<a class=${isPicture ? 'picture' : 'source'} href=${address} target="_blank" rel="noopener noreferrer"
    >${
      isPicture
        ? html`<img src=${address} alt=${name} loading="lazy" decoding="async" referrerpolicy="no-referrer" />`
        : file
    }<span class="visually-hidden"> (${localize.text('link.new-tab')})</span></a
  >`;
}
