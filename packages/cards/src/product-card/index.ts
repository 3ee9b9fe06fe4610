import './define.ts';

export { ProductCard } from './product-card.ts';
export { ProductOpenEvent, ProductRetryEvent } from './product-card.events.ts';
