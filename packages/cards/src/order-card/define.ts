import { OrderCard } from './order-card.ts';

declare global {
  interface HTMLElementTagNameMap {
    'loket-order-card': OrderCard;
  }
}

// A page may hold two copies of this module; the first one keeps the name.
if (customElements.get('loket-order-card') === undefined) customElements.define('loket-order-card', OrderCard);
