export { findProductWords, listWider } from './product-words.ts';
