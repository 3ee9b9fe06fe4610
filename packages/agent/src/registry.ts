import { type Card, SKILL_IDS, type SkillId } from '@loket/contracts';
import { couponsDiscounts } from './skills/coupons-discounts/skill.ts';
import { generalQa } from './skills/general-qa/skill.ts';
import { loyalty } from './skills/loyalty/skill.ts';
import { orderEditing } from './skills/order-editing/skill.ts';
import { orderTracking } from './skills/order-tracking/skill.ts';
import { productRecommendations } from './skills/product-recommendations/skill.ts';
import { returnsExchanges } from './skills/returns-exchanges/skill.ts';
import type { Skill } from './skills/skill.ts';
import { subscriptions } from './skills/subscriptions/skill.ts';

/** The eight skills, by their fixed ids. */
export const SKILLS: Readonly<Record<SkillId, Skill>> = {
  'returns-exchanges': returnsExchanges,
  'order-editing': orderEditing,
  subscriptions,
  loyalty,
  'order-tracking': orderTracking,
  'coupons-discounts': couponsDiscounts,
  'general-qa': generalQa,
  'product-recommendations': productRecommendations,
};

/** A skill in development: listed with its badge, never routed to, without volume. */
export interface ComingSkill {
  readonly id: string;
  readonly category: Skill['category'];
  readonly description: string;
  readonly card: Card['kind'] | null;
}

/** Skills that are coming; none of their ids is a route, so nothing can lead to them. */
export const COMING_SKILLS: readonly ComingSkill[] = [
  {
    id: 'back-in-stock',
    category: 'core',
    description: 'Use it when a customer wants to hear as soon as a sold-out product can be had again.',
    card: 'product',
  },
];

/** The skills in their fixed order. */
export function listSkills(): Skill[] {
  return SKILL_IDS.map((id) => SKILLS[id]);
}
