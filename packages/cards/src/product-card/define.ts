import { ProductCard } from './product-card.ts';

declare global {
  interface HTMLElementTagNameMap {
    'loket-product-card': ProductCard;
  }
}

// A page may hold two copies of this module; the first one keeps the name.
if (customElements.get('loket-product-card') === undefined) customElements.define('loket-product-card', ProductCard);
