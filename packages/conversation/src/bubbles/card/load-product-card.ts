let loading: Promise<unknown> | null = null;

/**
 * Fetches the element of product cards when the first one is drawn: most conversations have none. A fetch that fails is
 * tried again with the next drawing.
 */
export function loadProductCard(): void {
  loading ??= import('@loket/cards/product-card').catch(() => {
    loading = null;
  });
}
