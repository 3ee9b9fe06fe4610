import { ProductComparison } from './product-comparison.ts';

declare global {
  interface HTMLElementTagNameMap {
    'loket-product-comparison': ProductComparison;
  }
}

// A page may hold two copies of this module; the first one keeps the name.
if (customElements.get('loket-product-comparison') === undefined)
  customElements.define('loket-product-comparison', ProductComparison);
