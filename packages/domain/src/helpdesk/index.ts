export * from './office-hours.ts';
