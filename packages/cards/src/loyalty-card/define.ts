import { LoyaltyCard } from './loyalty-card.ts';

declare global {
  interface HTMLElementTagNameMap {
    'loket-loyalty-card': LoyaltyCard;
  }
}

// A page may hold two copies of this module; the first one keeps the name.
if (customElements.get('loket-loyalty-card') === undefined) customElements.define('loket-loyalty-card', LoyaltyCard);
