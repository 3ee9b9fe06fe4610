import type { HandoffRules, Locale, TurnEvent } from '@loket/contracts';
import type { ShopFacts } from '@loket/domain/ports';
import { type Dates, createDates } from '@loket/domain/wording';
import type { Availability } from '../availability.ts';
import { type AgentTexts, TEXTS } from '../locales/index.ts';
import type { Routing } from '../router/index.ts';
import type { DialogueState } from '../state.ts';
import type { Toolbox } from '../tools.ts';
import type { LookUps } from './look-ups.ts';
import type { AgentPorts, HandoffBrief, TurnInput } from '../types.ts';

/** All that the steps of one turn share. */
export interface TurnContext {
  readonly input: TurnInput;
  readonly ports: AgentPorts;
  readonly state: DialogueState;
  /** The customer's words; of a resumed question, those that were parked. */
  readonly text: string;
  readonly lang: Locale;
  readonly texts: AgentTexts;
  readonly dates: Dates;
  readonly tools: Toolbox;
  readonly lookUps: LookUps;
  /** `null` when the shop's facts could not be read. */
  readonly facts: ShopFacts | null;
  readonly routing: Routing | null;
  /** One of several requests of a message: what was parked before it in this turn stays. */
  readonly isPart: boolean;
}

/** What a step of a turn leads to. */
export interface Outcome {
  readonly events: TurnEvent[];
  readonly state: DialogueState;
  readonly handoff: HandoffBrief | null;
  readonly contactEmail: string | null;
  readonly availability: Availability | null;
  /** Who worded what is said. */
  readonly composer: 'embedded' | 'model';
  readonly refused: readonly string[];
  readonly notes: readonly string[];
}

/** An outcome in which nothing is said, with what differs from that. */
export function createOutcome(state: DialogueState, part: Partial<Outcome> = {}): Outcome {
  return {
    events: [],
    state,
    handoff: null,
    contactEmail: null,
    availability: null,
    composer: 'embedded',
    refused: [],
    notes: [],
    ...part,
  };
}

/** Texts and dates of a language for this turn. */
export function createWords(lang: Locale, input: TurnInput): { texts: AgentTexts; dates: Dates } {
  const texts = TEXTS[lang];
  return { texts, dates: createDates(lang, input) };
}

export function isVerified(context: Pick<TurnContext, 'input'>): boolean {
  return context.input.customer.level === 'verified';
}

/** The rules of handing over on this channel: its own, or the account's. */
export function getHandoffRules({ facts, input }: Pick<TurnContext, 'facts' | 'input'>): HandoffRules | null {
  if (facts === null) return null;
  return facts.handoff.channels[input.channel] ?? facts.handoff.account;
}

/** A request for an address stands until it is met; an offer stands for one message. */
export function keepAddress({ state }: Pick<TurnContext, 'state'>): 'contact-email' | null {
  return state.awaiting === 'contact-email' ? 'contact-email' : null;
}
