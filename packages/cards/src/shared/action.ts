import { html, type TemplateResult } from 'lit';
import type { CardLocalize } from '../locales/index.ts';

/**
 * What the customer can press: a link that looks like a button and opens in a new window, or a button where there is no
 * address.
 *
 * @param url - Checked by the caller.
 * @param classes - Beside `button`.
 */
export function renderAction(
  text: unknown,
  url: string | null,
  classes: string,
  localize: CardLocalize,
  onClick: (event: Event) => void,
): TemplateResult {
  if (url === null) return html`<button class="button ${classes}" part="action" @click=${onClick}>${text}</button>`;
  return html`<a
    class="button ${classes}"
    part="action"
    href=${url}
    target="_blank"
    rel="noopener noreferrer"
    @click=${onClick}
    >${text}<span class="visually-hidden">, ${localize.text('card.new-window')}</span></a
  >`;
}
