import type { Order } from '@loket/domain/ports';
import { getOrderStatus, toOrderCard } from '@loket/domain/orders';
import type { Evidence } from '../../compose/evidence.ts';
import { readConcepts } from '../../router/index.ts';
import { STATE_NAME_MAX_CHARS, STATE_ORDERS_MAX } from '../../state.ts';
import type { Remembered, SkillContext, SkillResult } from '../skill.ts';
import {
  type TrackingAspect,
  type TrackingFinding,
  listOrderEvidence,
  isInTrouble,
  toTrackedOrder,
} from './finding.ts';
import { type OrderChoice, chooseOrders, readOrderChoice } from './choice.ts';

/** Orders that are looked through for the one that is meant: more than anyone has open at once. */
const LIST_LIMIT = 20;

/** Orders that one answer looks up by name. */
const NAMES_MAX = 3;

type Found = { readonly orders: readonly Order[]; readonly openCount: number | null } | 'not-found' | 'failed';

/** Answers where an order is. Reads only; what it may read is the verified customer's alone, by its port. */
export async function trackOrder(context: SkillContext): Promise<SkillResult> {
  if (!context.isVerified) return { kind: 'needs-sign-in', reason: 'orders' };
  const choice = readOrderChoice(context.text, context.state);
  const aspect = readAspect(context.text);
  const found = await findOrders(context, choice, aspect);
  if (found === 'failed') return { kind: 'needs-person', reason: 'tool-failure' };
  if (found === 'not-found') return toAnswer(context, { kind: 'order-not-found' }, []);
  const [first] = found.orders;
  if (first === undefined) return toAnswer(context, { kind: 'no-orders' }, []);
  const tracked = found.orders.map((order) => toTrackedOrder(order, context));
  const [only] = tracked;
  const finding: TrackingFinding =
    only !== undefined && tracked.length === 1
      ? { kind: 'order', order: only, aspect }
      : { kind: 'several-orders', orders: tracked, openCount: found.openCount ?? tracked.length };
  return toAnswer(context, finding, found.orders);
}

async function findOrders(context: SkillContext, choice: OrderChoice, aspect: TrackingAspect): Promise<Found> {
  if (choice.names.length > 0) {
    const named = await findNamedOrders(context, choice.names);
    // A bare number may be anything; only when it is an order's does it decide which one is meant.
    if (named !== 'not-found' || choice.isExplicit) return named;
  }
  const { customer } = context;
  if (customer === null) return 'failed';
  const listed = await context.tools.call('list-orders', { limit: LIST_LIMIT }, () =>
    customer.orders.listOrders({ limit: LIST_LIMIT }),
  );
  if (!listed.ok) return 'failed';
  const orders = chooseOrders(listed.value, { ...choice, aspect, text: context.text });
  return { orders: orders.slice(0, STATE_ORDERS_MAX), openCount: orders.length };
}

/** Another customer's number and one that does not exist take the very same steps here: the port tells no difference. */
async function findNamedOrders(context: SkillContext, names: readonly string[]): Promise<Found> {
  const { customer } = context;
  if (customer === null) return 'failed';
  const orders: Order[] = [];
  for (const name of names.slice(0, NAMES_MAX)) {
    const found = await context.tools.call('find-order', { by: 'name' }, () => customer.orders.findOrder(name));
    if (!found.ok) return 'failed';
    if (found.value !== null) orders.push(found.value);
  }
  return orders.length === 0 ? 'not-found' : { orders, openCount: null };
}

function readAspect(text: string): TrackingAspect {
  const concepts = readConcepts(text);
  if (concepts.has('delivered-claim') || concepts.has('not-there')) return 'not-there';
  return concepts.has('missing') ? 'missing' : 'status';
}

function toAnswer(context: SkillContext, finding: TrackingFinding, orders: readonly Order[]): SkillResult {
  const newestFirst = orders.toSorted((a, b) => b.placedAtMs - a.placedAtMs);
  return {
    kind: 'answer',
    finding,
    evidence: listEvidence(finding),
    cards: newestFirst.map((order) => toOrderCard(order, context)),
    sources: [],
    remembers: toRemembered(newestFirst),
    offersPerson: needsPersonOffer(finding),
  };
}

function toRemembered(newestFirst: readonly Order[]): Remembered {
  const orders = newestFirst
    .filter((order) => order.name.length > 0 && order.name.length <= STATE_NAME_MAX_CHARS)
    .map((order) => ({ name: order.name, status: getOrderStatus(order) }));
  const [only] = orders;
  return {
    orders: orders.slice(0, STATE_ORDERS_MAX),
    focus: only !== undefined && orders.length === 1 ? only.name : null,
  };
}

function listEvidence(finding: TrackingFinding): Evidence[] {
  if (finding.kind === 'order') return listOrderEvidence([finding.order]);
  if (finding.kind !== 'several-orders') return [];
  return [
    ...listOrderEvidence(finding.orders),
    { kind: 'count', value: finding.openCount },
    { kind: 'count', value: finding.orders.length },
  ];
}

/** What is late, lost, refused or not there after all is beyond the agent: a person can ask the carrier. */
function needsPersonOffer(finding: TrackingFinding): boolean {
  if (finding.kind === 'several-orders') return finding.orders.some(isInTrouble);
  if (finding.kind !== 'order') return false;
  const { order, aspect } = finding;
  return isInTrouble(order) || aspect === 'missing' || (aspect === 'not-there' && order.status === 'delivered');
}
