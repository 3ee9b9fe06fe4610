import type { Channel, ContentCategory, HandoffSettings, OrderEditRules } from '@loket/contracts';

/** What the account has connected and published: all that the status of a skill is computed from. */
export interface ShopFacts {
  readonly isAgentOn: boolean;
  readonly activeChannels: readonly Channel[];
  /** The Customer Hub with its rules, or `null` while it is off. */
  readonly hub: HubFacts | null;
  readonly store: {
    readonly isConnected: boolean;
    readonly areOrdersSynced: boolean;
    readonly isCatalogueSynced: boolean;
    /** Why the sync has been failing beyond its limit, or `null` when it works. */
    readonly failure: string | null;
  };
  readonly hasReturnsProvider: boolean;
  readonly hasSubscriptionProvider: boolean;
  readonly hasLoyaltyProvider: boolean;
  /** Somebody can be asked for codes; without one, coupons are answered from articles alone. */
  readonly hasCouponProvider: boolean;
  /** Categories with at least one published article. */
  readonly contentCategories: readonly ContentCategory[];
  /** Page of the shop on which customers see their orders, or `null`. */
  readonly ordersUrl: string | null;
  readonly handoff: HandoffSettings;
}

/** The hub as the agent needs it. */
export interface HubFacts {
  /** Its places are paths below this address; without a slash at the end. */
  readonly url: string;
  readonly orderEditing: OrderEditRules;
}

/** Facts about the shop itself; no customer's. */
export interface Shop {
  getFacts(): Promise<ShopFacts>;
}
