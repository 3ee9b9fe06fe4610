import { warningIcon } from '@loket/element-kit';
import { html, type TemplateResult } from 'lit';

/** What a card says that could not be loaded, and the button to try again. */
export function renderFailed(
  language: string,
  texts: { readonly failed: string; readonly retry: string },
  onRetry: () => void,
): TemplateResult {
  return html`<div class="card failed" part="card" lang=${language}>
    <p class="note" role="status">${warningIcon()}<span>${texts.failed}</span></p>
    <button class="button" @click=${onRetry}>${texts.retry}</button>
  </div>`;
}
