export * from './articles/index.ts';
export * from './index/index.ts';
export * from './passages/index.ts';
export * from './products/index.ts';
