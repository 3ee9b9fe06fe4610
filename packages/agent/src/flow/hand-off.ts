import type { Card, Fact, HandoffReason, Route } from '@loket/contracts';
import { findNextOpening, isOpen } from '@loket/domain/helpdesk';
import type { Availability } from '../availability.ts';
import { createBrief } from '../handoff/brief.ts';
import { findEmail } from '../handoff/contact.ts';
import type { DialogueState } from '../state.ts';
import { type Outcome, type TurnContext, createOutcome, getHandoffRules, isVerified } from './context.ts';
import { type Message, introduce, toFollowedMessage } from './message.ts';

/** What leads to a handoff. */
export interface HandOffCause {
  readonly reason: HandoffReason;
  /** What the question was about, or `null` when that is unknown. */
  readonly skill: Route | null;
  /** Said before the acknowledgement instead of the reason's own sentence. */
  readonly lead?: string | null;
  /** A checked answer that is said before it all; the reason's own sentence is then left out. */
  readonly told?: Message;
  readonly cards?: readonly Card[];
  readonly facts?: readonly Fact[];
  readonly availability?: Availability;
  readonly refused?: readonly string[];
}

/**
 * Hands the conversation over softly: tells the customer, asks an anonymous visitor for an address, writes the brief.
 * A conversation that is already handed over is not handed over again, and asking again is not acknowledged again.
 */
export function handOff(context: TurnContext, cause: HandOffCause): Outcome {
  const { state, texts } = context;
  const own = cause.told === undefined ? texts.handoff.reasons[cause.reason] : null;
  const lead = cause.lead === undefined ? own : cause.lead;
  const told = cause.told ?? null;
  const shared = { availability: cause.availability ?? null, refused: cause.refused ?? [] };
  const cards = (cause.cards ?? []).map((card) => ({ type: 'card', card }) as const);
  if (state.handedOff !== null) {
    const notes = [`already handed off: ${state.handedOff}`];
    if (cause.reason === 'customer-request' && told === null) return createOutcome(state, { ...shared, notes });
    const message = introduce(context, toFollowedMessage(told, [lead, texts.handoff.alreadyPassedOn]));
    return createOutcome({ ...state, hasIntroduced: true }, { ...shared, events: [message, ...cards], notes });
  }
  const needsAddress = needsEmail(context);
  // Who wrote `mail me at …` has said it already.
  const email = needsAddress ? findEmail(context.text) : null;
  const asksEmail = needsAddress && email === null;
  const address = email === null ? null : texts.handoff.writesThere;
  const asks = asksEmail ? texts.handoff.askEmail : null;
  const message = toFollowedMessage(told, [lead, ...acknowledge(context), address, asks]);
  const handoff = { type: 'handoff', mode: 'soft', reason: cause.reason } as const;
  return createOutcome(toHandedOff(state, cause, asksEmail), {
    ...shared,
    events: [introduce(context, message), ...cards, handoff],
    contactEmail: email,
    handoff: createBrief(state, {
      reason: cause.reason,
      skill: cause.skill,
      question: context.text,
      missing: cause.availability?.missing ?? [],
      facts: cause.facts ?? [],
      team: getHandoffRules(context)?.team ?? null,
      isVerified: isVerified(context),
    }),
  });
}

function toHandedOff(state: DialogueState, cause: HandOffCause, asksEmail: boolean): DialogueState {
  return {
    ...state,
    hasIntroduced: true,
    handedOff: cause.reason,
    parked: [],
    missCount: 0,
    awaiting: asksEmail ? 'contact-email' : null,
    offered: null,
    lastSkill: cause.skill ?? state.lastSkill,
  };
}

/**
 * That the question was passed on, in the merchant's words where there are any, and when the team is there. Wording only:
 * whether a conversation goes to the team has been decided before.
 */
function acknowledge(context: TurnContext): (string | null)[] {
  const { texts, dates, lang, input } = context;
  const rules = getHandoffRules(context);
  const hours = rules?.hours ?? null;
  const isThere = hours === null || isOpen(hours, input.nowMs, input.timeZone);
  const words = rules?.wording[lang];
  const acknowledgement = (isThere ? words?.open : words?.closed) ?? texts.handoff.acknowledgement;
  if (hours === null) return [acknowledgement];
  if (isThere) return [acknowledgement, texts.handoff.teamIsThere];
  const nextMs = findNextOpening(hours, input.nowMs, input.timeZone);
  return [acknowledgement, nextMs === null ? null : texts.handoff.teamFrom(dates.onMoment(nextMs))];
}

/** On every channel but the web chat the team can answer where the customer wrote. */
function needsEmail({ input }: TurnContext): boolean {
  return input.channel === 'webchat' && input.customer.level === 'anonymous' && input.customer.email === null;
}
