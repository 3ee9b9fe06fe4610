import { CHANNELS } from '@loket/contracts';
import type { Skill } from '../skill.ts';
import { returnItems } from './run.ts';

/** Returns & exchanges: what can be returned until when, and how a return stands. */
export const returnsExchanges: Skill = {
  id: 'returns-exchanges',
  category: 'post-purchase',
  description: 'Use it for returns, exchanges, refunds, and items that arrived broken or wrong.',
  needs: ['hub', 'returns-provider', 'content:returns-policy'],
  channels: CHANNELS,
  tools: ['search-content', 'list-orders', 'find-order', 'returns-eligibility', 'list-returns'],
  card: 'order',
  run: returnItems,
};
