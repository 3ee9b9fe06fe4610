/** State of a return; `other` keeps a provider's unknown state from breaking anything. */
export const RETURN_STATUSES = [
  'requested',
  'approved',
  'shipped',
  'received',
  'refunded',
  'exchanged',
  'rejected',
  'cancelled',
  'other',
] as const;
export type ReturnStatus = (typeof RETURN_STATUSES)[number];
