export * from './cards.ts';
export * from './order.ts';
export * from './scene.ts';
export * from './scene-words.ts';
export * from './shop.ts';
