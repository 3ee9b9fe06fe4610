import type { Money, ReturnStatus } from '@loket/contracts';
import type { Order, Returnability, ReturnableUnits, ReturnRecord } from '@loket/domain/ports';
import type { Evidence } from '../../compose/evidence.ts';

/** What a customer wants to know or do. `damaged`: broken, faulty or wrong. `status`: of a return or its refund. */
export const RETURN_ASPECTS = ['return', 'exchange', 'damaged', 'status', 'exception'] as const;
export type ReturnAspect = (typeof RETURN_ASPECTS)[number];

/** Units of a line that share a state and a last day. */
export interface ReturnLine {
  readonly title: string;
  readonly quantity: number;
  readonly state: Returnability;
  /** UTC milliseconds. */
  readonly untilMs: number | null;
}

/** What returns & exchanges found out. */
export type ReturnsFinding =
  /** At least one unit can be returned. */
  | {
      readonly kind: 'can-return';
      readonly order: string;
      readonly aspect: ReturnAspect;
      readonly lines: readonly ReturnLine[];
      readonly url: string;
      /** Told beside another answer: without what cannot be returned. */
      readonly isAside: boolean;
    }
  | { readonly kind: 'cannot-return'; readonly order: string; readonly lines: readonly ReturnLine[] }
  /** Nothing has been delivered yet: returning comes later. */
  | { readonly kind: 'return-later'; readonly order: string }
  | { readonly kind: 'which-return'; readonly orders: readonly string[]; readonly total: number }
  | { readonly kind: 'returns-status'; readonly returns: readonly ReturnState[]; readonly url: string }
  | { readonly kind: 'no-returns' };

/** A registered return, as far as an answer may speak of it. */
export interface ReturnState {
  readonly name: string;
  readonly order: string;
  readonly status: ReturnStatus;
  readonly refund: Money | null;
  readonly receivedAtMs: number | null;
  readonly refundedAtMs: number | null;
}

/** Takes out of a return what an answer may speak of. */
export function toReturnState(record: ReturnRecord): ReturnState {
  const { name, orderName, status, refund, receivedAtMs, refundedAtMs } = record;
  return { name, order: orderName, status, refund, receivedAtMs, refundedAtMs };
}

/** Names the units; entries of lines that the order does not have are left out. */
export function toReturnLines(order: Order, units: readonly ReturnableUnits[]): ReturnLine[] {
  const titles = new Map(order.lines.map(({ id, title }) => [id, title]));
  return units.flatMap(({ lineId, quantity, state, untilMs }) => {
    const title = titles.get(lineId);
    return title === undefined ? [] : [{ title, quantity, state, untilMs }];
  });
}

/** All that an answer may state of it. */
export function listReturnsEvidence(finding: ReturnsFinding): Evidence[] {
  switch (finding.kind) {
    case 'can-return':
      return [
        { kind: 'order', name: finding.order },
        { kind: 'link', url: finding.url },
        ...finding.lines.flatMap(listLineEvidence),
      ];
    case 'cannot-return':
      return [{ kind: 'order', name: finding.order }, ...finding.lines.flatMap(listLineEvidence)];
    case 'return-later':
      return [{ kind: 'order', name: finding.order }];
    case 'which-return':
      return [
        { kind: 'count', value: finding.total },
        ...finding.orders.map((name) => ({ kind: 'order', name }) as const),
      ];
    case 'returns-status':
      return [{ kind: 'link', url: finding.url }, ...finding.returns.flatMap(listStateEvidence)];
    default:
      return [];
  }
}

function listLineEvidence({ title, quantity, untilMs }: ReturnLine): Evidence[] {
  return [
    { kind: 'name', text: title },
    { kind: 'count', value: quantity },
    ...(untilMs === null ? [] : [{ kind: 'day', atMs: untilMs } as const]),
  ];
}

function listStateEvidence(state: ReturnState): Evidence[] {
  const days = [state.receivedAtMs, state.refundedAtMs].filter((atMs) => atMs !== null);
  return [
    { kind: 'order', name: state.order },
    { kind: 'order', name: state.name },
    ...days.map((atMs) => ({ kind: 'day', atMs }) as const),
    ...(state.refund === null ? [] : [{ kind: 'money', money: state.refund } as const]),
  ];
}
