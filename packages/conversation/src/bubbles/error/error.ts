import { warningIcon } from '@loket/element-kit';
import { html, nothing, type TemplateResult } from 'lit';

interface ErrorNote {
  /** What happened and what to do. */
  readonly text: string;
  /** A way on, or nothing. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** Says what happened, what to do, and offers it. */
export function renderError({ text, action }: ErrorNote): TemplateResult {
  return html`<div class="error" role="alert">
    ${warningIcon()}
    <p>${text}</p>
    ${action === undefined ? nothing : html`<button class="button" @click=${action.onPress}>${action.label}</button>`}
  </div>`;
}
