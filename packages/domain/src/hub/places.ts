import type { Id, OrderId } from '@loket/contracts';

/** A place in the Customer Hub. */
export type HubPlace =
  | { readonly to: 'orders' | 'returns' | 'subscriptions' | 'loyalty' | 'coupons' | 'profile' }
  | { readonly to: 'order' | 'edit-order' | 'cancel-order'; readonly orderId: OrderId }
  /** Starts a return with these lines chosen; none chooses nothing. */
  | { readonly to: 'new-return'; readonly orderId: OrderId; readonly lineIds: readonly Id<'line'>[] }
  | {
      readonly to: 'subscription';
      readonly subscriptionId: Id<'subscription'>;
      readonly action: SubscriptionAction | null;
    }
  | { readonly to: 'reward'; readonly rewardId: string };

/** What a customer may do with a subscription in the hub. */
export const SUBSCRIPTION_ACTIONS = ['pause', 'resume', 'skip', 'change', 'cancel'] as const;
export type SubscriptionAction = (typeof SUBSCRIPTION_ACTIONS)[number];

/** Lines that a link carries; an address has its limits, and more lines than that are chosen in the hub. */
const LINK_LINES_MAX = 20;

/**
 * Address of a place in the hub. It names things by ids that mean nothing outside the shop, and holds no name, address or
 * order number. It opens nothing by itself: the hub asks for sign-in and looks whose the thing is, so a link needs no
 * signature, and a forwarded or invented one shows nothing.
 *
 * @param hubUrl - Address of the hub, without a slash at its end.
 */
export function toHubUrl(hubUrl: string, place: HubPlace): string {
  return `${hubUrl}/${toPath(place)}`;
}

function toPath(place: HubPlace): string {
  switch (place.to) {
    case 'order':
      return `orders/${place.orderId}`;
    case 'edit-order':
      return `orders/${place.orderId}/edit`;
    case 'cancel-order':
      return `orders/${place.orderId}/cancel`;
    case 'new-return':
      return `returns/new?${toReturnQuery(place)}`;
    case 'subscription':
      return `subscriptions/${place.subscriptionId}${place.action === null ? '' : `/${place.action}`}`;
    case 'reward':
      return `loyalty?${new URLSearchParams({ reward: place.rewardId }).toString()}`;
    default:
      return place.to;
  }
}

function toReturnQuery({ orderId, lineIds }: Extract<HubPlace, { to: 'new-return' }>): string {
  const query = new URLSearchParams({ order: orderId });
  if (lineIds.length > 0) query.set('lines', lineIds.slice(0, LINK_LINES_MAX).join('.'));
  return query.toString();
}
