import type { ConnectionSettings, PublicConnectionKind } from '@loket/contracts';
import { DEMO_LOYALTY_PROGRAMME } from './loyalty.ts';

/** What the demo shop has connected, and with which settings. */
export const DEMO_CONNECTIONS: { readonly [K in PublicConnectionKind]: ConnectionSettings<K> } = {
  // Of all that the help article leaves out, only gift cards can never go back; the rest depends on what was opened or worn.
  returns: { windowDays: 30, excludedHandles: ['gift-card'], excludedTags: [] },
  subscriptions: {},
  loyalty: DEMO_LOYALTY_PROGRAMME,
  coupons: {},
};
