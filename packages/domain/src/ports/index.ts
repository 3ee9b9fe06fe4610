export * from './catalogue.ts';
export * from './content.ts';
export * from './mail.ts';
export * from './shop.ts';
export * from './store.ts';
