import type { ImportCoupon, ImportReturn, Money } from '@loket/contracts';
import { normaliseOrderName } from '@loket/domain/orders';

/** Characters of a return's lines as JSON: they are one value of a row, which holds 2 MB at up to 3 bytes a character. */
const RETURN_LINES_MAX_CHARS = 500_000;

/** What is wrong with a coupon beyond its form, as `field: reason`; `null` when nothing is. */
export function findCouponFault({ startsAtMs, endsAtMs, benefit, minimum }: ImportCoupon): string | null {
  if (startsAtMs !== null && endsAtMs !== null && startsAtMs > endsAtMs) return 'endsAtMs: ends before it begins';
  if (benefit.type === 'amount' && isNegative(benefit.amount)) return 'benefit.amount: expected 0 or more';
  return isNegative(minimum) ? 'minimum: expected 0 or more' : null;
}

/** What is wrong with a return beyond its form, as `field: reason`; `null` when nothing is. */
export function findReturnFault({ name, orderName, lines, refund }: ImportReturn): string | null {
  if (normaliseOrderName(name) === '') return 'name: expected more than # and spaces';
  if (normaliseOrderName(orderName) === '') return 'orderName: expected more than # and spaces';
  if (isNegative(refund)) return 'refund: expected 0 or more';
  const isTooLong = JSON.stringify(lines).length > RETURN_LINES_MAX_CHARS;
  return isTooLong ? 'lines: their texts are longer than 500,000 characters together' : null;
}

function isNegative(amount: Money | null): boolean {
  return amount !== null && amount.amountMinor < 0;
}
