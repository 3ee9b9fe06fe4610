export { findEvidence } from './find-evidence.ts';
export { type LocalIndex, loadIndex } from './load-index.ts';
