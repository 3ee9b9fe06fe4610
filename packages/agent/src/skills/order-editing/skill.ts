import { CHANNELS } from '@loket/contracts';
import type { Skill } from '../skill.ts';
import { editOrder } from './run.ts';

/** Order editing: changing or cancelling an order before it leaves. */
export const orderEditing: Skill = {
  id: 'order-editing',
  category: 'post-purchase',
  description: 'Use it when an order that has not been shipped should become different or be cancelled.',
  needs: ['hub', 'store', 'orders', 'content:order-change-policy'],
  channels: CHANNELS,
  tools: ['search-content', 'list-orders', 'find-order', 'returns-eligibility'],
  card: 'order',
  run: editOrder,
};
