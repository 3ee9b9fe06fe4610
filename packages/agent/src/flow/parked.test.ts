import { describe, expect, it } from 'vitest';
import { buildArticle } from '../testing/shop.ts';
import { cardsOf } from '../testing/told.ts';
import { FULL_FACTS, buildShippedOrder, createChat, createWorld, textOf, typesOf } from '../testing/world.ts';

const articles = [
  buildArticle({ title: 'Delivery', body: 'Delivery to Belgium takes 2 to 3 working days.' }),
  buildArticle({ title: 'Subscriptions', category: 'subscription-policy', body: 'You can pause a subscription.' }),
];

function createShop(isVerified: boolean) {
  return createWorld({
    facts: FULL_FACTS,
    orders: [buildShippedOrder('#1001', 5)],
    articles,
    isVerified,
    providers: { subscriptions: [] },
  });
}

describe('a question that waits for sign-in', () => {
  it('still waits after another question that needs none', async () => {
    const anonymous = createChat(createShop(false));
    expect(typesOf(await anonymous.say('where is order 1001?'))).toContain('require-authentication');
    const aside = await anonymous.say('How long does delivery to Belgium take?');
    expect(textOf(aside)).toContain('2 to 3 working days');
    const verified = createChat(createShop(true));
    verified.state = anonymous.state;
    const answered = await verified.signIn();
    expect(cardsOf(answered).map(({ kind }) => kind)).toEqual(['order']);
    expect(textOf(answered)).toContain('Order #1001');
  });

  it('waits beside one of another skill, and is one question however often it is asked', async () => {
    const chat = createChat(createShop(false));
    await chat.say('where is order 1001?');
    await chat.say('has order 1001 been shipped yet?');
    const asked = await chat.say('pause my subscription');
    expect(asked.state.parked.map(({ skill, text }) => [skill, text])).toEqual([
      ['order-tracking', 'has order 1001 been shipped yet?'],
      ['subscriptions', 'pause my subscription'],
    ]);
  });

  it('is over when the conversation goes to the team', async () => {
    const chat = createChat(createShop(false));
    await chat.say('where is order 1001?');
    const result = await chat.say('I want to talk to a person');
    expect(result.state.parked).toEqual([]);
  });
});

describe('small talk', () => {
  it.each([
    ['Hoe lang duurt de levering naar België?', 'ok thanks!', 'Graag gedaan'],
    ['Hur lång tid tar leveransen till Belgien?', 'ok thanks', 'Varsågod'],
  ])('in a few words of another language keeps that of the conversation: %s', async (question, reply, says) => {
    const chat = createChat(createShop(false));
    await chat.say(question);
    expect(textOf(await chat.say(reply))).toContain(says);
  });

  it('of which a no is a part declines', async () => {
    const chat = createChat(createShop(false));
    await chat.say('How long does delivery to Belgium take?');
    expect(textOf(await chat.say('no thanks'))).toBe('All right.');
  });
});

describe('a wish for a person', () => {
  it('with an address in it is not asked for one, and passes it on', async () => {
    const result = await createChat(createShop(false)).say('please have a person mail me at Lou@Example.net.');
    expect(result.contactEmail).toBe('lou@example.net');
    expect(result.state.awaiting).toBeNull();
    expect(textOf(result)).toContain('They will write to you at the address that you gave.');
    expect(textOf(result)).not.toContain('lou@');
  });
});
