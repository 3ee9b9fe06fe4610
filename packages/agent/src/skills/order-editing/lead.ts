import { toHubUrl } from '@loket/domain/hub';
import { type EditBlock, type Editability, decideEditability, toOrderCard } from '@loket/domain/orders';
import type { HubFacts, Order } from '@loket/domain/ports';
import { NOTHING_TOLD, type SkillContext, type Told } from '../skill.ts';
import { type EditAspect, type EditedLine, type EditingFinding, listEditingEvidence } from './finding.ts';

/** Whether the customer can still change anything of an order by themselves. */
export function isEditable(order: Order, hub: HubFacts, nowMs: number): boolean {
  return decideEditability(order, hub.orderEditing, nowMs).scope !== 'none';
}

/** The hub's page on which an order is changed, or cancelled. */
export function toEditUrl(order: Order, hub: HubFacts, aspect: EditAspect): string {
  return toHubUrl(hub.url, { to: aspect === 'cancel' ? 'cancel-order' : 'edit-order', orderId: order.id });
}

/** What can still change of an order and the way there, with its card. */
export function tellEdit(
  context: SkillContext,
  meant: {
    readonly order: Order;
    readonly hub: HubFacts;
    readonly editability: Editability;
    readonly aspect: EditAspect;
  },
): Told {
  const { order, hub, editability, aspect } = meant;
  const isCancel = aspect === 'cancel';
  const url = toEditUrl(order, hub, aspect);
  const finding: EditingFinding = {
    kind: 'can-edit',
    order: order.name,
    isCancel,
    lines: editability.scope === 'whole' ? [] : toLines(editability, ({ editableQuantity }) => editableQuantity),
    shipped: toLines(editability, ({ shippedQuantity }) => shippedQuantity),
    untilMs: isCancel ? editability.cancelUntilMs : editability.editUntilMs,
    url,
  };
  return { ...toTold(finding), cards: [toOrderCard(order, context, [{ kind: 'edit', url }])] };
}

/**
 * What can still change of an order of which nothing has come, beside an answer about returning it.
 *
 * @returns `null` when it can no longer change, or order editing is not available here.
 */
export function tellEditOf(context: SkillContext, order: Order): Told | null {
  const { hub, contentCategories } = context.facts;
  if (hub === null || !contentCategories.includes('order-change-policy')) return null;
  const editability = decideEditability(order, hub.orderEditing, context.nowMs);
  return editability.scope === 'none' ? null : tellEdit(context, { order, hub, editability, aspect: 'change' });
}

/** Why nothing of an order can change any more. */
export function toBlocked(order: Order, block: EditBlock): EditingFinding {
  return { kind: 'cannot-edit', order: order.name, block, cancelledAtMs: order.cancelledAtMs };
}

/** That an order was cancelled. */
export function tellCancelled(order: Order): Told {
  return toTold(toBlocked(order, 'cancelled'));
}

export function toTold(finding: EditingFinding): Told {
  return { ...NOTHING_TOLD, findings: [finding], evidence: listEditingEvidence(finding) };
}

function toLines({ lines }: Editability, of: (line: Editability['lines'][number]) => number): EditedLine[] {
  return lines.map((line) => ({ title: line.title, quantity: of(line) })).filter(({ quantity }) => quantity > 0);
}
