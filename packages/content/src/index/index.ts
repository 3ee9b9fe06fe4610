export { createContentSearch, type ContentSearch, type PassageQuery, type SearchResult } from './content-search.ts';
export { migrateSearchIndex } from './migrations.ts';
export type { SearchDatabase, SqlResult, SqlValue } from './search-database.ts';
export { DEFAULT_WEIGHTS, type SearchWeights } from './weights.ts';
