import { CouponCard } from './coupon-card.ts';

declare global {
  interface HTMLElementTagNameMap {
    'loket-coupon-card': CouponCard;
  }
}

// A page may hold two copies of this module; the first one keeps the name.
if (customElements.get('loket-coupon-card') === undefined) customElements.define('loket-coupon-card', CouponCard);
