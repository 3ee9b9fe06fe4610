import './define.ts';

export { ProductCard } from './product-card.ts';
export { CardActionEvent, CardRetryEvent } from '../shared/card.events.ts';
