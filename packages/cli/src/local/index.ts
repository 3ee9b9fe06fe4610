export { findEvidence } from './find-evidence.ts';
export { type LocalIndex, loadIndex } from './load-index.ts';
export { type LocalRecords, readRecords } from './read-records.ts';
