import { ProductCarousel } from './product-carousel.ts';

declare global {
  interface HTMLElementTagNameMap {
    'loket-product-carousel': ProductCarousel;
  }
}

// A page may hold two copies of this module; the first one keeps the name.
if (customElements.get('loket-product-carousel') === undefined)
  customElements.define('loket-product-carousel', ProductCarousel);
