export * from './database.ts';
export * from './queries/accounts.ts';
export * from './queries/dev-outbox.ts';
export * from './queries/sessions.ts';
export * from './queries/threads.ts';
export * from './queries/tickets.ts';
export * as schema from './schema/index.ts';
