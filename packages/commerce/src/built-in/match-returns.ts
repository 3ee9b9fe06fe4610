import type { Id } from '@loket/contracts';
import type { ReturnRow } from '@loket/db';
import { RELEASED_RETURNS, countLineUnits } from '@loket/domain/orders';
import type { Order, OrderLine, ReturnRecord } from '@loket/domain/ports';

type ReturnLine = ReturnRow['lines'][number];
type MatchedLine = ReturnRecord['lines'][number];

/** Units of an order's lines that no return has taken yet, by line: those that have come, and the others. */
type FreeUnits = readonly Map<Id<'line'>, number>[];

/**
 * Finds which lines of an order its returns are about: by SKU, and where no line has it by title and options. Several lines
 * may be of the same thing: each unit of a return is then taken from one of them, delivered ones first, and no unit twice.
 *
 * @param order - `null` when it is not there.
 * @returns The returns in the same order. A line that the order does not have gets an id that is no order line's.
 */
export function matchReturns(rows: readonly ReturnRow[], order: Order | null): ReturnRecord[] {
  const free = listFreeUnits(order);
  const oldestFirst = rows.toSorted((a, b) => a.requestedAtMs - b.requestedAtMs);
  const lines = new Map(
    oldestFirst.map((row) => {
      const units = RELEASED_RETURNS.has(row.status) ? listFreeUnits(order) : free;
      return [row.id, row.lines.flatMap((line, place) => matchLine(row, place, line, order, units))];
    }),
  );
  return rows.map((row) => ({ ...row, lines: lines.get(row.id) ?? [] }));
}

function matchLine(
  row: ReturnRow,
  place: number,
  { sku, title, variantTitle, quantity }: ReturnLine,
  order: Order | null,
  free: FreeUnits,
): MatchedLine[] {
  const candidates = findCandidates(order?.lines ?? [], { sku, title, variantTitle });
  const matched = new Map<Id<'line'>, number>();
  let left = quantity;
  const match = (lineId: Id<'line'>, units: number): void => {
    matched.set(lineId, (matched.get(lineId) ?? 0) + units);
    left -= units;
  };
  for (const units of free) {
    for (const { id } of candidates) {
      const taken = Math.min(left, units.get(id) ?? 0);
      if (taken <= 0) continue;
      units.set(id, (units.get(id) ?? 0) - taken);
      match(id, taken);
    }
  }
  // More than was ordered: the customer still reads of every unit that they sent back.
  if (left > 0) match(candidates[0]?.id ?? toOwnLineId(row, place), left);
  return Array.from(matched, ([lineId, units]) => ({ lineId, title, quantity: units }));
}

function findCandidates(lines: readonly OrderLine[], wanted: Omit<ReturnLine, 'quantity'>): OrderLine[] {
  const ofSku = wanted.sku === null ? [] : lines.filter(({ sku }) => sku === wanted.sku);
  if (ofSku.length > 0) return ofSku;
  return lines.filter(({ title, variantTitle }) => title === wanted.title && variantTitle === wanted.variantTitle);
}

function listFreeUnits(order: Order | null): FreeUnits {
  const delivered = new Map<Id<'line'>, number>();
  const others = new Map<Id<'line'>, number>();
  if (order === null) return [];
  for (const line of order.lines) {
    const units = countLineUnits(order, line).delivered;
    delivered.set(line.id, units);
    others.set(line.id, line.quantity - line.removedQuantity - units);
  }
  return [delivered, others];
}

function toOwnLineId(row: ReturnRow, place: number): Id<'line'> {
  return `lin_${row.id.slice('ret_'.length)}_${place}`;
}
