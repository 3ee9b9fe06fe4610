import './define.ts';

export { SubscriptionCard } from './subscription-card.ts';
export { CardActionEvent, CardRetryEvent } from '../shared/card.events.ts';
