/** Something that points can be redeemed for. */
export interface LoyaltyReward {
  readonly id: string;
  readonly title: string;
  /** Points, 0 or more. */
  readonly costPoints: number;
}

/** The shop's programme, the same for everybody. */
export interface LoyaltyProgramme {
  readonly name: string;
  /** From the lowest on. */
  readonly tiers: readonly { readonly name: string; readonly fromPoints: number }[];
  /** From the cheapest on. */
  readonly rewards: readonly LoyaltyReward[];
}

/** How one customer stands in it. */
export interface LoyaltyStanding {
  /** Points that can be spent, 0 or more. */
  readonly points: number;
  /** Points that are not yet confirmed, 0 or more. */
  readonly pendingPoints: number;
  readonly tier: string | null;
  readonly nextTier: {
    readonly name: string;
    /** 1 or more. */
    readonly pointsMissing: number;
    /** Until when they count, UTC milliseconds, or `null` for no limit. */
    readonly byMs: number | null;
  } | null;
  /** The points that expire next, or `null` when none do. */
  readonly expiring: { readonly points: number; readonly atMs: number } | null | 'unknown';
}

/** The programme itself: no sign-in. */
export interface Loyalty {
  /** `null` when the provider has none set up. */
  getProgramme(): Promise<LoyaltyProgramme | null>;
}

/** The standing of **one verified customer**; made for the customer like the orders' port. */
export interface CustomerLoyalty {
  /** `null`: not a member. */
  getStanding(): Promise<LoyaltyStanding | null>;
}
