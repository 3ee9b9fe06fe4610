import type { Tone } from '@loket/element-kit';
import type { CardLocalize } from '../locales/index.ts';
import { STEP_COUNT, type OrderView } from './order-view.ts';

const TONES: Readonly<Record<string, Tone>> = {
  'on-hold': 'warn',
  packing: 'warn',
  'partly-shipped': 'info',
  shipped: 'pos',
  'in-transit': 'pos',
  'out-for-delivery': 'pos',
  'ready-for-pickup': 'pos',
  'partly-delivered': 'info',
  delivered: 'pos',
  exception: 'crit',
  attempted: 'warn',
  delayed: 'warn',
  failed: 'crit',
};

/** States in which a delivery is still to come. */
const OPEN = new Set(['pending', 'packing', 'partly-shipped', 'shipped', 'out-for-delivery', 'partly-delivered']);

/** States of several parcels at once. */
const IN_PARTS = new Set(['partly-shipped', 'partly-delivered']);

/** A state in words and colour. */
export interface StatusWords {
  readonly text: string;
  readonly tone: Tone;
}

/** Words for an order's or a line's state; an unknown one says so. */
export function wordStatus(status: string, localize: CardLocalize): StatusWords {
  return { text: lookUp('status', status, 'status.unknown', localize), tone: toTone(status) };
}

/** Words for a parcel's state; an unknown one leaves it to the carrier. */
export function wordShipment(status: string, localize: CardLocalize): StatusWords {
  return { text: lookUp('shipment', status, 'shipment.other', localize), tone: toTone(status) };
}

/** Words for a button. */
export function wordAction(kind: string, localize: CardLocalize): string {
  return lookUp('action', kind, 'action.unknown', localize);
}

/** What a button without an address asks for, as the customer would say it, or `null`. */
export function wordSentence(kind: string, name: string, localize: CardLocalize): string | null {
  if (kind === 'edit') return localize.text('order.say-edit', { name });
  return kind === 'return' ? localize.text('order.say-return', { name }) : null;
}

/** What the customer should know besides the state, or `null`. */
export function wordNote(order: OrderView, localize: CardLocalize): string | null {
  if (order.status === 'on-hold') return localize.text('note.on-hold');
  if (order.status === 'exception') return localize.text('note.exception');
  return localize.has(`status.${order.status}`) ? null : localize.text('note.unknown');
}

/** Words under the progress bar where the state alone does not tell how far the furthest parcel is, or an empty text. */
export function wordStep(order: OrderView, localize: CardLocalize): string {
  if (order.step < 1 || !(IN_PARTS.has(order.status) || (order.isLate && isOpen(order)))) return '';
  const isOut = order.shipments.some(({ status }) => status === 'out-for-delivery');
  return isOut ? localize.text('shipment.out-for-delivery') : lookUp('step', String(order.step), 'step.1', localize);
}

/** Name of the progress bar for screen readers: "Step 3 of 4: On its way". */
export function wordProgress({ step }: OrderView, localize: CardLocalize): string {
  const name = lookUp('step', String(step), 'step.1', localize);
  return `${localize.text('order.progress', { step, steps: STEP_COUNT })}: ${name}`;
}

/** Whether something is still to be delivered. */
export function isOpen(order: OrderView): boolean {
  return OPEN.has(order.status);
}

function toTone(status: string): Tone {
  return Object.hasOwn(TONES, status) ? (TONES[status] ?? 'neutral') : 'neutral';
}

/** Text of a name that comes from outside, or the honest words for one that is not known. */
function lookUp(
  group: 'status' | 'shipment' | 'action' | 'step',
  name: string,
  fallback: 'status.unknown' | 'shipment.other' | 'action.unknown' | 'step.1',
  localize: CardLocalize,
): string {
  const key = `${group}.${name}`;
  // Texts of these groups take no parameters, whichever it is.
  return localize.text(localize.has(key) ? (key as typeof fallback) : fallback);
}
