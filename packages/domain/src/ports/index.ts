export * from './mail.ts';
export * from './shop.ts';
export * from './store.ts';
