import { CHANNELS } from '@loket/contracts';
import type { Skill } from '../skill.ts';
import { tellCoupons } from './run.ts';

/** Coupons & discounts: codes with their terms, and the rules of discounts. */
export const couponsDiscounts: Skill = {
  id: 'coupons-discounts',
  category: 'core',
  description: 'Use it for codes, vouchers, sales and every kind of discount.',
  needs: ['content:coupon-details'],
  channels: CHANNELS,
  tools: ['search-content', 'list-coupons', 'find-coupon', 'list-personal-coupons', 'find-personal-coupon'],
  card: 'coupon',
  run: tellCoupons,
};
