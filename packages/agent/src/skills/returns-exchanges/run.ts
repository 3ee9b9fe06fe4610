import type { HandoffReason, ReturnStatus } from '@loket/contracts';
import { toHubUrl } from '@loket/domain/hub';
import { countOrderUnits, getOrderStatus, toOrderCard } from '@loket/domain/orders';
import type { HubFacts, Order, ReturnableUnits } from '@loket/domain/ports';
import { listOpenActions } from '../../orders/actions.ts';
import { findMeantOrders, rememberOrders } from '../../orders/find-orders.ts';
import { asksForRules } from '../../reading/asking.ts';
import { readEligibility, readReturns } from '../../providers/read-results.ts';
import { tellCancelled, tellEditOf } from '../order-editing/lead.ts';
import { answerFromPolicy, findPolicy } from '../policy.ts';
import { NOTHING_TOLD, type SkillContext, type SkillResult, type Told, joinTold } from '../skill.ts';
import {
  type ReturnAspect,
  type ReturnsFinding,
  listReturnsEvidence,
  toReturnLines,
  toReturnState,
} from './finding.ts';
import { readReturnAspect } from './reading.ts';

/** States of a return whose money is still to come. */
const DUE: ReadonlySet<ReturnStatus> = new Set(['requested', 'approved', 'shipped', 'received', 'other']);

/** Returns that one answer speaks of. */
const RETURNS_MAX = 3;

/**
 * Says what of which order can still be returned and until when, and leads into the returns' place with the order and its
 * items chosen. Reads only.
 */
export async function returnItems(context: SkillContext): Promise<SkillResult> {
  const aspect = readReturnAspect(context.text, context.state);
  // Where a return of theirs stands tells a customer more than the rule, which is told with it.
  const isStatus = aspect === 'status' && context.isVerified;
  if (asksForRules(context.text) && !isStatus) return answerFromPolicy(context, 'returns-policy', aspect);
  if (!context.isVerified) return askSignIn(context, aspect);
  const { hub } = context.facts;
  if (hub === null) return { kind: 'needs-person', reason: 'skill-unavailable' };
  if (aspect === 'status') return answerStatus(context, hub);
  const found = await findMeantOrders(context, { skill: 'returns-exchanges', pick: pickReturnable });
  if (found.kind === 'failed') return { kind: 'needs-person', reason: 'tool-failure' };
  if (found.kind === 'not-found') return toAnswer({ findings: [{ kind: 'order-not-found' }] }, [], aspect);
  const candidates = found.isNamed ? found.orders : await keepReturnable(context, found.orders, aspect);
  const [newest] = candidates;
  if (newest === undefined) return toAnswer({ findings: [{ kind: 'no-orders' }] }, [], aspect);
  if (candidates.length === 1) return answerOrder(context, newest, hub, aspect);
  const total = candidates.length < found.orders.length ? candidates.length : found.total;
  return askWhich(context, { orders: candidates, total }, aspect);
}

/** Orders of which anything has come; where nothing has, those that are under way. */
function pickReturnable(newestFirst: readonly Order[]): readonly Order[] {
  const delivered = newestFirst.filter((order) => countOrderUnits(order).delivered > 0);
  return delivered.length > 0 ? delivered : newestFirst.filter((order) => order.cancelledAtMs === null).slice(0, 1);
}

/**
 * Those of several orders of which something can still go back: no question is worth asking about the others. What came broken
 * may be too late for the rules and still be meant; where nothing can go back, the newest is spoken of.
 */
async function keepReturnable(
  context: SkillContext,
  orders: readonly Order[],
  aspect: ReturnAspect,
): Promise<readonly Order[]> {
  if (orders.length < 2 || aspect === 'damaged' || aspect === 'exception') return orders;
  const units = await Promise.all(orders.map((order) => findUnits(context, order)));
  const open = orders.filter((_, at) => {
    const known = units[at] ?? [];
    return known.length === 0 || known.some(({ state }) => state === 'returnable');
  });
  return open.length > 0 ? open : orders.slice(0, 1);
}

/** The policy is told to anyone. */
async function askSignIn(context: SkillContext, aspect: ReturnAspect): Promise<SkillResult> {
  const told = await findReturnPolicy(context, aspect);
  const place = { to: aspect === 'status' ? 'returns' : 'orders' } as const;
  return { kind: 'needs-sign-in', reason: 'orders', place, ...(told === null ? {} : { told }) };
}

/** What the merchant's policy says about it, for anyone. */
function findReturnPolicy(context: SkillContext, aspect: ReturnAspect): Promise<Told | null> {
  return findPolicy(context, 'returns-policy', context.words.texts.policyQuestions.returns[aspect]);
}

async function answerOrder(
  context: SkillContext,
  order: Order,
  hub: HubFacts,
  aspect: ReturnAspect,
): Promise<SkillResult> {
  const units = await findUnits(context, order);
  if (units === null)
    return { kind: 'needs-person', reason: 'tool-failure', remembers: rememberOrders([order], aspect) };
  if (units.length === 0) return answerNothing(context, order, aspect);
  // What has not left can still be changed, which is quicker than sending it back.
  const isWaiting = units.every(({ state }) => state === 'not-delivered');
  const edit = isWaiting ? tellEditOf(context, order) : null;
  if (edit !== null) return toAnswer(edit, [order], aspect);
  const told = tellUnits(context, order, { units, hub, aspect, isAside: false });
  // What came broken or wrong, and what is too late, is decided by people; the article's own words come first.
  const policy = aspect === 'damaged' || aspect === 'exception' ? await findReturnPolicy(context, aspect) : null;
  const canReturn = units.some(({ state }) => state === 'returnable');
  const offers: HandoffReason | null =
    aspect === 'damaged' || aspect === 'exception' || (!canReturn && !isWaiting) ? 'policy-exception' : null;
  if (aspect === 'exception' && !canReturn) {
    return {
      kind: 'needs-person',
      reason: 'policy-exception',
      told: joinTold([told, policy]),
      facts: [{ label: 'Wanted', value: `return of order ${order.name} beyond the rules` }],
      remembers: rememberOrders([order], aspect),
    };
  }
  return { ...toAnswer(joinTold([policy, told]), [order], aspect), offers };
}

/** No line is known: of a cancelled order because nothing is left of it, of others because the provider is behind. */
function answerNothing(context: SkillContext, order: Order, aspect: ReturnAspect): SkillResult {
  if (getOrderStatus(order) === 'cancelled') {
    return toAnswer({ ...tellCancelled(order), cards: [toOrderCard(order, context)] }, [order], aspect);
  }
  return { kind: 'needs-person', reason: 'tool-failure', remembers: rememberOrders([order], aspect) };
}

/** Whether this skill is available, for another that leads to it. */
export function areReturnsHere({ facts }: SkillContext): boolean {
  return facts.hub !== null && facts.hasReturnsProvider && facts.contentCategories.includes('returns-policy');
}

/**
 * What of an order can be returned, beside another answer.
 *
 * @returns `null` when returns are not available here or could not be looked up.
 */
export async function answerReturnsOf(
  context: SkillContext,
  order: Order,
  { isAside }: { readonly isAside: boolean },
): Promise<Told | null> {
  const { hub } = context.facts;
  if (hub === null || !areReturnsHere(context)) return null;
  const units = await findUnits(context, order);
  return units === null || units.length === 0
    ? null
    : tellUnits(context, order, { units, hub, aspect: 'return', isAside });
}

async function findUnits(context: SkillContext, order: Order): Promise<readonly ReturnableUnits[] | null> {
  const returns = context.customer?.returns ?? null;
  if (returns === null) return null;
  const found = await context.tools.call(
    'returns-eligibility',
    { lines: order.lines.length },
    async () => readEligibility(await returns.getEligibility(order), order),
    'returns',
  );
  return found.ok ? found.value : null;
}

function tellUnits(
  context: SkillContext,
  order: Order,
  part: {
    readonly units: readonly ReturnableUnits[];
    readonly hub: HubFacts;
    readonly aspect: ReturnAspect;
    readonly isAside: boolean;
  },
): Told {
  const { units, hub, aspect, isAside } = part;
  const returnable = units.filter(({ state }) => state === 'returnable');
  const lines = toReturnLines(order, units);
  if (returnable.length === 0) {
    const isLater = units.every(({ state }) => state === 'not-delivered');
    return {
      ...toTold(
        isLater ? { kind: 'return-later', order: order.name } : { kind: 'cannot-return', order: order.name, lines },
      ),
      cards: isAside ? [] : [toOrderCard(order, context)],
    };
  }
  const lineIds = [...new Set(returnable.map(({ lineId }) => lineId))];
  const url = toHubUrl(hub.url, { to: 'new-return', orderId: order.id, lineIds });
  const told = toTold({ kind: 'can-return', order: order.name, aspect, lines, url, isAside });
  return isAside ? told : { ...told, cards: [toOrderCard(order, context, [{ kind: 'return', url }])] };
}

async function answerStatus(context: SkillContext, hub: HubFacts): Promise<SkillResult> {
  const returns = context.customer?.returns ?? null;
  if (returns === null) return { kind: 'needs-person', reason: 'skill-unavailable' };
  const listed = await context.tools.call(
    'list-returns',
    { limit: RETURNS_MAX },
    async () => readReturns(await returns.listReturns({ limit: RETURNS_MAX })),
    'returns',
  );
  if (!listed.ok) return { kind: 'needs-person', reason: 'tool-failure' };
  const states = listed.value.map(toReturnState);
  // Of what was refused no money is on its way, and the rule would say that it is.
  const isDue = states.some(({ status }) => DUE.has(status));
  const policy = isDue || states.length === 0 ? await findReturnPolicy(context, 'status') : null;
  const finding: ReturnsFinding =
    states.length === 0
      ? { kind: 'no-returns' }
      : { kind: 'returns-status', returns: states, url: toHubUrl(hub.url, { to: 'returns' }) };
  return {
    ...toAnswer(joinTold([toTold(finding), policy]), [], 'status'),
    // Money that should have come, or a return that nobody knows of, is for people to look into.
    offers:
      states.some(({ status }) => status === 'rejected') || states.length === 0
        ? 'policy-exception'
        : 'customer-request',
  };
}

function askWhich(
  context: SkillContext,
  found: { readonly orders: readonly Order[]; readonly total: number },
  aspect: ReturnAspect,
): SkillResult {
  const orders = found.orders.toSorted((a, b) => b.placedAtMs - a.placedAtMs);
  const finding: ReturnsFinding = { kind: 'which-return', orders: orders.map(({ name }) => name), total: found.total };
  const cards = orders.map((order) =>
    toOrderCard(order, context, listOpenActions(order, context.facts, context.nowMs)),
  );
  return { ...toAnswer({ ...toTold(finding), cards }, orders, aspect), asks: 'order-choice' };
}

function toTold(finding: ReturnsFinding): Told {
  return { ...NOTHING_TOLD, findings: [finding], evidence: listReturnsEvidence(finding) };
}

function toAnswer(
  told: Partial<Told>,
  orders: readonly Order[],
  aspect: ReturnAspect,
): Extract<SkillResult, { kind: 'answer' }> {
  return { kind: 'answer', ...NOTHING_TOLD, ...told, remembers: rememberOrders(orders, aspect), offers: null };
}
