import './define.ts';

export { ProductCarousel } from './product-carousel.ts';
export { CardActionEvent, CardRetryEvent } from '../shared/card.events.ts';
