import { SubscriptionCard } from './subscription-card.ts';

declare global {
  interface HTMLElementTagNameMap {
    'loket-subscription-card': SubscriptionCard;
  }
}

// A page may hold two copies of this module; the first one keeps the name.
if (customElements.get('loket-subscription-card') === undefined)
  customElements.define('loket-subscription-card', SubscriptionCard);
