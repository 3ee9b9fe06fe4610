import type { ChatSnapshot } from '@loket/client';
import { html, type TemplateResult } from 'lit';
import type { ChatLocalize } from '../locales/index.ts';

/** One line under the head when something has to be waited for; empty when not. */
export function renderLinkNotice({ link, waitUntilMs }: ChatSnapshot, localize: ChatLocalize): TemplateResult {
  return html`<p class="link" role="status">${wordLink(link, waitUntilMs, localize)}</p>`;
}

function wordLink(link: ChatSnapshot['link'], waitUntilMs: number | null, localize: ChatLocalize): string {
  if (waitUntilMs !== null) {
    const count = Math.max(1, Math.ceil((waitUntilMs - Date.now()) / 1_000));
    return localize.text('link.wait', { count });
  }
  if (link === 'offline') return localize.text('link.offline');
  return link === 'reconnecting' ? localize.text('link.reconnecting') : '';
}
