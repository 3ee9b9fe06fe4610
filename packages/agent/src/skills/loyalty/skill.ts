import { CHANNELS } from '@loket/contracts';
import type { Skill } from '../skill.ts';
import { tellLoyalty } from './run.ts';

/** Loyalty: points, tiers and rewards, and how the programme works. */
export const loyalty: Skill = {
  id: 'loyalty',
  category: 'post-purchase',
  description: 'Use it for points, tiers, rewards and how the programme works.',
  needs: ['hub', 'loyalty-provider', 'content:loyalty-details'],
  channels: CHANNELS,
  tools: ['search-content', 'loyalty-programme', 'loyalty-balance'],
  card: 'loyalty',
  run: tellLoyalty,
};
