import { CHANNELS, SKILL_IDS, type SkillId } from '@loket/contracts';
import { generalQa } from './skills/general-qa/skill.ts';
import { orderTracking } from './skills/order-tracking/skill.ts';
import { productRecommendations } from './skills/product-recommendations/skill.ts';
import type { Skill } from './skills/skill.ts';

/** What every skill without code shares. */
const withoutCode = { channels: CHANNELS, tools: [], run: null } as const;

/**
 * The eight skills. A skill without code is still routed to and has its status computed: asked for, it hands the
 * question to a person and says which piece is missing.
 */
export const SKILLS: Readonly<Record<SkillId, Skill>> = {
  'returns-exchanges': {
    ...withoutCode,
    id: 'returns-exchanges',
    category: 'post-purchase',
    description: 'Use it for returns, exchanges, refunds, and items that arrived broken or wrong.',
    needs: ['hub', 'returns-provider', 'content:returns-policy'],
    card: 'order',
  },
  'order-editing': {
    ...withoutCode,
    id: 'order-editing',
    category: 'post-purchase',
    description: 'Use it when an order that has not been shipped should become different or be cancelled.',
    needs: ['hub', 'store', 'orders', 'content:order-change-policy'],
    card: 'order',
  },
  subscriptions: {
    ...withoutCode,
    id: 'subscriptions',
    category: 'post-purchase',
    description: 'Use it to start, change, pause or end a recurring delivery.',
    needs: ['hub', 'subscription-provider', 'content:subscription-policy'],
    card: 'subscription',
  },
  loyalty: {
    ...withoutCode,
    id: 'loyalty',
    category: 'post-purchase',
    description: 'Use it for points, tiers, rewards and how the programme works.',
    needs: ['hub', 'loyalty-provider', 'content:loyalty-details'],
    card: 'loyalty',
  },
  'order-tracking': orderTracking,
  'coupons-discounts': {
    ...withoutCode,
    id: 'coupons-discounts',
    category: 'core',
    description: 'Use it for codes, vouchers, sales and every kind of discount.',
    needs: ['content:coupon-details'],
    card: 'coupon',
  },
  'general-qa': generalQa,
  'product-recommendations': productRecommendations,
};

/** The skills in their fixed order. */
export function listSkills(): Skill[] {
  return SKILL_IDS.map((id) => SKILLS[id]);
}
