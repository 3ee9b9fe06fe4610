export * from './accounts.ts';
export * from './articles.ts';
export * from './chat.ts';
export * from './imports.ts';
export * from './skills.ts';
export * from './tickets.ts';
