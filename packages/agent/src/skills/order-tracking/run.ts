import type { CardAction } from '@loket/contracts';
import { toHubUrl } from '@loket/domain/hub';
import { countLeft, countOrderUnits, isClosed, listTrackActions, toOrderCard } from '@loket/domain/orders';
import type { Order } from '@loket/domain/ports';
import type { Evidence } from '../../compose/evidence.ts';
import { findMeantOrders, rememberOrders } from '../../orders/find-orders.ts';
import { type Concept, readConcepts } from '../../router/index.ts';
import type { DialogueState } from '../../state.ts';
import type { SkillContext, SkillResult } from '../skill.ts';
import {
  TRACKING_ASPECTS,
  type TrackingAspect,
  type TrackingFinding,
  isInTrouble,
  listOrderEvidence,
  toTrackedOrder,
} from './finding.ts';

/** Answers where an order is. Reads only; what it may read is the verified customer's alone, by its port. */
export async function trackOrder(context: SkillContext): Promise<SkillResult> {
  if (!context.isVerified) return { kind: 'needs-sign-in', reason: 'orders', place: { to: 'orders' } };
  const concepts = readConcepts(context.text);
  const aspect = readAspect(context.state, concepts);
  const found = await findMeantOrders(context, {
    skill: 'order-tracking',
    pick: (newestFirst) => pickTracked(newestFirst, aspect, concepts),
    // `I missed the driver yesterday` names the day of the attempt.
    namesOrderDay: !concepts.has('tried'),
  });
  if (found.kind === 'failed') return { kind: 'needs-person', reason: 'tool-failure' };
  if (found.kind === 'not-found') return toAnswer(context, { kind: 'order-not-found' }, [], aspect);
  const [first] = found.orders;
  if (first === undefined) return toAnswer(context, { kind: 'no-orders' }, [], aspect);
  const tracked = found.orders.map((order) => toTrackedOrder(order, context));
  const [only] = tracked;
  const finding: TrackingFinding =
    only !== undefined && tracked.length === 1
      ? { kind: 'order', order: only, aspect }
      : { kind: 'several-orders', orders: tracked, openCount: found.isNamed ? null : found.total };
  return toAnswer(context, finding, found.orders, aspect);
}

/** For a delivery in vain the one it was tried of; for something not there or missing the newest of which anything was delivered, or has at least left; else the open ones. */
function pickTracked(
  newestFirst: readonly Order[],
  aspect: TrackingAspect,
  concepts: ReadonlySet<Concept>,
): readonly Order[] {
  const tried = concepts.has('tried') ? newestFirst.filter(wasTried) : [];
  if (tried.length > 0) return tried;
  if (aspect !== 'status') {
    const active = newestFirst.filter((order) => order.cancelledAtMs === null);
    const arrived =
      active.find((order) => countOrderUnits(order).delivered > 0) ??
      active.find((order) => countLeft(countOrderUnits(order)) > 0);
    if (arrived !== undefined) return [arrived];
  }
  return newestFirst.filter((order) => !isClosed(order));
}

/** The carrier came and nobody was there. */
function wasTried(order: Order): boolean {
  return order.shipments.some(({ status }) => status === 'attempted');
}

/** A choice among orders that were listed keeps what was asked of them. */
function readAspect(state: DialogueState, concepts: ReadonlySet<Concept>): TrackingAspect {
  if (concepts.has('tried')) return 'status';
  if (concepts.has('delivered-claim') || concepts.has('not-there')) return 'not-there';
  if (concepts.has('missing')) return 'missing';
  if (state.awaiting !== 'order-choice') return 'status';
  return TRACKING_ASPECTS.find((aspect) => aspect === state.aspect) ?? 'status';
}

function toAnswer(
  context: SkillContext,
  finding: TrackingFinding,
  orders: readonly Order[],
  aspect: TrackingAspect,
): SkillResult {
  const newestFirst = orders.toSorted((a, b) => b.placedAtMs - a.placedAtMs);
  return {
    kind: 'answer',
    findings: [finding],
    evidence: listEvidence(finding),
    cards: newestFirst.map((order) => toOrderCard(order, context, listActions(order, context))),
    sources: [],
    remembers: rememberOrders(newestFirst, aspect),
    offers: needsPersonOffer(finding) ? 'customer-request' : null,
    ...(finding.kind === 'several-orders' ? { asks: 'order-choice' as const } : {}),
  };
}

/** The carrier's page, and with the hub the order's own. */
function listActions(order: Order, { facts }: SkillContext): CardAction[] {
  const { hub } = facts;
  if (hub === null) return listTrackActions(order);
  return [...listTrackActions(order), { kind: 'view', url: toHubUrl(hub.url, { to: 'order', orderId: order.id }) }];
}

function listEvidence(finding: TrackingFinding): Evidence[] {
  if (finding.kind === 'order') return listOrderEvidence([finding.order]);
  if (finding.kind !== 'several-orders') return [];
  return [
    ...listOrderEvidence(finding.orders),
    ...(finding.openCount === null ? [] : [{ kind: 'count', value: finding.openCount } as const]),
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
