import type { OrderChange } from '@loket/contracts';
import { type Editability, decideEditability, toOrderCard } from '@loket/domain/orders';
import type { HubFacts, Order } from '@loket/domain/ports';
import { listOpenActions } from '../../orders/actions.ts';
import { findMeantOrders, rememberOrders } from '../../orders/find-orders.ts';
import { asksForException } from '../../reading/exception.ts';
import { asksForRules } from '../../reading/asking.ts';
import { answerFromPolicy, findPolicy } from '../policy.ts';
import { answerReturnsOf, areReturnsHere } from '../returns-exchanges/run.ts';
import { NOTHING_TOLD, type SkillContext, type SkillResult, type Told, joinTold } from '../skill.ts';
import type { EditAspect, EditingFinding } from './finding.ts';
import { isEditable, tellEdit, toBlocked, toEditUrl, toTold } from './lead.ts';
import { readEditAspect } from './reading.ts';

/** The change in the merchant's settings that an aspect needs; a plain "change" needs any. */
const CHANGE_OF: Partial<Record<EditAspect, OrderChange>> = {
  cancel: 'cancel',
  address: 'address',
  quantity: 'quantity',
  remove: 'remove',
  variant: 'variant',
};

/** What the hub cannot do, and the agent cannot either. */
const BEYOND: ReadonlySet<EditAspect> = new Set(['delivery', 'payment']);

/**
 * Leads the customer to where an order that has not left can be changed or cancelled; never changes anything itself. What
 * has left goes on to returns in the same turn.
 */
export async function editOrder(context: SkillContext): Promise<SkillResult> {
  const aspect = readEditAspect(context.text, context.state);
  if (asksForRules(context.text)) return answerFromPolicy(context, 'order-change-policy', aspect);
  if (aspect === 'refund') return tellRefund(context);
  if (!context.isVerified) return askSignIn(context, aspect);
  const { hub } = context.facts;
  if (hub === null) return { kind: 'needs-person', reason: 'skill-unavailable' };
  const found = await findMeantOrders(context, {
    skill: 'order-editing',
    pick: (newestFirst) => newestFirst.filter((order) => isEditable(order, hub, context.nowMs)),
  });
  if (found.kind === 'failed') return { kind: 'needs-person', reason: 'tool-failure' };
  if (found.kind === 'not-found') return toAnswer({ findings: [{ kind: 'order-not-found' }] }, [], aspect);
  const [only] = found.orders;
  if (only === undefined) return toAnswer({ findings: [{ kind: 'no-orders' }] }, [], aspect);
  if (found.orders.length > 1) return askWhich(context, found, hub, aspect);
  return answerOrder(context, only, hub, aspect);
}

/** When the money of something cancelled comes back is a rule, whosever order it is. */
async function tellRefund(context: SkillContext): Promise<SkillResult> {
  const told = await findPolicy(context, 'order-change-policy', context.words.texts.policyQuestions.editingRefund);
  if (told === null) return { kind: 'needs-person', reason: 'knowledge-gap' };
  return { kind: 'answer', ...told, remembers: { aspect: 'refund' }, offers: null };
}

/** The policy is told to anyone. */
async function askSignIn(context: SkillContext, aspect: EditAspect): Promise<SkillResult> {
  if (aspect === 'add') {
    return { kind: 'answer', ...toTold({ kind: 'cannot-add' }), remembers: { aspect }, offers: 'customer-request' };
  }
  const told = await findEditPolicy(context);
  return { kind: 'needs-sign-in', reason: 'orders', place: { to: 'orders' }, ...(told === null ? {} : { told }) };
}

async function answerOrder(
  context: SkillContext,
  order: Order,
  hub: HubFacts,
  aspect: EditAspect,
): Promise<SkillResult> {
  const editability = decideEditability(order, hub.orderEditing, context.nowMs);
  if (editability.block === 'shipped') return answerShipped(context, order, aspect);
  if (aspect === 'add') {
    return { ...toAnswer(toTold({ kind: 'cannot-add' }), [order], aspect), offers: 'customer-request' };
  }
  if (editability.scope === 'none') return answerBlocked(context, order, editability, aspect);
  if (BEYOND.has(aspect)) return leaveToPerson(context, order, aspect);
  if (!allows(editability, aspect)) return answerNotAllowed(context, order, editability, aspect);
  return leadToHub(context, { order, hub, editability, aspect });
}

/** What the merchant's policy says about it, for anyone. */
function findEditPolicy(context: SkillContext): Promise<Told | null> {
  return findPolicy(context, 'order-change-policy', context.words.texts.policyQuestions.editing);
}

function allows({ changes }: Editability, aspect: EditAspect): boolean {
  const needed = CHANGE_OF[aspect];
  return needed === undefined ? changes.length > 0 : changes.includes(needed);
}

/** The link, and for what has already left the way of returning it. */
async function leadToHub(
  context: SkillContext,
  meant: {
    readonly order: Order;
    readonly hub: HubFacts;
    readonly editability: Editability;
    readonly aspect: EditAspect;
  },
): Promise<SkillResult> {
  const { order, editability, aspect } = meant;
  const told = tellEdit(context, meant);
  const hasLeft = editability.lines.some(({ shippedQuantity }) => shippedQuantity > 0);
  const returns = hasLeft ? await answerReturnsOf(context, order, { isAside: true }) : null;
  return toAnswer(joinTold([told, returns]), [order], aspect);
}

/** Everything has left: says so and goes on to returns in the same turn. */
async function answerShipped(context: SkillContext, order: Order, aspect: EditAspect): Promise<SkillResult> {
  const told = toTold(toBlocked(order, 'shipped'));
  const returns = await answerReturnsOf(context, order, { isAside: false });
  if (returns === null) {
    const reason = areReturnsHere(context) ? 'tool-failure' : 'skill-unavailable';
    return { kind: 'needs-person', reason, told, remembers: rememberOrders([order], aspect) };
  }
  if (asksForException(context.text)) return passOnException(order, joinTold([told, returns]), aspect);
  // A parcel under way can be redirected by people only.
  const offers = aspect === 'address' || aspect === 'delivery' ? 'policy-exception' : null;
  return { ...toAnswer(joinTold([told, returns]), [order], aspect), offers };
}

/** Only people make exceptions. */
function passOnException(order: Order, told: Told, aspect: EditAspect): SkillResult {
  return {
    kind: 'needs-person',
    reason: 'policy-exception',
    told,
    facts: [{ label: 'Wanted', value: `change of order ${order.name} beyond the rules` }],
    remembers: rememberOrders([order], aspect),
  };
}

async function answerBlocked(
  context: SkillContext,
  order: Order,
  { block }: Editability,
  aspect: EditAspect,
): Promise<SkillResult> {
  const policy = await findEditPolicy(context);
  const told = { ...toTold(toBlocked(order, block ?? 'not-allowed')), cards: [toOrderCard(order, context)] };
  if (asksForException(context.text)) return passOnException(order, joinTold([told, policy]), aspect);
  return { ...toAnswer(joinTold([told, policy]), [order], aspect), offers: 'policy-exception' };
}

/** This change is over or not offered, while another still is. */
function answerNotAllowed(
  context: SkillContext,
  order: Order,
  { cancelUntilMs, editUntilMs }: Editability,
  aspect: EditAspect,
): Promise<SkillResult> {
  const untilMs = aspect === 'cancel' ? cancelUntilMs : editUntilMs;
  const block = untilMs !== null && context.nowMs > untilMs ? 'window-over' : 'not-allowed';
  const blocked = { lines: [], scope: 'none', changes: [], block, editUntilMs, cancelUntilMs } as const;
  return answerBlocked(context, order, blocked, aspect);
}

async function leaveToPerson(context: SkillContext, order: Order, aspect: EditAspect): Promise<SkillResult> {
  const policy = await findEditPolicy(context);
  return {
    kind: 'needs-person',
    reason: 'policy-exception',
    ...(policy === null ? {} : { told: policy }),
    facts: [{ label: 'Wanted', value: `${aspect} of order ${order.name}` }],
    remembers: rememberOrders([order], aspect),
  };
}

function askWhich(
  context: SkillContext,
  found: { readonly orders: readonly Order[]; readonly total: number },
  hub: HubFacts,
  aspect: EditAspect,
): SkillResult {
  const isCancel = aspect === 'cancel';
  const orders = found.orders.toSorted((a, b) => b.placedAtMs - a.placedAtMs);
  const finding: EditingFinding = {
    kind: 'which-edit',
    orders: orders.map(({ name }) => name),
    total: found.total,
    isCancel,
  };
  const cards = orders.map((order) => {
    const editUrl = toEditUrl(order, hub, aspect);
    const canEdit = isEditable(order, hub, context.nowMs);
    const actions = canEdit
      ? [{ kind: 'edit', url: editUrl } as const]
      : listOpenActions(order, context.facts, context.nowMs);
    return toOrderCard(order, context, actions);
  });
  return { ...toAnswer({ ...toTold(finding), cards }, orders, aspect), asks: 'order-choice' };
}

function toAnswer(
  told: Partial<Told>,
  orders: readonly Order[],
  aspect: EditAspect,
): Extract<SkillResult, { kind: 'answer' }> {
  return { kind: 'answer', ...NOTHING_TOLD, ...told, remembers: rememberOrders(orders, aspect), offers: null };
}
