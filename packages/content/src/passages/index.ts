export { listPassageTerms, SENTENCE_END } from './passage-terms.ts';
export { PASSAGES_MAX, splitPassages, type Passage } from './split-passages.ts';
