import type { SkillId } from '@loket/contracts';
import { extractOrderNames, getOrderStatus } from '@loket/domain/orders';
import type { Routing } from '../router/index.ts';
import { isEditable } from '../skills/order-editing/lead.ts';
import type { TurnContext } from './context.ts';

/** Share below which the order's own state is asked. */
const UNSURE_BELOW = 0.8;

/** Share of the decision once it has been. */
const DECIDED_SHARE = 0.9;

/** What an order can still have done to it depends on where it is; a change before it leaves is a return afterwards. */
const RIVALS: ReadonlySet<string> = new Set<SkillId>(['order-editing', 'returns-exchanges']);

/**
 * Settles between changing an order and returning it by the state of the one order that the message names. Everything else
 * stays as it was routed.
 */
export async function weighOrder(context: TurnContext, routing: Routing): Promise<Routing> {
  const { ports, facts, text, input, tools } = context;
  const [best, next] = routing.scores;
  const isOpen = RIVALS.has(best?.skill ?? '') && RIVALS.has(next?.skill ?? '') && routing.confidence < UNSURE_BELOW;
  const [named, ...others] = extractOrderNames(text);
  const { customer } = ports;
  const hub = facts?.hub ?? null;
  if (
    !isOpen ||
    routing.alarm !== null ||
    named === undefined ||
    others.length > 0 ||
    customer === null ||
    hub === null
  ) {
    return routing;
  }
  const found = await tools.call('find-order', { by: 'name' }, () => customer.orders.findOrder(named.name), 'store');
  if (!found.ok || found.value === null) return routing;
  const isOver = getOrderStatus(found.value) === 'cancelled';
  const skill = isOver || isEditable(found.value, hub, input.nowMs) ? 'order-editing' : 'returns-exchanges';
  return { ...routing, skill, confidence: DECIDED_SHARE };
}
