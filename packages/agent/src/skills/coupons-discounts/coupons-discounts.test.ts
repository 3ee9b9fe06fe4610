import type { Coupon } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../locales/index.ts';
import type { FakeProviders } from '../../testing/providers.ts';
import { buildArticle } from '../../testing/shop.ts';
import { cardsOf, reasonOf } from '../../testing/told.ts';
import { DAY_MS, FULL_FACTS, NOW_MS, createChat, createWorld, textOf, typesOf } from '../../testing/world.ts';
import { readCouponRequest } from './reading.ts';

const articles = [
  buildArticle({
    title: 'Discounts',
    category: 'coupon-details',
    body: 'You cannot combine two discount codes in one order. Students get 10% off with a personal code.',
  }),
];

const coupon: Coupon = {
  id: 'cpn_test000001',
  code: 'HARBOUR8',
  title: 'Eight off',
  benefit: { type: 'amount', amount: { amountMinor: 800, currency: 'EUR' } },
  minimum: { amountMinor: 7_500, currency: 'EUR' },
  startsAtMs: null,
  // The end of 30 November in Amsterdam.
  endsAtMs: Date.UTC(2026, 10, 30, 23),
  terms: null,
  isPersonal: false,
  isRedeemed: false,
};
const own: Coupon = { ...coupon, id: 'cpn_test000002', code: 'MINE-7', isPersonal: true };

function createCoupons(
  coupons: NonNullable<FakeProviders['coupons']> = { shared: [coupon], personal: [own] },
  options: Parameters<typeof createWorld>[0] & { readonly fails?: 'error' | 'hang' } = {},
) {
  const { fails, ...rest } = options;
  const providers = { coupons, ...(fails === undefined ? {} : { fails }) };
  return createWorld({ facts: FULL_FACTS, articles, providers, hangs: fails === 'hang', isVerified: false, ...rest });
}

describe('a code', () => {
  it.each([
    [
      'does the code harbour8 still work?',
      'The code HARBOUR8 is valid and gives €8.00 off. It counts for orders from €75.00. It is valid until the end of Monday 30 November.',
    ],
    ['werkt de code HARBOUR8 nog?', 'De code HARBOUR8 is geldig en geeft €\u00a08,00 korting.'],
    ['fungerar koden HARBOUR8 fortfarande?', 'Koden HARBOUR8 är giltig och ger 8,00\u00a0€ rabatt.'],
  ])('is told with its terms, to anyone: %s', async (text, says) => {
    const result = await createChat(createCoupons()).say(text);
    expect(textOf(result)).toContain(says);
    expect(cardsOf(result)).toMatchObject([{ kind: 'coupon', status: 'active', actions: [{ kind: 'copy-code' }] }]);
  });

  it.each([
    ['a share', { benefit: { type: 'percentage' as const, percent: 15 } }, 'gives 15% off'],
    ['free shipping', { benefit: { type: 'free-shipping' as const } }, 'gives free shipping'],
    ['an end within a day', { endsAtMs: NOW_MS + 2 * 3_600_000 }, 'It is valid until today at 13:00.'],
    ['an end that is over', { endsAtMs: NOW_MS - DAY_MS }, 'is no longer valid; it ended yesterday'],
    ['an end at this very moment', { endsAtMs: NOW_MS }, 'is no longer valid'],
    ['a begin that lies ahead', { startsAtMs: NOW_MS + DAY_MS }, 'is not valid yet; it starts tomorrow'],
    ['no terms at all', { minimum: null, endsAtMs: null }, 'The code HARBOUR8 is valid and gives €8.00 off.'],
  ])('with %s is told as it is', async (_, part, says) => {
    const result = await createChat(createCoupons({ shared: [{ ...coupon, ...part }] })).say(
      'does the code HARBOUR8 work?',
    );
    expect(textOf(result)).toContain(says);
    expect(result.trace.refused).toEqual([]);
  });

  it('that nobody knows is said as typed, with a person', async () => {
    const result = await createChat(createCoupons()).say('the code NOSUCH99 is refused');
    expect(textOf(result)).toContain('I do not know the code NOSUCH99.');
    expect(result.state.awaiting).toBe('person-offer');
  });

  it('of another customer is unknown, in the words of one that does not exist', async () => {
    const ask = async (code: string) =>
      textOf(await createChat(createCoupons()).say(`what is the code ${code} worth?`)).replace(code, '…');
    expect(await ask('MINE-7')).toBe(await ask('NONE-7'));
  });

  it('of one’s own is told after sign-in, before a public one', async () => {
    const world = createCoupons(undefined, { isVerified: true });
    const result = await createChat(world).say('does my code MINE-7 work?');
    expect(cardsOf(result)).toMatchObject([{ code: 'MINE-7', isPersonal: true }]);
    expect(world.calls).not.toContain('find-coupon');
  });

  it('that is used up says so', async () => {
    const personal = [{ ...own, isRedeemed: true }];
    const result = await createChat(createCoupons({ personal }, { isVerified: true })).say('my code MINE-7 is refused');
    expect(textOf(result)).toContain('The code MINE-7 has been used already.');
  });
});

describe('any code', () => {
  it('is listed where it can be used now, one’s own in front', async () => {
    const shared = [coupon, { ...coupon, id: 'cpn_test000003' as const, code: 'OLD', endsAtMs: NOW_MS - 1 }];
    const listed = await createChat(createCoupons({ shared, personal: [own] }, { isVerified: true })).say(
      'do you have any discount codes?',
    );
    expect(cardsOf(listed)).toMatchObject([{ code: 'MINE-7' }, { code: 'HARBOUR8' }]);
  });

  it('to who is not signed in comes with a hint', async () => {
    const result = await createChat(createCoupons()).say('do you have any discount codes?');
    expect(textOf(result)).toContain('If you sign in, I can also see codes of your own.');
    expect(cardsOf(result)).toMatchObject([{ code: 'HARBOUR8' }]);
  });

  it('without a provider is answered from articles alone', async () => {
    const world = createWorld({ facts: { ...FULL_FACTS, hasCouponProvider: false }, articles, isVerified: false });
    const result = await createChat(world).say('is there a student discount?');
    expect(textOf(result)).toContain('Students get 10% off with a personal code.');
    expect(typesOf(result)).toEqual(['message']);
  });
});

describe('the terms of a code', () => {
  const withTerms = { shared: [{ ...coupon, terms: 'For your first order.' }], personal: [] };

  it('are said where there is no card', async () => {
    const chat = createChat(createCoupons(withTerms), { channel: 'sms' });
    expect(textOf(await chat.say('does the code HARBOUR8 still work?'))).toContain('Terms: For your first order.');
  });

  it('are left to the card in the web chat', async () => {
    const result = await createChat(createCoupons(withTerms)).say('does the code HARBOUR8 still work?');
    expect(textOf(result)).not.toContain('first order');
    expect(cardsOf(result)).toMatchObject([{ terms: 'For your first order.' }]);
  });
});

describe('more codes than are shown', () => {
  it('are said to be there', async () => {
    const shared = Array.from({ length: 7 }, (_, at) => ({
      ...coupon,
      id: `cpn_test00001${at}` as const,
      code: `SAVE${at}0`,
    }));
    const result = await createChat(createCoupons({ shared, personal: [] })).say('do you have any discount codes?');
    expect(cardsOf(result)).toHaveLength(6);
    expect(textOf(result)).toContain('There are more codes than I can show here.');
  });
});

describe('no code that can be used', () => {
  const used = { ...coupon, isRedeemed: true };
  const over = { ...coupon, id: 'cpn_test000003' as const, code: 'OLD', endsAtMs: NOW_MS - 1 };

  it.each([
    ['do you have any discount codes?', 'I do not see a code that you can use right now.'],
    ['hebben jullie kortingscodes?', TEXTS.nl.coupons.none],
    ['har ni några rabattkoder?', TEXTS.sv.coupons.none],
  ])('is said, with a person and no sentence about anything else: %s', async (text, says) => {
    for (const shared of [[], [used, over]]) {
      const result = await createChat(createCoupons({ shared })).say(text);
      expect(textOf(result)).toContain(says);
      expect(textOf(result)).not.toMatch(/combine|Students/);
      expect([result.state.awaiting, result.state.offered]).toEqual(['person-offer', 'customer-request']);
      expect([cardsOf(result), reasonOf(result), result.trace.refused]).toEqual([[], null, []]);
    }
  });
});

describe('a few words after a code was told', () => {
  it.each([
    ['does the code HARBOUR8 still work?', 'until when?', 'It is valid until the end of Monday 30 November.'],
    ['werkt de code HARBOUR8 nog?', 'tot wanneer?', 'maandag 30 november'],
    ['fungerar koden HARBOUR8 fortfarande?', 'till när?', 'måndag 30 november'],
  ])('are about that code: %s %s', async (text, reply, says) => {
    const chat = createChat(createCoupons());
    await chat.say(text);
    const result = await chat.say(reply);
    expect(textOf(result)).toContain(says);
    expect(cardsOf(result)).toMatchObject([{ code: 'HARBOUR8' }]);
  });

  it.each([
    ['can I combine codes?', 'You cannot combine two discount codes in one order.'],
    ['student discount?', 'Students get 10% off with a personal code.'],
  ])('are about a rule where they name one: %s', async (reply, says) => {
    const chat = createChat(createCoupons());
    await chat.say('does the code HARBOUR8 still work?');
    const result = await chat.say(reply);
    expect(textOf(result)).toContain(says);
    expect(cardsOf(result)).toEqual([]);
  });

  it('are about another code where they name one', async () => {
    const shared = [coupon, { ...coupon, id: 'cpn_test000003' as const, code: 'SAVE20' }];
    const chat = createChat(createCoupons({ shared }));
    await chat.say('does the code HARBOUR8 still work?');
    expect(cardsOf(await chat.say('and code SAVE20?'))).toMatchObject([{ code: 'SAVE20' }]);
  });
});

describe('codes of one’s own', () => {
  it('are behind sign-in', async () => {
    const result = await createChat(createCoupons()).say('what is my personal discount code?');
    expect(result.events.at(-1)).toEqual({ type: 'require-authentication', reason: 'coupons' });
    expect(JSON.stringify(result.events)).not.toContain('MINE-7');
  });
});

describe('what leads to a person', () => {
  it.each(['error', 'hang'] as const)('is a provider that ends in %s', async (fails) => {
    const result = await createChat(createCoupons(undefined, { fails })).say('do you have any discount codes?');
    expect(reasonOf(result)).toBe('tool-failure');
  });

  it('is an answer that cannot be read', async () => {
    const shared = [{ code: 5 }] as unknown as Coupon[];
    expect(reasonOf(await createChat(createCoupons({ shared })).say('do you have any discount codes?'))).toBe(
      'tool-failure',
    );
  });

  it('is a question that no article covers', async () => {
    expect(reasonOf(await createChat(createCoupons()).say('when is the next sale for unicorn saddles?'))).toBe(
      'knowledge-gap',
    );
  });
});

describe('a code in a text', () => {
  it.each([
    ['code SAVE20 does not work', 'SAVE20'],
    ['mijn kortingscode: zomer-26 wordt geweigerd', 'zomer-26'],
    ['HARBOUR8?', 'HARBOUR8'],
    ['my code is not accepted', null],
    ['THIS IS ABSOLUTELY NOT WORKING', null],
    ['I ordered on the 21st, 2 pieces for 40eur', null],
    ['is there a CODE for students', null],
  ])('%s', (text, code) => {
    const request = readCouponRequest(text);
    expect(request.kind === 'code' ? request.code : null).toBe(code);
  });
});
