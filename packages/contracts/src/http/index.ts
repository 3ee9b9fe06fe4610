export * from './accounts.ts';
export * from './chat.ts';
export * from './imports.ts';
export * from './tickets.ts';
