import { type HandoffRules, HandoffSettingsSchema } from '@loket/contracts';
import { buildLine, buildOrder } from '@loket/domain/orders/testing';
import type { LoyaltyProgramme, LoyaltyStanding, Order } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../testing/shop.ts';
import {
  DAY_MS,
  FULL_FACTS,
  NOW_MS,
  buildShippedOrder,
  createChat,
  createWorld,
  textOf,
  typesOf,
} from '../testing/world.ts';
import type { TurnResult } from '../types.ts';
import { splitRequests } from './requests.ts';

const programme: LoyaltyProgramme = { name: 'Club', tiers: [], rewards: [] };
const standing: LoyaltyStanding = { points: 480, pendingPoints: 0, tier: null, nextTier: null, expiring: null };

function buildOpenOrder(name: string, ageDays: number, title: string): Order {
  return buildOrder({ name, placedAtMs: NOW_MS - ageDays * DAY_MS, lines: [buildLine({ title })] });
}

const open = buildOpenOrder('#1003', 1, 'Enamel mug');
const older = buildOpenOrder('#1002', 2, 'Wool scarf');
const moving = buildShippedOrder('#1001', 5);

const policy = buildArticle({
  title: 'Changing an order',
  category: 'order-change-policy',
  body: 'You can change or cancel an order until it is packed.',
});

function createFullWorld(options: Parameters<typeof createWorld>[0] = {}) {
  return createWorld({
    facts: FULL_FACTS,
    orders: [open, older, moving],
    articles: [policy],
    providers: { loyalty: { programme, standing }, returns: { eligibility: ({ id }) => ({ orderId: id, units: [] }) } },
    ...options,
  });
}

const cardsOf = ({ events }: TurnResult): string[] =>
  events.flatMap((event) =>
    event.type === 'card' ? [event.card.kind === 'order' ? event.card.name : event.card.kind] : [],
  );

describe('two requests of one message', () => {
  it.each([
    ['where is order #1001 and how many points do I have?', 'order-tracking', 'loyalty'],
    ['Hoeveel punten heb ik? En waar blijft bestelling 1001?', 'loyalty', 'order-tracking'],
    ['Jag vill avbeställa beställning 1003. Hur många poäng har jag?', 'order-editing', 'loyalty'],
  ])('are told apart: %s', (text, first, second) => {
    expect(splitRequests(text, null).map(({ skill }) => skill)).toEqual([first, second]);
  });

  it.each([
    'where is my order?',
    'I ordered a mug last week and it never came, where is it?',
    'the mug arrived broken. I want my money back, please.',
    'hello, I would like to cancel order 1003. It was a mistake. Thank you!',
    'do you have a warm sweater and a scarf in blue?',
    'thanks and bye',
  ])('are not seen where there is one: %s', (text) => {
    expect(splitRequests(text, null)).toEqual([]);
  });

  it('are both answered in one turn, introduced once', async () => {
    const result = await createChat(createFullWorld()).say('where is order #1001 and how many points do I have?');
    expect(textOf(result)).toContain('Order #1001 is on its way');
    expect(textOf(result)).toContain('You have 480 points in Club.');
    expect(textOf(result).match(/AI assistant/g)).toHaveLength(1);
    expect(cardsOf(result)).toEqual(['#1001', 'loyalty']);
    expect(result.skill).toBe('order-tracking');
  });

  it('about one order show it once, with what either answer offers', async () => {
    const result = await createChat(createFullWorld()).say('where is order 1001? I also want to return order 1001');
    expect(cardsOf(result)).toEqual(['#1001']);
    const card = result.events.find((event) => event.type === 'card')?.card;
    expect(card?.actions.map(({ kind }) => kind)).toEqual(['track', 'view']);
  });

  it('wait for one sign-in together and are both answered after it', async () => {
    const chat = createChat(createFullWorld({ isVerified: false }));
    const asked = await chat.say('where is order #1001 and how many points do I have?');
    expect(typesOf(asked).filter((type) => type === 'require-authentication')).toHaveLength(1);
    expect(asked.state.parked.map(({ skill }) => skill)).toEqual(['order-tracking', 'loyalty']);
    const signedIn = createChat(createFullWorld());
    signedIn.state = chat.state;
    const answered = await signedIn.signIn();
    expect(cardsOf(answered)).toEqual(['#1001', 'loyalty']);
    expect((await signedIn.signIn()).events).toEqual([]);
  });

  it('are answered before one of them goes to the team, with one handoff', async () => {
    const facts = { ...FULL_FACTS, hasLoyaltyProvider: false };
    const result = await createChat(createFullWorld({ facts })).say(
      'how many points do I have and where is order #1001?',
    );
    expect(typesOf(result)).toEqual(['message', 'card', 'message', 'handoff']);
    expect(result.handoff?.facts).toContainEqual({ label: 'Missing', value: 'Requires a loyalty provider' });
  });
});

describe('a short reply', () => {
  it('picks one of the orders that were shown, by its place or its number, and keeps what was asked', async () => {
    const chat = createChat(createFullWorld());
    const asked = await chat.say('I want to cancel my order');
    expect(textOf(asked)).toContain('Which of them do you mean?');
    expect(cardsOf(asked)).toEqual(['#1003', '#1002']);
    expect(textOf(await chat.say('the second one'))).toContain(
      'Order #1002 has not been shipped yet, so you can still cancel it.',
    );
    const again = createChat(createFullWorld());
    await again.say('I want to cancel my order');
    expect(textOf(await again.say('1003'))).toContain(
      'Order #1003 has not been shipped yet, so you can still cancel it.',
    );
  });

  it('picks by a product', async () => {
    const chat = createChat(createFullWorld());
    await chat.say('I want to cancel my order');
    expect(cardsOf(await chat.say('the one with the scarf'))).toEqual(['#1002']);
  });

  it('corrects which one was meant', async () => {
    const chat = createChat(createFullWorld());
    await chat.say('please cancel order 1003');
    const corrected = await chat.say('no sorry, order 1002');
    expect(corrected.skill).toBe('order-editing');
    expect(textOf(corrected)).toContain('Order #1002 has not been shipped yet, so you can still cancel it.');
  });

  it('goes on with the same order from another skill', async () => {
    const chat = createChat(createFullWorld());
    await chat.say('where is order 1003?');
    expect(cardsOf(await chat.say('can I still cancel it?'))).toEqual(['#1003']);
  });

  it('accepts a person for the reason that was given', async () => {
    const chat = createChat(createFullWorld({ orders: [{ ...open, isPacking: true }] }));
    await chat.say('please cancel order 1003');
    const accepted = await chat.say('yes please');
    expect(accepted.events.at(-1)).toMatchObject({ type: 'handoff', reason: 'policy-exception' });
    expect(accepted.handoff?.facts).toContainEqual({ label: 'Order', value: '#1003 (packing)' });
  });

  it('that is no answer changes the subject', async () => {
    const chat = createChat(createFullWorld());
    await chat.say('I want to cancel my order');
    expect((await chat.say('how many points do I have?')).skill).toBe('loyalty');
  });
});

describe('how a conversation goes to the team', () => {
  const facts = (account: Partial<HandoffRules>) => ({
    ...FULL_FACTS,
    handoff: HandoffSettingsSchema.parse({
      account,
      channels: { sms: { topics: [{ name: 'Text', words: ['mug'] }] } },
    }),
  });
  const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, fromMinute: 9 * 60, toMinute: 17 * 60 }));

  it('always, when the message is about one of the merchant’s topics', async () => {
    const world = createFullWorld({
      facts: facts({ topics: [{ name: 'Press', words: ['journalist', 'press office'] }] }),
    });
    const result = await createChat(world).say('I am a journalist, where is order 1001?');
    expect(result.events.at(-1)).toMatchObject({ reason: 'policy-exception' });
    expect(result.handoff?.facts).toContainEqual({ label: 'Topic', value: 'Press' });
  });

  it('by the rules of the channel where it has its own', async () => {
    const world = createFullWorld({ facts: facts({}) });
    expect(typesOf(await createChat(world, { channel: 'sms' }).say('is the mug any good'))).toContain('handoff');
    expect(typesOf(await createChat(world).say('is the mug any good'))).not.toContain('handoff');
  });

  it('in the merchant’s words, which decide nothing', async () => {
    const wording = { en: { open: 'We are on it.', closed: 'There is no team and no handoff.' } };
    // 22 November 2026 is a Sunday.
    const world = createFullWorld({ facts: facts({ wording, hours: { spans: weekdays, closedDays: [] } }) });
    const result = await createChat(world).say('I want to talk to a person');
    expect(textOf(result)).toContain('There is no team and no handoff. They are there again tomorrow at 09:00.');
    expect(typesOf(result)).toEqual(['message', 'handoff']);
  });

  it('with when the team is back, past days on which nobody is there', async () => {
    const hours = { spans: weekdays, closedDays: ['2026-11-23'] };
    const result = await createChat(createFullWorld({ facts: facts({ hours }) })).say('Ik wil graag een mens spreken');
    expect(textOf(result)).toContain('Ze zijn er op dinsdag 24 november om 09:00 weer.');
  });
});
