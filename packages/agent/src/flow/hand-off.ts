import type { HandoffReason, Route } from '@loket/contracts';
import type { Availability } from '../availability.ts';
import { createBrief } from '../handoff/brief.ts';
import type { DialogueState } from '../state.ts';
import { type Outcome, type TurnContext, createOutcome, isVerified } from './context.ts';
import { introduce, toMessage } from './message.ts';

/** What leads to a handoff. */
export interface HandOffCause {
  readonly reason: HandoffReason;
  /** What the question was about, or `null` when that is unknown. */
  readonly skill: Route | null;
  /** Said before the acknowledgement instead of the reason's own sentence. */
  readonly lead?: string | null;
  readonly availability?: Availability;
  readonly refused?: readonly string[];
}

/**
 * Hands the conversation over softly: tells the customer, asks an anonymous visitor for an address, writes the brief.
 * A conversation that is already handed over is not handed over again, and asking again is not acknowledged again.
 */
export function handOff(context: TurnContext, cause: HandOffCause): Outcome {
  const { state, texts } = context;
  const lead = cause.lead === undefined ? texts.handoff.reasons[cause.reason] : cause.lead;
  const shared = { availability: cause.availability ?? null, refused: cause.refused ?? [] };
  if (state.handedOff !== null) {
    const notes = [`already handed off: ${state.handedOff}`];
    if (cause.reason === 'customer-request') return createOutcome(state, { ...shared, notes });
    const message = introduce(context, toMessage([lead, texts.handoff.alreadyPassedOn]));
    return createOutcome({ ...state, hasIntroduced: true }, { ...shared, events: [message], notes });
  }
  const asksEmail = needsEmail(context);
  const message = toMessage([lead, texts.handoff.acknowledgement, asksEmail ? texts.handoff.askEmail : null]);
  const next: DialogueState = {
    ...state,
    hasIntroduced: true,
    handedOff: cause.reason,
    parked: null,
    missCount: 0,
    awaiting: asksEmail ? 'contact-email' : null,
    lastSkill: cause.skill ?? state.lastSkill,
  };
  return createOutcome(next, {
    ...shared,
    events: [introduce(context, message), { type: 'handoff', mode: 'soft', reason: cause.reason }],
    handoff: createBrief(state, {
      reason: cause.reason,
      skill: cause.skill,
      question: context.text,
      missing: cause.availability?.missing ?? [],
      isVerified: isVerified(context),
    }),
  });
}

/** On every channel but the web chat the team can answer where the customer wrote. */
function needsEmail({ input }: TurnContext): boolean {
  return input.channel === 'webchat' && input.customer.level === 'anonymous' && input.customer.email === null;
}
