import { CHANNELS } from '@loket/contracts';
import type { Skill } from '../skill.ts';
import { recommendProducts } from './run.ts';

/** Product recommendations: finds, compares and explains products of the catalogue. */
export const productRecommendations: Skill = {
  id: 'product-recommendations',
  category: 'core',
  description: 'Use it to find, compare or choose products, sizes and colours, and for what is in stock.',
  needs: ['catalogue'],
  channels: CHANNELS,
  tools: ['search-products', 'find-product', 'list-products', 'list-orders', 'search-content', 'report-conflict'],
  card: 'product',
  run: recommendProducts,
};
