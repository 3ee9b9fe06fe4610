import type { Channel, ContentCategory, TurnTrace } from '@loket/contracts';
import type { ShopFacts } from '@loket/domain/ports';

/** One thing that a skill cannot work without. */
export type Need =
  | 'hub'
  | 'store'
  | 'orders'
  | 'catalogue'
  | 'returns-provider'
  | 'subscription-provider'
  | 'loyalty-provider'
  | `content:${ContentCategory}`;

/** Status of a skill and what is missing, in the words of its badge. */
export type Availability = NonNullable<TurnTrace['availability']>;

const NEED_TEXTS: Readonly<Record<Need, string>> = {
  hub: 'Requires Customer Hub',
  store: 'Requires a connected store',
  orders: 'Requires synced orders',
  catalogue: 'Requires a synced catalogue',
  'returns-provider': 'Requires a returns provider',
  'subscription-provider': 'Requires a subscription provider',
  'loyalty-provider': 'Requires a loyalty provider',
  'content:returns-policy': 'Requires content: return & exchange policy',
  'content:order-change-policy': 'Requires content: order change & cancellation policy',
  'content:subscription-policy': 'Requires content: subscription policy',
  'content:loyalty-details': 'Requires content: loyalty details',
  'content:coupon-details': 'Requires content: coupon & discount details',
  'content:general': 'Requires content: at least one published article',
};

const NO_CHANNEL_TEXT = 'Requires the agent on a channel';

/**
 * Status of a skill, computed from what the account has connected and published.
 *
 * @param options - `channel`: `null` asks about the skill in general, as its badge does. `isPreview`: switches of the
 *   agent and its channels do not count.
 */
export function getAvailability(
  skill: { readonly needs: readonly Need[]; readonly channels: readonly Channel[] },
  facts: ShopFacts,
  options: { readonly channel: Channel | null; readonly isPreview: boolean },
): Availability {
  const missing = options.isPreview ? [] : listMissingSwitches(facts, options.channel);
  if (options.channel !== null && !skill.channels.includes(options.channel)) {
    missing.push(`Not on the channel ${options.channel}`);
  }
  for (const need of skill.needs) missing.push(...listMissing(need, facts));
  return { status: missing.length === 0 ? 'live' : 'unavailable', missing };
}

/**
 * What keeps the agent from answering on a channel; when there is anything, messages go straight to the team.
 *
 * @param channel - `null` asks whether it answers on any channel.
 */
export function listMissingSwitches(facts: ShopFacts, channel: Channel | null): string[] {
  if (!facts.isAgentOn || facts.activeChannels.length === 0) return [NO_CHANNEL_TEXT];
  if (channel !== null && !facts.activeChannels.includes(channel))
    return [`Requires the agent on the channel ${channel}`];
  return [];
}

function listMissing(need: Need, facts: ShopFacts): string[] {
  if (need === 'store' && facts.store.isConnected && facts.store.failure !== null) {
    return [`Requires a working store sync: ${facts.store.failure}`];
  }
  return isMet(need, facts) ? [] : [NEED_TEXTS[need]];
}

function isMet(need: Need, facts: ShopFacts): boolean {
  switch (need) {
    case 'hub':
      return facts.hub !== null;
    case 'store':
      return facts.store.isConnected;
    case 'orders':
      return facts.store.areOrdersSynced;
    case 'catalogue':
      return facts.store.isCatalogueSynced;
    case 'returns-provider':
      return facts.hasReturnsProvider;
    case 'subscription-provider':
      return facts.hasSubscriptionProvider;
    case 'loyalty-provider':
      return facts.hasLoyaltyProvider;
    // General Q&A answers from any article, whatever its category.
    case 'content:general':
      return facts.contentCategories.length > 0;
    default:
      return facts.contentCategories.some((category) => need === `content:${category}`);
  }
}
