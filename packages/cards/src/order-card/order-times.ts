import type { TimeSpan } from '@loket/contracts';
import { toDateTime } from '@loket/element-kit';
import { html, type TemplateResult } from 'lit';
import type { CardLocalize } from '../locales/index.ts';

type WhenKey =
  | 'order.placed'
  | 'order.cancelled-on'
  | 'order.delivered-on'
  | 'order.parcel-shipped'
  | 'order.expected'
  | 'order.was-expected';

interface TimeContext {
  readonly localize: CardLocalize;
  readonly timeZone: string;
}

/** A phrase about one moment, such as "Ordered 2 December", with the exact time behind it. */
export function renderTime(atMs: number, key: WhenKey, { localize, timeZone }: TimeContext): TemplateResult {
  return html`<time datetime=${toDateTime(atMs)} title=${localize.exact(atMs, timeZone)}
    >${localize.text(key, { when: localize.date(atMs, timeZone) })}</time
  >`;
}

/** A phrase about a span, such as "Expected today, 14:00–17:00", with its exact ends behind it. */
export function renderSpan(span: TimeSpan, key: WhenKey, { localize, timeZone }: TimeContext): TemplateResult {
  const ends = span.fromMs === span.toMs ? [span.fromMs] : [span.fromMs, span.toMs];
  const exact = ends.map((ms) => localize.exact(ms, timeZone)).join(' – ');
  return html`<time datetime=${toDateTime(span.fromMs)} title=${exact}
    >${localize.text(key, { when: localize.span(span, timeZone) })}</time
  >`;
}
