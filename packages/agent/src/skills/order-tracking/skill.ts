import { CHANNELS } from '@loket/contracts';
import type { Skill } from '../skill.ts';
import { trackOrder } from './run.ts';

/** Order tracking: where an order is, per parcel and line. */
export const orderTracking: Skill = {
  id: 'order-tracking',
  category: 'post-purchase',
  description:
    'Use it when a customer asks where an own order is, when it comes, or says that it is late, lost, incomplete or not there.',
  needs: ['store', 'orders'],
  channels: CHANNELS,
  tools: ['list-orders', 'find-order'],
  card: 'order',
  run: trackOrder,
};
