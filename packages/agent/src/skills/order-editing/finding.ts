import type { EditBlock } from '@loket/domain/orders';
import type { Evidence } from '../../compose/evidence.ts';

/**
 * What a customer wants of an order. `add`, `delivery` and `payment` are beyond what the hub can do; `refund` asks after the
 * money of what is cancelled.
 */
export const EDIT_ASPECTS = [
  'change',
  'cancel',
  'address',
  'quantity',
  'remove',
  'variant',
  'add',
  'delivery',
  'payment',
  'refund',
] as const;
export type EditAspect = (typeof EDIT_ASPECTS)[number];

/** Units of a line, named. */
export interface EditedLine {
  readonly title: string;
  readonly quantity: number;
}

/** What order editing found out. */
export type EditingFinding =
  /** The customer can do it in the hub, for all that is still open. */
  | {
      readonly kind: 'can-edit';
      readonly order: string;
      readonly isCancel: boolean;
      /** Lines that can still change; empty when the whole order can. */
      readonly lines: readonly EditedLine[];
      /** Lines that have left. */
      readonly shipped: readonly EditedLine[];
      /** When the time for it ends, UTC milliseconds; `null`: as soon as it is packed. */
      readonly untilMs: number | null;
      readonly url: string;
    }
  | {
      readonly kind: 'cannot-edit';
      readonly order: string;
      readonly block: EditBlock;
      readonly cancelledAtMs: number | null;
    }
  /** Several orders come into question. */
  | {
      readonly kind: 'which-edit';
      readonly orders: readonly string[];
      readonly total: number;
      readonly isCancel: boolean;
    }
  /** Items cannot be added. */
  | { readonly kind: 'cannot-add' };

/** All that an answer may state of it. */
export function listEditingEvidence(finding: EditingFinding): Evidence[] {
  switch (finding.kind) {
    case 'can-edit':
      return [
        { kind: 'order', name: finding.order },
        { kind: 'link', url: finding.url },
        ...(finding.untilMs === null ? [] : [{ kind: 'moment', atMs: finding.untilMs } as const]),
        ...[...finding.lines, ...finding.shipped].flatMap(({ title, quantity }): Evidence[] => [
          { kind: 'name', text: title },
          { kind: 'count', value: quantity },
        ]),
      ];
    case 'cannot-edit':
      return [
        { kind: 'order', name: finding.order },
        ...(finding.cancelledAtMs === null ? [] : [{ kind: 'day', atMs: finding.cancelledAtMs } as const]),
      ];
    case 'which-edit':
      return [
        { kind: 'count', value: finding.total },
        ...finding.orders.map((name) => ({ kind: 'order', name }) as const),
      ];
    default:
      return [];
  }
}
