/** Elements that most conversations do without. */
const LOADERS = {
  product: () => import('@loket/cards/product-card'),
  products: () => import('@loket/cards/product-carousel'),
  coupon: () => import('@loket/cards/coupon-card'),
  loyalty: () => import('@loket/cards/loyalty-card'),
  subscription: () => import('@loket/cards/subscription-card'),
};
const asked = new Set<string>();

/**
 * Fetches the element of a kind of card when the first one is drawn. A fetch that fails is tried again with the next
 * drawing.
 */
export function loadCard(kind: keyof typeof LOADERS): void {
  if (asked.has(kind)) return;
  asked.add(kind);
  LOADERS[kind]().catch(() => asked.delete(kind));
}
