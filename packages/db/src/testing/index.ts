export * from './sqlite-d1.ts';
export * from './test-database.ts';
