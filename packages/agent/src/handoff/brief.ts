import type { Fact, HandoffReason, Route } from '@loket/contracts';
import { cleanName, toLine } from '../compose/evidence.ts';
import type { DialogueState } from '../state.ts';
import type { HandoffBrief } from '../types.ts';

/** Characters of the customer's words that a summary quotes; the transcript has them all. */
const QUOTE_MAX_CHARS = 240;

const REASON_TEXTS: Readonly<Record<HandoffReason, string>> = {
  'customer-request': 'The customer asks for a person.',
  'knowledge-gap': 'The agent had no answer that its sources back.',
  'skill-unavailable': 'The agent cannot answer this here yet.',
  'tool-failure': 'The agent could not look it up: a call failed or took too long.',
  'policy-exception': 'This needs a decision that the agent may not take.',
  'repeated-failure': 'The agent did not understand the customer several times in a row.',
  sensitive: 'The message may be about harm, fraud, a data leak or a legal matter; the agent did not go into it.',
  frustration: 'The customer is upset.',
};

/** What a brief is made from. */
export interface BriefSource {
  readonly reason: HandoffReason;
  readonly skill: Route | null;
  /** The customer's words that led here. */
  readonly question: string;
  readonly missing: readonly string[];
  readonly isVerified: boolean;
}

/** Tells the team in two or three English sentences what it is about, with what the agent had found out. */
export function createBrief(state: DialogueState, source: BriefSource): HandoffBrief {
  const orders = state.orders.map((order) => `${cleanName(order.name)} (${order.status})`);
  const subject = describeSubject(source.skill, orders);
  const sentences = [
    REASON_TEXTS[source.reason],
    subject,
    state.parked === null
      ? null
      : `A question is still open, as the customer has not signed in: ${quote(state.parked.text)}`,
    source.question.trim() === '' ? null : `Last message: ${quote(source.question)}`,
  ];
  return { summary: sentences.filter((sentence) => sentence !== null).join(' '), facts: listFacts(orders, source) };
}

function describeSubject(skill: Route | null, orders: readonly string[]): string | null {
  if (skill === null || skill === 'none' || skill === 'handoff') return null;
  return `Subject: ${skill}${orders.length === 0 ? '' : `, ${orders.join(', ')}`}.`;
}

function listFacts(orders: readonly string[], source: BriefSource): Fact[] {
  return [
    ...orders.map((value) => ({ label: 'Order', value })),
    ...source.missing.map((value) => ({ label: 'Missing', value })),
    { label: 'Signed in', value: source.isVerified ? 'yes' : 'no' },
  ];
}

/** The customer's words as a quotation on one line, whatever they hold. */
function quote(text: string): string {
  return `“${toLine(text, QUOTE_MAX_CHARS).replaceAll(/[“”]/gu, '"')}”`;
}
