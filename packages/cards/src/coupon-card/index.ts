import './define.ts';

export { CouponCard } from './coupon-card.ts';
export { CardActionEvent, CardRetryEvent } from '../shared/card.events.ts';
