export * from './back-off.ts';
export * from './ticket.ts';
export * from './token-bucket.ts';
