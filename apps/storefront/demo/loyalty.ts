import type { ConnectionSettings, ImportLoyaltyMember } from '@loket/contracts';
import { toMs } from './days.ts';

/** The Noordzee Club, exactly as the help article tells of it. */
export const DEMO_LOYALTY_PROGRAMME: ConnectionSettings<'loyalty'> = {
  name: 'Noordzee Club',
  tiers: [
    { name: 'Deckhand', fromPoints: 0 },
    { name: 'Mate', fromPoints: 250 },
    { name: 'Captain', fromPoints: 600 },
  ],
  rewards: [
    { id: 'free-shipping', title: 'Free shipping on one order', costPoints: 60 },
    { id: 'eur-5', title: 'EUR 5 off one order', costPoints: 100 },
    { id: 'eur-15', title: 'EUR 15 off one order', costPoints: 250 },
    { id: 'eur-35', title: 'EUR 35 off one order', costPoints: 500 },
  ],
};

/** Members of every kind. Who is not here has not joined: Jack, for one. */
export function buildDemoLoyaltyMembers(anchorMs: number): ImportLoyaltyMember[] {
  const member = (customer: string, points: number, rest: Partial<ImportLoyaltyMember> = {}): ImportLoyaltyMember => ({
    email: `${customer}@example.com`,
    points,
    pendingPoints: 0,
    tierPoints: points,
    tierUntilMs: null,
    expiring: null,
    ...rest,
  });
  return [
    // Twelve points short of Mate, some weeks before those of her oldest order of the year count no longer.
    member('mila', 312, {
      pendingPoints: 138,
      tierPoints: 238,
      tierUntilMs: toMs(anchorMs, -41),
      expiring: { points: 40, atMs: toMs(anchorMs, -26) },
    }),
    // Two of her orders are not there yet.
    member('astrid', 168, { pendingPoints: 268 }),
    member('emma', 0),
    // A Mate who has spent some, and a Captain.
    member('noor', 130, { tierPoints: 331 }),
    member('daan', 655),
  ];
}
