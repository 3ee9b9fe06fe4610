import type { OrderCard, TurnEvent } from '@loket/contracts';
import { type Outcome, type TurnContext, createOutcome } from './context.ts';
import { introduce } from './message.ts';

/**
 * The outcomes of several requests as one turn: answers before what goes to the team, sign-in asked for once, and the AI
 * introduced at the very beginning.
 *
 * @param outcomes - One or more, each going on from the state of the one before.
 */
export function joinOutcomes(context: TurnContext, outcomes: readonly Outcome[], note: string): Outcome {
  const last = outcomes.at(-1);
  if (last === undefined) return createOutcome(context.state, { notes: [note] });
  const answersFirst = [...outcomes].sort((a, b) => Number(a.handoff !== null) - Number(b.handoff !== null));
  const events = keepOneSignIn(mergeOrderCards(answersFirst.flatMap((outcome) => outcome.events)));
  return {
    ...last,
    events: introduceOnce(context, dropEarlyReplies(events)),
    handoff: outcomes.findLast(({ handoff }) => handoff !== null)?.handoff ?? null,
    composer: outcomes.some(({ composer }) => composer === 'model') ? 'model' : 'embedded',
    refused: outcomes.flatMap(({ refused }) => refused),
    notes: [note, ...outcomes.flatMap(({ notes }) => notes)],
  };
}

/** An order that two answers speak of is shown once, behind the last of them, with what either offers to do. */
function mergeOrderCards(events: readonly TurnEvent[]): TurnEvent[] {
  const toCard = (event: TurnEvent): OrderCard | null =>
    event.type === 'card' && event.card.kind === 'order' ? event.card : null;
  return events.flatMap((event, at): TurnEvent[] => {
    const card = toCard(event);
    if (card === null) return [event];
    const same = events.map(toCard).filter((other) => other?.orderId === card.orderId);
    if (events.slice(at + 1).some((later) => toCard(later)?.orderId === card.orderId)) return [];
    const actions = same.flatMap((other) => other?.actions ?? []);
    const once = actions.filter(({ kind }, place) => actions.findIndex((each) => each.kind === kind) === place);
    return [{ type: 'card', card: { ...card, actions: once } }];
  });
}

/** One form is enough for all that waits for it; it stands at the end. */
function keepOneSignIn(events: readonly TurnEvent[]): TurnEvent[] {
  const signIn = events.find(({ type }) => type === 'require-authentication');
  const others = events.filter(({ type }) => type !== 'require-authentication');
  return signIn === undefined ? others : [...others, signIn];
}

/** Quick replies belong to the last thing said. */
function dropEarlyReplies(events: readonly TurnEvent[]): TurnEvent[] {
  const last = events.findLastIndex(({ type }) => type === 'message');
  return events.map((event, at) => {
    if (event.type !== 'message' || at === last) return event;
    const { quickReplies: _, ...rest } = event;
    return rest;
  });
}

function introduceOnce(context: TurnContext, events: readonly TurnEvent[]): TurnEvent[] {
  const first = events.findIndex(({ type }) => type === 'message');
  return events.map((event, at) => (at === first && event.type === 'message' ? introduce(context, event) : event));
}
