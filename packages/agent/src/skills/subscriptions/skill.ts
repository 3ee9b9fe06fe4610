import { CHANNELS } from '@loket/contracts';
import type { Skill } from '../skill.ts';
import { showSubscriptions } from './run.ts';

/** Subscriptions: how recurring deliveries stand, and the way to pause, skip, change or end them. */
export const subscriptions: Skill = {
  id: 'subscriptions',
  category: 'post-purchase',
  description: 'Use it to start, change, pause or end a recurring delivery.',
  needs: ['hub', 'subscription-provider', 'content:subscription-policy'],
  channels: CHANNELS,
  tools: ['search-content', 'list-subscriptions'],
  card: 'subscription',
  run: showSubscriptions,
};
