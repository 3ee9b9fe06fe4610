import { html, type TemplateResult } from 'lit';
import type { ThreadItem } from '../../thread/thread-items.ts';
import type { BubbleContext } from '../bubble-context.ts';
import { renderNotLoaded } from '../card/card.ts';

/** Brings the form's element, which most conversations never need. */
export async function loadSignIn(): Promise<void> {
  await import('./define.ts');
}

/** The form for signing in, or the line that says it has worked. */
export function renderSignIn(
  item: Extract<ThreadItem, { kind: 'sign-in' }>,
  { signIn, localize, failedCards, onLoadCard }: BubbleContext,
): TemplateResult {
  if (failedCards.has('sign-in')) return renderNotLoaded('sign-in', { localize, onLoadCard });
  return html`<div class="card-slot">
    <loket-sign-in .reason=${item.reason} .state=${signIn} ?done=${item.isDone}></loket-sign-in>
  </div>`;
}
