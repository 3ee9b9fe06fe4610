export { toCatalogueProduct } from './catalogue-product.ts';
export { createProductSearch, type ProductSearch } from './product-search.ts';
export { listProductIds } from './list-product-ids.ts';
export { migrateProductSearch, PRODUCT_SEARCH_MIGRATIONS } from './schema.ts';
export { clearProducts, countProducts, putProducts, removeProducts } from './store.ts';
export { findOptions, hasOption, offersChoice } from './wanted-value.ts';
export { DEFAULT_PRODUCT_WEIGHTS, type ProductWeights } from './weights.ts';
export { readProductWish } from './wish/read-product-wish.ts';
export {
  EMPTY_WISH_VOCABULARY,
  makeWishVocabulary,
  type CountedValue,
  type WishVocabulary,
} from './wish/wish-vocabulary.ts';
