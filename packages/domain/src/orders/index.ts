export * from './calendar.ts';
export * from './lateness.ts';
export * from './order-card.ts';
export * from './order-names.ts';
export * from './status.ts';
export * from './units.ts';
