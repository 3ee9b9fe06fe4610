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
  /** What was found out besides what the conversation keeps in mind. */
  readonly facts: readonly Fact[];
  /** Team that receives it, or `null` for the only one. */
  readonly team: string | null;
  readonly isVerified: boolean;
}

/** Tells the team in two or three English sentences what it is about, with what the agent had found out. */
export function createBrief(state: DialogueState, source: BriefSource): HandoffBrief {
  const orders = state.orders.map((order) => `${cleanName(order.name)} (${order.status})`);
  const subject = describeSubject(source.skill, orders);
  const sentences = [
    REASON_TEXTS[source.reason],
    subject,
    state.parked.length === 0
      ? null
      : `Still open, as the customer has not signed in: ${state.parked.map(({ text }) => quote(text)).join(' ')}`,
    source.question.trim() === '' ? null : `Last message: ${quote(source.question)}`,
  ];
  return {
    summary: sentences.filter((sentence) => sentence !== null).join(' '),
    facts: listFacts(state, orders, source),
  };
}

function describeSubject(skill: Route | null, orders: readonly string[]): string | null {
  if (skill === null || skill === 'none' || skill === 'handoff') return null;
  return `Subject: ${skill}${orders.length === 0 ? '' : `, ${orders.join(', ')}`}.`;
}

function listFacts(state: DialogueState, orders: readonly string[], source: BriefSource): Fact[] {
  const tags = listTags(source);
  return [
    ...(source.team === null ? [] : [{ label: 'Team', value: source.team }]),
    ...orders.map((value) => ({ label: 'Order', value })),
    ...state.subscriptions.map(({ title }) => ({ label: 'Subscription', value: cleanName(title) })),
    ...(state.coupon === null ? [] : [{ label: 'Code', value: cleanName(state.coupon) }]),
    ...source.facts.map(({ label, value }) => ({ label, value: toLine(value, QUOTE_MAX_CHARS) })),
    ...source.missing.map((value) => ({ label: 'Missing', value })),
    { label: 'Signed in', value: source.isVerified ? 'yes' : 'no' },
    ...(tags.length === 0 ? [] : [{ label: 'Suggested tags', value: tags.join(', ') }]),
  ];
}

/** Tags that a team member may put on the ticket: what it is about, and what makes it urgent. */
function listTags({ skill, reason }: BriefSource): string[] {
  const subject = skill === null || skill === 'none' || skill === 'handoff' ? [] : [skill];
  return reason === 'sensitive' || reason === 'frustration' ? [...subject, reason] : subject;
}

/** The customer's words as a quotation on one line, whatever they hold. */
function quote(text: string): string {
  return `“${toLine(text, QUOTE_MAX_CHARS).replaceAll(/[“”]/gu, '"')}”`;
}
