export * from './access.ts';
export * from './one-time-code.ts';
