import './define.ts';

export { LoyaltyCard } from './loyalty-card.ts';
export { CardActionEvent, CardRetryEvent } from '../shared/card.events.ts';
