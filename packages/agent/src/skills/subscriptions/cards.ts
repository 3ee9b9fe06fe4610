import type { CardAction, CardActionKind, SubscriptionCard } from '@loket/contracts';
import { type SubscriptionAction, toHubUrl } from '@loket/domain/hub';
import type { Subscription } from '@loket/domain/ports';

/** What can be done as a subscription stands. A skip needs a next delivery that the provider lets go. */
export function listSubscriptionActions({ status, isSkippable, nextAtMs }: Subscription): SubscriptionAction[] {
  if (status === 'active') {
    return [...(isSkippable === true && nextAtMs !== null ? (['skip'] as const) : []), 'pause', 'change', 'cancel'];
  }
  return status === 'paused' ? ['resume', 'change', 'cancel'] : [];
}

/** The buttons that a card has for them; changing and cancelling stand behind `manage`. */
const BUTTONS: Partial<Record<SubscriptionAction, CardActionKind>> = { skip: 'skip', pause: 'pause', resume: 'resume' };

/**
 * What a customer may see of a subscription, as its card.
 *
 * @param wanted - What the customer asked for: its button comes first.
 */
export function toSubscriptionCard(
  subscription: Subscription,
  context: { readonly hubUrl: string; readonly timeZone: string; readonly wanted: SubscriptionAction | null },
): SubscriptionCard {
  const { id, title, variantTitle, imageUrl, status, quantity, price, interval, nextAtMs } = subscription;
  const toUrl = (action: SubscriptionAction | null): string =>
    toHubUrl(context.hubUrl, { to: 'subscription', subscriptionId: id, action });
  const possible = listSubscriptionActions(subscription);
  const buttons = possible.flatMap((action): CardAction[] => {
    const kind = BUTTONS[action];
    return kind === undefined ? [] : [{ kind, url: toUrl(action) }];
  });
  const wanted = context.wanted !== null && possible.includes(context.wanted) ? context.wanted : null;
  const leads = wanted === null ? 'manage' : (BUTTONS[wanted] ?? 'manage');
  const manage: CardAction = { kind: 'manage', url: toUrl(leads === 'manage' ? wanted : null) };
  const actions = [manage, ...buttons].toSorted((a, b) => Number(b.kind === leads) - Number(a.kind === leads));
  return {
    kind: 'subscription',
    subscriptionId: id,
    title,
    variantTitle,
    imageUrl,
    status,
    quantity,
    price,
    interval,
    nextAtMs,
    timeZone: context.timeZone,
    actions,
  };
}
