import type { Id, Money, OrderId, ReturnStatus } from '@loket/contracts';
import type { Order } from './store.ts';

/** Whether units of a line can be returned, and if not why. `unknown`: the provider gave no reason that we know. */
export const RETURNABILITIES = [
  'returnable',
  'not-delivered',
  'window-over',
  'excluded',
  'in-return',
  'unknown',
] as const;
export type Returnability = (typeof RETURNABILITIES)[number];

/** Units of one line that share a state and a last day. A line whose units came on different days has several entries. */
export interface ReturnableUnits {
  readonly lineId: Id<'line'>;
  /** 1 or more. */
  readonly quantity: number;
  readonly state: Returnability;
  /** Last moment for handing them in, UTC milliseconds; `null` when there is none or nobody has said. */
  readonly untilMs: number | null;
}

/** What the provider says of one order: entries for every unit that still counts. */
export interface ReturnEligibility {
  readonly orderId: OrderId;
  readonly units: readonly ReturnableUnits[];
}

/** A return that the customer has registered. */
export interface ReturnRecord {
  readonly id: Id<'return'>;
  /** What the shop calls it, e.g. `R-1001`. */
  readonly name: string;
  readonly orderName: string;
  readonly status: ReturnStatus;
  readonly requestedAtMs: number;
  readonly receivedAtMs: number | null;
  /** What was or will be paid back; `null` while nobody has said. */
  readonly refund: Money | null;
  readonly refundedAtMs: number | null;
  readonly lines: readonly { readonly lineId: Id<'line'>; readonly title: string; readonly quantity: number }[];
}

/** The returns of **one verified customer**; made for the customer like the orders' port. */
export interface CustomerReturns {
  /** @param order - One of the customer's orders, as the store holds it now. */
  getEligibility(order: Order): Promise<ReturnEligibility>;
  /** Newest first, at most `limit` (1 to 50). */
  listReturns(options: { readonly limit: number }): Promise<readonly ReturnRecord[]>;
}
