import type { Route, RouteScore, SkillId } from '@loket/contracts';
import { extractOrderNames, getOrderStatus } from '@loket/domain/orders';
import type { HubFacts, Order } from '@loket/domain/ports';
import type { Routing } from '../router/index.ts';
import { isEditable } from '../skills/order-editing/lead.ts';
import type { TurnContext } from './context.ts';

/** Share below which the order that is named has a say. */
const UNSURE_BELOW = 0.8;

/** Share of the decision once it has been heard. */
const DECIDED_SHARE = 0.9;

/** Share that what concerns one order must have together: the points of order 1042 are loyalty's. */
const ORDERS_SHARE_MIN = 0.5;

/** Skills that answer about one order. */
const ORDER_SKILLS: ReadonlySet<Route> = new Set<SkillId>(['order-tracking', 'order-editing', 'returns-exchanges']);

/**
 * Settles what a message with the number of one order of the customer's is about: following, changing or returning it.
 * Between changing and returning the order's own state decides, since a change before it leaves is a return afterwards. What
 * names no order, and what was certain, stays as it was routed.
 */
export async function weighOrder(context: TurnContext, routing: Routing): Promise<Routing> {
  const about = routing.scores.filter(({ skill }) => ORDER_SKILLS.has(skill));
  const share = about.reduce((sum, { confidence }) => sum + confidence, 0);
  if (routing.alarm !== null || routing.confidence >= UNSURE_BELOW || share < ORDERS_SHARE_MIN) return routing;
  const order = await findNamed(context);
  if (order === null) return routing;
  const hub = context.facts?.hub ?? null;
  const skill = (hub === null ? null : decideByState(about, order, hub, context.input.nowMs)) ?? about[0]?.skill;
  return skill === undefined ? routing : { ...routing, skill, confidence: DECIDED_SHARE };
}

/** The one order of theirs that the message names. */
async function findNamed({ ports, text, tools }: TurnContext): Promise<Order | null> {
  const [named, ...others] = extractOrderNames(text);
  const { customer } = ports;
  if (named === undefined || others.length > 0 || customer === null) return null;
  const found = await tools.call('find-order', { by: 'name' }, () => customer.orders.findOrder(named.name), 'store');
  return found.ok ? found.value : null;
}

function decideByState(about: readonly RouteScore[], order: Order, hub: HubFacts, nowMs: number): Route | null {
  const [best, next] = about;
  if (best?.skill === 'order-tracking' || next?.skill === 'order-tracking') return null;
  const isOver = getOrderStatus(order) === 'cancelled';
  return isOver || isEditable(order, hub, nowMs) ? 'order-editing' : 'returns-exchanges';
}
