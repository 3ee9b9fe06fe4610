export * from './customer-orders.ts';
export * from './customer-profiles.ts';
export * from './import/import-records.ts';
export * from './store-facts.ts';
