export * from './accessibility.ts';
export * from './clock.ts';
export * from './fixture.ts';
export * from './keyboard.ts';
export * from './media.ts';
