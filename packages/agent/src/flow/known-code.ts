import { readCoupon } from '../providers/read-results.ts';
import { readCouponRequest } from '../skills/coupons-discounts/reading.ts';
import type { TurnContext } from './context.ts';

/**
 * Whether a message names a code: in so many words, or one that the shop knows. `does HARBOUR8 work?` says nothing of
 * discounts to who does not know the code; the shop does.
 */
export async function namesKnownCode(context: Pick<TurnContext, 'text' | 'ports' | 'tools'>): Promise<boolean> {
  const { text, ports, tools } = context;
  const request = readCouponRequest(text);
  if (request.kind !== 'code') return false;
  const { code, isSaid } = request;
  if (isSaid) return true;
  for (const port of [ports.customer?.coupons, ports.coupons]) {
    if (port === null || port === undefined) continue;
    const found = await tools.call('find-coupon', {}, async () => readCoupon(await port.findCoupon(code)), 'coupons');
    if (found.ok && found.value !== null) return true;
  }
  return false;
}
