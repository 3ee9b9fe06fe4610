import { personIcon, toDateTime } from '@loket/element-kit';
import { html, type TemplateResult } from 'lit';
import type { ThreadItem } from '../../thread/thread-items.ts';
import type { BubbleContext } from '../bubble-context.ts';

/** The line between two days. */
export function renderDay({ atMs }: Extract<ThreadItem, { kind: 'day' }>, { localize }: BubbleContext): TemplateResult {
  return html`<p class="notice day"><time datetime=${toDateTime(atMs)}>${localize.day(atMs)}</time></p>`;
}

/** The conversation went to a person. */
export function renderHandoff(_item: unknown, { localize }: BubbleContext): TemplateResult {
  return html`<p class="notice">${personIcon()}<span>${localize.text('notice.handoff')}</span></p>`;
}

/** A member of the team has taken the conversation. */
export function renderJoined(
  { name }: Extract<ThreadItem, { kind: 'joined' }>,
  { localize }: BubbleContext,
): TemplateResult {
  return html`<p class="notice">${personIcon()}<span>${localize.text('notice.joined', { name })}</span></p>`;
}
