import type { Card, CardActionKind, HandoffReason } from '@loket/contracts';
import type { TurnResult } from '../types.ts';

/** Cards of a turn, in order. */
export function cardsOf({ events }: TurnResult): Card[] {
  return events.flatMap((event) => (event.type === 'card' ? [event.card] : []));
}

/** What the first card offers, with the places in the hub that it leads to. */
export function actionsOf(result: TurnResult): (readonly [CardActionKind, string])[] {
  const [card] = cardsOf(result);
  return (card?.actions ?? []).map(({ kind, url = '' }) => [
    kind,
    url.replace('https://shop.example.com/account/', ''),
  ]);
}

/** Why a turn goes to the team; `null` when it does not. */
export function reasonOf({ events }: TurnResult): HandoffReason | null {
  return events.find((event) => event.type === 'handoff')?.reason ?? null;
}
