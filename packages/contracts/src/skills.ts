import { z } from 'zod';

/** The eight skills. The ids are fixed and public. */
export const SKILL_IDS = [
  'returns-exchanges',
  'order-editing',
  'subscriptions',
  'loyalty',
  'order-tracking',
  'coupons-discounts',
  'general-qa',
  'product-recommendations',
] as const;
export const SkillIdSchema = z.enum(SKILL_IDS).meta({ id: 'SkillId' });
export type SkillId = z.infer<typeof SkillIdSchema>;

/** What the router can decide: a skill, a person, or nothing that concerns a shop. */
export const ROUTES = [...SKILL_IDS, 'handoff', 'none'] as const;
export const RouteSchema = z.enum(ROUTES).meta({ id: 'Route' });
export type Route = z.infer<typeof RouteSchema>;

/** Why a conversation goes to a person. */
export const HANDOFF_REASONS = [
  'customer-request',
  'knowledge-gap',
  'skill-unavailable',
  'tool-failure',
  'policy-exception',
  'repeated-failure',
  'sensitive',
  'frustration',
] as const;
export const HandoffReasonSchema = z.enum(HANDOFF_REASONS).meta({ id: 'HandoffReason' });
export type HandoffReason = z.infer<typeof HandoffReasonSchema>;

/** `soft`: the customer is told that a team member will follow up. */
export const HANDOFF_MODES = ['soft'] as const;
export const HandoffModeSchema = z.enum(HANDOFF_MODES).meta({ id: 'HandoffMode' });
export type HandoffMode = z.infer<typeof HandoffModeSchema>;

/** Where a conversation takes place. */
export const CHANNELS = ['webchat', 'email', 'sms', 'whatsapp', 'instagram'] as const;
export const ChannelSchema = z.enum(CHANNELS).meta({ id: 'Channel' });
export type Channel = z.infer<typeof ChannelSchema>;

/** How sure we are of who the customer is. Only `verified` opens account data. */
export const IDENTITY_LEVELS = ['anonymous', 'claimed', 'verified'] as const;
export const IdentityLevelSchema = z.enum(IDENTITY_LEVELS).meta({ id: 'IdentityLevel' });
export type IdentityLevel = z.infer<typeof IdentityLevelSchema>;
