import type { ProductCard } from '@loket/contracts';
import { buildLine, buildOrder } from '@loket/domain/orders/testing';
import { describe, expect, it } from 'vitest';
import { buildArticle, buildProduct } from '../../testing/shop.ts';
import { FULL_FACTS, createChat, createWorld, textOf, typesOf } from '../../testing/world.ts';
import type { TurnResult } from '../../types.ts';

const SIZES = ['S', 'M', 'L'];
const sweater = buildProduct({
  title: 'Fisherman sweater',
  description: 'Warm wool sweater for cold days.',
  productType: 'Sweaters',
  priceMinor: 8_900,
  variants: SIZES.flatMap((size) => [
    { options: { Size: size, Colour: 'navy' }, stock: size === 'L' ? 0 : 5 },
    { options: { Size: size, Colour: 'moss' }, stock: 5 },
  ]),
});
const cardigan = buildProduct({
  title: 'Harbour cardigan',
  description: 'Soft wool cardigan, a light sweater with buttons.',
  productType: 'Sweaters',
  priceMinor: 12_900,
  variants: SIZES.map((size) => ({ options: { Size: size, Colour: 'grey' } })),
});
const mug = buildProduct({
  title: 'Enamel mug',
  description: 'A mug for coffee outdoors.',
  productType: 'Kitchen',
  priceMinor: 1_450,
});
const lantern = buildProduct({
  title: 'Storm lantern',
  productType: 'Lighting',
  priceMinor: 3_900,
  variants: [{ options: {}, stock: 0 }],
});

const boots = buildProduct({
  title: 'Deck boots',
  description: 'Rubber boots.',
  productType: 'Footwear',
  priceMinor: 7_900,
  variants: ['39', '41'].map((size) => ({ options: { Size: size } })),
});

const world = (part: Parameters<typeof createWorld>[0] = {}) =>
  createWorld({ facts: FULL_FACTS, products: [sweater, cardigan, mug, lantern, boots], isVerified: false, ...part });
const cardsOf = (result: TurnResult): ProductCard[] =>
  result.events.flatMap((event) => (event.type === 'card' && event.card.kind === 'product' ? [event.card] : []));
const titlesOf = (result: TurnResult): string[] => cardsOf(result).map(({ title }) => title);

describe('a wish', () => {
  it('is met by need and budget, with why', async () => {
    const result = await createChat(world()).say('Do you have a warm sweater under €100?');
    expect(result.skill).toBe('product-recommendations');
    expect(titlesOf(result)).toEqual(['Fisherman sweater']);
    const [card] = cardsOf(result);
    expect(card?.price).toEqual({ amountMinor: 8_900, currency: 'EUR' });
    expect(card?.reason).toMatch(/within your budget/i);
    expect(card?.actions).toEqual([{ kind: 'view', url: sweater.url }]);
    expect(textOf(result)).toContain('This fits what you are looking for:');
  });

  it.each([
    ['Hebben jullie een warme trui onder de 100 euro?', 'Deze passen bij wat je zoekt:', 'Dit past bij wat je zoekt:'],
    ['Har ni en varm tröja under 100 euro?', 'De här passar det du söker:', 'Den här passar det du söker:'],
  ])('is understood in another language than the catalogue’s: %s', async (question, ...leads) => {
    const result = await createChat(world()).say(question);
    expect(titlesOf(result)).toContain('Fisherman sweater');
    expect(cardsOf(result)[0]?.reason).toMatch(/binnen je budget|inom din budget/i);
    // What a word means is no word that the product says.
    expect(cardsOf(result)[0]?.reason).not.toMatch(/trui|tröja/);
    expect(leads.some((lead) => textOf(result).includes(lead))).toBe(true);
  });

  it('shows only variants that fit: colour and size', async () => {
    const result = await createChat(world()).say('a moss sweater in size L');
    expect(titlesOf(result)).toEqual(['Fisherman sweater']);
    expect(cardsOf(result)[0]?.attributes).toEqual([
      { name: 'Size', value: 'L' },
      { name: 'Colour', value: 'moss' },
    ]);
  });

  it('says which limit nothing meets', async () => {
    const result = await createChat(world()).say('show me a sweater under 20 euro');
    expect(textOf(result)).toContain('I have found nothing within that price.');
    expect(cardsOf(result)[0]?.reason ?? '').not.toMatch(/within your budget/i);
  });

  it('is answered honestly when the shop has nothing like it, and a person is offered', async () => {
    const chat = createChat(world());
    const result = await chat.say('do you sell garden hoses?');
    expect(typesOf(result)).toEqual(['message']);
    expect(textOf(result)).toContain('I have not found anything like that in our range.');
    expect(typesOf(await chat.say('yes please'))).toContain('handoff');
  });

  it.each(['do you have anything red?', 'heb je iets roods?', 'har ni något rött?'])(
    'of nothing but what no product has finds nothing: %s',
    async (question) => {
      const result = await createChat(world()).say(question);
      expect(titlesOf(result)).toEqual([]);
    },
  );

  it('is handed over as a fault when the search is away', async () => {
    const result = await createChat(world({ searchFails: true })).say('do you have a warm sweater under 100 euro?');
    expect(result.events).toContainEqual({ type: 'handoff', mode: 'soft', reason: 'tool-failure' });
  });
});

describe('a follow-up', () => {
  it('goes on from the wish before: another colour, then a lower price', async () => {
    const chat = createChat(world());
    await chat.say('do you have a wool sweater?');
    expect(titlesOf(await chat.say('in grey?'))).toEqual(['Harbour cardigan']);
    expect(chat.state.wish?.properties).toContainEqual({ property: 'colour', value: 'grey' });
  });

  it('means one of those that were shown', async () => {
    const chat = createChat(world());
    const shown = titlesOf(await chat.say('do you have a wool sweater?'));
    expect(shown).toHaveLength(2);
    const result = await chat.say('is the second one in stock?');
    expect(titlesOf(result)).toEqual([shown[1]]);
  });
});

describe('one product', () => {
  const page = { productHandle: 'fisherman-sweater' };

  it.each([
    ['is it in stock in size L in navy?', 'Fisherman sweater (navy, L): out of stock right now.'],
    ['is it in stock in size M in navy?', 'Fisherman sweater (navy, M): in stock.'],
    ['how much is it?', 'Fisherman sweater: €89.00.'],
    ['which colours does it come in?', 'Available now: S, M, L (Size); navy, moss (Colour).'],
  ])('is the one whose page is in view: %s', async (question, answer) => {
    const result = await createChat(world(), { page }).say(question);
    expect(textOf(result).replaceAll('(L, navy)', '(navy, L)').replaceAll('(M, navy)', '(navy, M)')).toContain(answer);
    expect(titlesOf(result)).toEqual(['Fisherman sweater']);
  });

  it('gives way to another one that is named', async () => {
    const result = await createChat(world(), { page }).say('how much is the enamel mug?');
    expect(titlesOf(result)).toEqual(['Enamel mug']);
  });

  it('is said not to come in what it has not', async () => {
    const result = await createChat(world(), { page }).say('is it available in grey?');
    expect(textOf(result)).toContain('Fisherman sweater: not available in grey.');
  });
});

describe('a comparison', () => {
  it('puts what is named side by side and says which costs least', async () => {
    const result = await createChat(world()).say('compare the fisherman sweater and the harbour cardigan');
    expect(titlesOf(result)).toEqual(['Fisherman sweater', 'Harbour cardigan']);
    expect(textOf(result)).toContain('Side by side:');
    expect(textOf(result)).toContain('Lowest price: Fisherman sweater.');
  });

  it('takes what was shown when nothing is named', async () => {
    const chat = createChat(world());
    await chat.say('do you have a wool sweater?');
    expect(textOf(await chat.say('what is the difference?'))).toContain('Side by side:');
  });
});

describe('a signed-in customer', () => {
  it('sees what goes with an earlier order', async () => {
    const orders = [
      buildOrder({ lines: [{ ...buildLine({ title: 'Harbour cardigan' }), productHandle: 'harbour-cardigan' }] }),
    ];
    const result = await createChat(world({ orders, isVerified: true })).say(
      'do you have a warm sweater under 100 euro?',
    );
    expect(cardsOf(result)[0]?.reason).toContain('goes with the Harbour cardigan you ordered');
  });
});

describe('what is sold out', () => {
  it.each([
    ['ik zoek een lantaarn voor op het terras', 'Storm lantern: nu niet op voorraad.'],
    ['i am looking for a lantern for the terrace', 'Storm lantern: out of stock right now.'],
    ['jag letar efter en lykta till altanen', 'Storm lantern: slut i lager just nu.'],
  ])('is offered with a word of it: %s', async (question, answer) => {
    const result = await createChat(world()).say(question);
    expect(titlesOf(result)).toEqual(['Storm lantern']);
    expect(textOf(result)).toContain(answer);
    expect(textOf(result)).not.toContain('This fits');
  });

  it('answers whether the one that is named can be had', async () => {
    const result = await createChat(world()).say('is the storm lantern in stock?');
    expect(textOf(result)).toContain('Storm lantern: out of stock right now.');
    expect(textOf(result)).not.toContain('Nothing meets every wish');
  });
});

describe('a variant that is sold out', () => {
  it('is no reason for the product', async () => {
    const result = await createChat(world()).say('a navy sweater in size L');
    expect(textOf(result)).toContain(
      'Fisherman sweater (navy, L): out of stock right now.'.replace('navy, L', 'L, navy'),
    );
    expect(cardsOf(result)[0]?.reason ?? '').not.toMatch(/comes in/i);
  });
});

describe('a property of what is in view', () => {
  it.each([
    ['fisherman-sweater', 'do you have this in blue?', 'Fisherman sweater (navy): in stock.'],
    ['fisherman-sweater', 'hebben jullie deze ook in het blauw?', 'Fisherman sweater (navy): op voorraad.'],
    ['fisherman-sweater', 'finns den här i blått?', 'Fisherman sweater (navy): i lager.'],
    ['fisherman-sweater', 'is ie er ook in paarse?', 'Fisherman sweater: niet leverbaar in paars.'],
    ['deck-boots', 'heb je deze in maat 41?', 'Deck boots (41): op voorraad.'],
    ['deck-boots', 'do you have these in a 41?', 'Deck boots (41): in stock.'],
    ['deck-boots', 'har ni de här i storlek 42?', 'Deck boots: finns inte i 42. Finns nu: 39, 41 (Size).'],
  ])('on the page of %s: %s', async (productHandle, question, answer) => {
    const result = await createChat(world(), { page: { productHandle } }).say(question);
    expect(textOf(result)).toContain(answer);
  });
});

describe('which of those shown', () => {
  it.each([
    ['do you have a wool sweater?', 'which of those two is the cheapest?'],
    ['ik zoek een wollen trui', 'en welke van die twee is het goedkoopst?'],
    ['har ni en ulltröja?', 'vilken av de två är billigast?'],
  ])('costs least is a comparison: %s %s', async (wish, question) => {
    const chat = createChat(world());
    expect(titlesOf(await chat.say(wish))).toHaveLength(2);
    const result = await chat.say(question);
    expect(titlesOf(result)).toHaveLength(2);
    expect(textOf(result)).toMatch(/: Fisherman sweater\./);
  });
});

describe('a question that the catalogue does not answer', () => {
  const ask = (body: string) => {
    const article = buildArticle({ title: 'Garden hoses', body });
    return createChat(world({ articles: [article] })).say('do you sell garden hoses?');
  };

  it('is answered by an article that holds all of it', async () => {
    expect(textOf(await ask('We sell garden hoses in spring only.'))).toContain('in spring only');
  });

  it('goes to the team where the article says so', async () => {
    const result = await ask('Contact us for garden hoses that we sell.');
    expect(result.events).toContainEqual({ type: 'handoff', mode: 'soft', reason: 'policy-exception' });
  });
});
