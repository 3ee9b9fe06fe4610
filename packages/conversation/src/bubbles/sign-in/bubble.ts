import { html, type TemplateResult } from 'lit';
import type { ThreadItem } from '../../thread/thread-items.ts';
import type { BubbleContext } from '../bubble-context.ts';
import './define.ts';

/** The form for signing in, or the line that says it has worked. */
export function renderSignIn(
  { reason, isDone }: Extract<ThreadItem, { kind: 'sign-in' }>,
  { signIn }: BubbleContext,
): TemplateResult {
  return html`<loket-sign-in .reason=${reason} .state=${signIn} ?done=${isDone}></loket-sign-in>`;
}
