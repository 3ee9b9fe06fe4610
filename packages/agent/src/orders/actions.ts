import type { CardAction } from '@loket/contracts';
import { toHubUrl } from '@loket/domain/hub';
import { countOrderUnits, decideEditability, listTrackActions } from '@loket/domain/orders';
import type { Order, ShopFacts } from '@loket/domain/ports';

/**
 * What an order's state lets its customer do, for a card among several: change it while it can change, return it once it
 * has come, follow it in between.
 */
export function listOpenActions(order: Order, facts: ShopFacts, nowMs: number): CardAction[] {
  const { hub } = facts;
  if (hub === null) return listTrackActions(order);
  const { changes } = decideEditability(order, hub.orderEditing, nowMs);
  if (changes.length > 0) return [{ kind: 'edit', url: toHubUrl(hub.url, { to: 'edit-order', orderId: order.id }) }];
  if (facts.hasReturnsProvider && countOrderUnits(order).delivered > 0) {
    return [{ kind: 'return', url: toHubUrl(hub.url, { to: 'new-return', orderId: order.id, lineIds: [] }) }];
  }
  return listTrackActions(order);
}
