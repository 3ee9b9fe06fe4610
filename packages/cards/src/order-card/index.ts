import './define.ts';

export { OrderCard } from './order-card.ts';
export { CardActionEvent, CardRetryEvent } from '../shared/card.events.ts';
