import './define.ts';

export { OrderCard } from './order-card.ts';
export { OrderActionEvent, OrderRetryEvent } from './order-card.events.ts';
