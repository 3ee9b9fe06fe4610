import type { Money } from '@loket/contracts';

/**
 * Writes an amount as the language does. A currency that nobody knows is written behind the bare number.
 *
 * @param form - `short` leaves out a fraction of nothing: "€5".
 */
export function formatMoney(money: Money, tag: string, form?: 'short'): string {
  try {
    const trailingZeroDisplay = form === 'short' ? 'stripIfInteger' : 'auto';
    const format = new Intl.NumberFormat(tag, { style: 'currency', currency: money.currency, trailingZeroDisplay });
    const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    return format.format(money.amountMinor / 10 ** digits);
  } catch {
    return `${(money.amountMinor / 100).toFixed(2)} ${money.currency}`;
  }
}
