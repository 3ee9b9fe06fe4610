export * from './access.ts';
export * from './network.ts';
export * from './one-time-code.ts';
