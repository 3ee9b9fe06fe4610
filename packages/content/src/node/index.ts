export { createNodeSearchDatabase } from './node-search-database.ts';
