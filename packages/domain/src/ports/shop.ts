import type { Channel, ContentCategory } from '@loket/contracts';

/** What the account has connected and published: all that the status of a skill is computed from. */
export interface ShopFacts {
  readonly isAgentOn: boolean;
  readonly activeChannels: readonly Channel[];
  readonly hasHub: boolean;
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
  /** Categories with at least one published article. */
  readonly contentCategories: readonly ContentCategory[];
}

/** Facts about the shop itself; no customer's. */
export interface Shop {
  getFacts(): Promise<ShopFacts>;
}
