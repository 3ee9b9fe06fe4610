import { type TurnResult, listSkills } from '@loket/agent';
import { renderReply } from '@loket/channels';
import { CONTENT_CATEGORIES } from '@loket/contracts';
import type { ShopFacts } from '@loket/domain/ports';
import type { AgentShop, ChatOptions } from '../../support/agent-shop.ts';
import { DEMO_NOW_MS } from '../../support/demo-agent.ts';
import type { Case, CaseTurn } from './case.ts';

/**
 * Holds a conversation with the agent.
 *
 * @returns What differs from what is expected, one line each with the turn's number; empty when all is as written.
 */
export async function runCase(shop: AgentShop, written: Case): Promise<string[]> {
  const chat = await shop.chat(toOptions(written));
  const faults: string[] = [];
  for (const [index, turn] of written.turns.entries()) {
    const result = 'say' in turn ? await chat.say(turn.say) : await chat.signIn(turn.proves);
    faults.push(...listFaults(written, turn, result).map((fault) => `turn ${index + 1}: ${fault}`));
  }
  return faults;
}

function toOptions({ channel, customer, page, without }: Case): ChatOptions {
  return {
    channel,
    customer: customer ?? null,
    page: page === undefined ? null : { productHandle: page },
    facts: toFacts(without, channel),
  };
}

function toFacts(without: Case['without'], channel: Case['channel']): Partial<ShopFacts> {
  const is = (part: Case['without'][number]): boolean => without.includes(part);
  const others = (['webchat', 'email', 'sms', 'whatsapp', 'instagram'] as const).filter((each) => each !== channel);
  const categories = CONTENT_CATEGORIES.filter((category) => !is(category));
  return {
    ...(is('hub') ? { hub: null } : {}),
    ...(is('returns') ? { hasReturnsProvider: false } : {}),
    ...(is('subscriptions') ? { hasSubscriptionProvider: false } : {}),
    ...(is('loyalty') ? { hasLoyaltyProvider: false } : {}),
    ...(is('coupons') ? { hasCouponProvider: false } : {}),
    ...(is('agent') ? { isAgentOn: false } : {}),
    ...(is('channel') ? { activeChannels: others } : {}),
    ...(categories.length < CONTENT_CATEGORIES.length ? { contentCategories: categories } : {}),
  };
}

function listFaults(written: Case, turn: CaseTurn, result: TurnResult): string[] {
  const text = toReadText(written, result);
  const kinds = result.events.flatMap((event) => (event.type === 'card' ? [event.card.kind] : []));
  const reason = result.events.find((event) => event.type === 'handoff')?.reason;
  const asksSignIn = result.events.some((event) => event.type === 'require-authentication');
  const faults: string[] = [];
  const expect = (what: string, meant: unknown, got: unknown): void => {
    if (JSON.stringify(meant) !== JSON.stringify(got))
      faults.push(`${what}: ${String(meant)} expected, got ${String(got)}`);
  };
  if ('say' in turn) {
    const asksBack = result.trace.notes.some((note) => note.startsWith('asked back'));
    expect('asks back', turn.asksBack, asksBack);
    if (!turn.asksBack) expect('skill', turn.skill, result.skill);
  }
  expect('cards', turn.cards.join(', '), kinds.join(', '));
  expect('handoff', turn.handoff, reason);
  expect('sign-in', turn.signIn, asksSignIn);
  expect('offers a person', turn.offersPerson, result.state.awaiting === 'person-offer');
  expect('refused by the check', '', result.trace.refused.join(', '));
  expect('undeclared tools', '', listUndeclared(result).join(', '));
  for (const part of turn.says) if (!text.includes(part)) faults.push(`does not say “${part}”: ${text}`);
  for (const part of turn.never) if (text.includes(part)) faults.push(`says “${part}”: ${text}`);
  return faults;
}

/** What finding the route may call. */
const ROUTING_TOOLS: readonly string[] = [
  'get-shop-facts',
  'search-content',
  'search-products',
  'find-order',
  'find-coupon',
];

/** Tools that were called and that no skill of the turn declares. */
function listUndeclared({ skill, trace }: TurnResult): string[] {
  const several =
    trace.notes
      .find((note) => note.includes('requests: '))
      ?.split('requests: ')[1]
      ?.split(', ') ?? [];
  const involved = listSkills().filter(({ id }) => id === skill || several.includes(id));
  const declared = new Set([...ROUTING_TOOLS, ...involved.flatMap(({ tools }) => tools)]);
  return trace.tools.map(({ tool }) => tool).filter((tool) => !declared.has(tool));
}

/** What the customer reads on their channel; in the web chat the words, and the cards as other channels word them. */
function toReadText({ channel }: Case, { events, trace }: TurnResult): string {
  const context = { lang: trace.lang, timeZone: 'Europe/Amsterdam', nowMs: DEMO_NOW_MS, shopName: 'Noordzee Supply' };
  const rendered = renderReply(events, { channel: channel === 'webchat' ? 'email' : channel, ...context });
  return 'text' in rendered ? rendered.text : '';
}
