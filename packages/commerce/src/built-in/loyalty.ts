import type { AccountId, CustomerId } from '@loket/contracts';
import type { Database } from '@loket/db';
import { findLoyaltyMember } from '@loket/db';
import { getStanding } from '@loket/domain/loyalty';
import type { CustomerLoyalty, Loyalty, LoyaltyProgramme } from '@loket/domain/ports';

/** The built-in loyalty programme: the settings of its connection, tiers and rewards in the port's order. */
export function createBuiltInLoyalty(programme: LoyaltyProgramme): Loyalty {
  const { name, tiers, rewards } = programme;
  return {
    getProgramme: async () => ({
      name,
      tiers: tiers.toSorted((a, b) => a.fromPoints - b.fromPoints),
      rewards: rewards.toSorted((a, b) => a.costPoints - b.costPoints),
    }),
  };
}

/** Whose standing, and in what programme. */
export interface BuiltInCustomerLoyaltyOptions {
  readonly accountId: AccountId;
  readonly customerId: CustomerId;
  readonly programme: LoyaltyProgramme;
  /** UTC milliseconds. */
  readonly nowMs: () => number;
}

/** The standing of one verified customer in the built-in loyalty programme. */
export function createBuiltInCustomerLoyalty(db: Database, options: BuiltInCustomerLoyaltyOptions): CustomerLoyalty {
  const { accountId, customerId, programme, nowMs } = options;
  return {
    async getStanding() {
      const member = await findLoyaltyMember(db, { accountId, customerId });
      return member === null ? null : getStanding(member, programme, nowMs());
    },
  };
}
