export * from './dates.ts';
export * from './day-texts.ts';
export * from './money.ts';
