export { findProductWords } from './product-words.ts';
