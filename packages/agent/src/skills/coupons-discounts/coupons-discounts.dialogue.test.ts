import { LOCALES, type Locale } from '@loket/contracts';
import type { Coupon } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { type AgentTexts, TEXTS } from '../../locales/index.ts';
import type { FakeProviders } from '../../testing/providers.ts';
import { buildArticle } from '../../testing/shop.ts';
import { actionsOf, cardsOf, reasonOf } from '../../testing/told.ts';
import { DAY_MS, FULL_FACTS, NOW_MS, createChat, createWorld, textOf, typesOf } from '../../testing/world.ts';

const category = 'coupon-details';
const articles = [
  buildArticle({
    category,
    title: 'Discounts',
    body: `## Can I combine codes?

You cannot combine two discount codes in one order.

## Why does my discount code not work?

A discount code does not work on sale items.

## How do I get a personal discount code?

We send a personal discount code for your birthday.

## Is there a student discount?

Students get 10% off.`,
  }),
  buildArticle({
    category,
    lang: 'nl',
    title: 'Kortingen',
    body: `## Kan ik codes combineren?

Je kunt geen twee kortingscodes combineren.

## Is er studentenkorting?

Studenten krijgen 10% korting.

## Hoe krijg ik een persoonlijke kortingscode?

We sturen een persoonlijke kortingscode voor je verjaardag.`,
  }),
  buildArticle({
    category,
    lang: 'sv',
    title: 'Rabatter',
    body: `## Kan jag kombinera koder?

Du kan inte kombinera två rabattkoder.

## Finns det studentrabatt?

Studenter får 10% rabatt.

## Hur får jag en personlig rabattkod?

Vi skickar en personlig rabattkod till din födelsedag.`,
  }),
];

const coupon: Coupon = {
  id: 'cpn_test000001',
  code: 'HARBOUR8',
  title: 'Eight off',
  benefit: { type: 'amount', amount: { amountMinor: 800, currency: 'EUR' } },
  minimum: null,
  startsAtMs: null,
  endsAtMs: null,
  terms: null,
  isPersonal: false,
  isRedeemed: false,
};
const own: Coupon = { ...coupon, id: 'cpn_test000002', code: 'MINE-7', isPersonal: true };

function createCoupons(
  coupons: FakeProviders['coupons'] = { shared: [coupon], personal: [own] },
  options: Parameters<typeof createWorld>[0] & { readonly fails?: 'error' | 'hang' } = {},
) {
  const { fails, ...rest } = options;
  const providers = { coupons, ...(fails === undefined ? {} : { fails }) };
  return createWorld({ facts: FULL_FACTS, articles, providers, hangs: fails === 'hang', ...rest });
}

type Question = Readonly<Record<Locale, string>>;

const LIST: Question = {
  en: 'do you have any discount codes?',
  nl: 'hebben jullie kortingscodes?',
  sv: 'har ni några rabattkoder?',
};
const OWN: Question = {
  en: 'what is my personal discount code?',
  nl: 'wat is mijn persoonlijke kortingscode?',
  sv: 'vad är min personliga rabattkod?',
};
const askCode = (code: string): Question => ({
  en: `does the code ${code} work?`,
  nl: `werkt de code ${code}?`,
  sv: `fungerar koden ${code}?`,
});
const complain = (code: string): Question => ({
  en: `the code ${code} does not work`,
  nl: `de code ${code} werkt niet`,
  sv: `koden ${code} fungerar inte`,
});

describe('the rules of discounts', () => {
  it.each([
    ['can I combine codes?', 'You cannot combine two discount codes in one order.'],
    ['is there a student discount?', 'Students get 10% off.'],
    ['kan ik codes combineren?', 'Je kunt geen twee kortingscodes combineren.'],
    ['is er studentenkorting?', 'Studenten krijgen 10% korting.'],
    ['kan man kombinera koder?', 'Du kan inte kombinera två rabattkoder.'],
    ['finns det studentrabatt?', 'Studenter får 10% rabatt.'],
  ])('are told to anyone, also while the provider is away: %s', async (text, says) => {
    const world = createCoupons(undefined, { isVerified: false, fails: 'error' });
    const result = await createChat(world).say(text);
    expect(textOf(result)).toContain(says);
    expect(typesOf(result)).toEqual(['message']);
    expect(world.calls.filter((call) => call.includes('coupon'))).toEqual([]);
  });
});

describe('a code', () => {
  it.each<[string, Partial<Coupon>, (texts: AgentTexts['coupons']) => string | RegExp]>([
    ['that works', {}, ({ works }) => works('HARBOUR8', '').split(/HARBOUR8/)[0] ?? ''],
    ['that was used', { isRedeemed: true }, ({ redeemed }) => redeemed('HARBOUR8')],
    ['that is used and over', { isRedeemed: true, endsAtMs: 1 }, ({ redeemed }) => redeemed('HARBOUR8')],
    ['that has ended', { endsAtMs: NOW_MS - 5 * DAY_MS }, ({ expired }) => expired('HARBOUR8', '').split(';')[0] ?? ''],
    [
      'that begins later',
      { startsAtMs: NOW_MS + 5 * DAY_MS },
      ({ scheduled }) => scheduled('HARBOUR8', '').split(';')[0] ?? '',
    ],
  ])('%s is told in each language, and the check has nothing against it', async (_, part, say) => {
    for (const lang of LOCALES) {
      const world = createCoupons({ shared: [{ ...coupon, ...part }] }, { isVerified: false });
      const result = await createChat(world).say(askCode('HARBOUR8')[lang]);
      expect([lang, result.skill, result.trace.refused]).toEqual([lang, 'coupons-discounts', []]);
      expect(textOf(result)).toContain(say(TEXTS[lang].coupons));
      expect(cardsOf(result)).toMatchObject([{ kind: 'coupon', code: 'HARBOUR8' }]);
    }
  });

  it.each([
    ['that works', {}, ['copy-code']],
    ['that begins later', { startsAtMs: NOW_MS + DAY_MS }, ['copy-code']],
    ['that has ended', { endsAtMs: NOW_MS - DAY_MS }, []],
    ['that was used', { isRedeemed: true }, []],
  ])('%s can be copied only while there is a use for it', async (_, part, kinds) => {
    const result = await createChat(createCoupons({ shared: [{ ...coupon, ...part }] })).say(askCode('HARBOUR8').en);
    expect(actionsOf(result).map(([kind]) => kind)).toEqual(kinds);
  });

  it('that works and is refused at the checkout is for people; one that is asked about is not', async () => {
    for (const lang of LOCALES) {
      const asked = await createChat(createCoupons()).say(askCode('HARBOUR8')[lang]);
      expect(asked.state.offered).toBeNull();
      const chat = createChat(createCoupons());
      const refused = await chat.say(complain('HARBOUR8')[lang]);
      expect([lang, refused.state.awaiting, refused.state.offered]).toEqual([lang, 'person-offer', 'customer-request']);
    }
  });

  it('that nobody knows is said in each language, with a hint to sign in only to who is not', async () => {
    for (const lang of LOCALES) {
      const { unknown, signInForMore } = TEXTS[lang].coupons;
      for (const isVerified of [true, false]) {
        const result = await createChat(createCoupons(undefined, { isVerified })).say(complain('NOSUCH99')[lang]);
        expect(textOf(result)).toContain(unknown('NOSUCH99'));
        expect(textOf(result).includes(signInForMore)).toBe(!isVerified);
        expect([cardsOf(result), result.trace.refused]).toEqual([[], []]);
      }
    }
  });

  it('of another customer gets the same answer, calls and trace as one that does not exist (H03)', async () => {
    for (const lang of LOCALES) {
      const taken = createCoupons({ shared: [coupon], personal: [own] }, { isVerified: false });
      const free = createCoupons({ shared: [coupon], personal: [] }, { isVerified: false });
      const first = await createChat(taken).say(complain('MINE-7')[lang]);
      const second = await createChat(free).say(complain('MINE-7')[lang]);
      expect(first.events).toEqual(second.events);
      expect(first.trace).toEqual(second.trace);
      expect(taken.calls).toEqual(free.calls);
      expect(textOf(first)).toContain(TEXTS[lang].coupons.unknown('MINE-7'));
    }
  });

  it('is looked for among public ones after one’s own', async () => {
    const world = createCoupons();
    const result = await createChat(world).say(askCode('HARBOUR8').en);
    expect(cardsOf(result)).toMatchObject([{ code: 'HARBOUR8', isPersonal: false }]);
    expect(world.calls.slice(-2)).toEqual(['find-personal-coupon', 'find-coupon']);
  });

  it('is understood when nothing but the code is said, in whatever case', async () => {
    for (const text of ['HARBOUR8', 'harbour8?']) {
      expect(cardsOf(await createChat(createCoupons()).say(text))).toMatchObject([{ code: 'HARBOUR8' }]);
    }
  });

  it('of a stranger’s making stays text', async () => {
    const title = '<img src=x onerror=alert(1)> \u202e';
    const result = await createChat(createCoupons({ shared: [{ ...coupon, title, terms: title }] })).say(
      askCode('HARBOUR8').en,
    );
    expect(textOf(result)).not.toMatch(/<img|\u202e/);
    expect(result.trace.refused).toEqual([]);
  });
});

describe('codes of one’s own', () => {
  it.each(LOCALES)('wait for sign-in, with what holds for anyone: %s', async (lang) => {
    const world = createCoupons(undefined, { isVerified: false });
    const result = await createChat(world).say(OWN[lang]);
    expect(textOf(result)).toContain(TEXTS[lang].coupons.signIn);
    expect(result.events.at(-1)).toEqual({ type: 'require-authentication', reason: 'coupons' });
    expect(world.calls).not.toContain('list-personal-coupons');
  });

  it.each(LOCALES)('are told by themselves after signing in, once: %s', async (lang) => {
    const before = createChat(createCoupons(undefined, { isVerified: false }));
    await before.say(OWN[lang]);
    const after = createChat(createCoupons());
    after.state = before.state;
    const answered = await after.signIn();
    expect(textOf(answered)).toContain(TEXTS[lang].coupons.listPersonal);
    expect(cardsOf(answered)).toMatchObject([{ code: 'MINE-7', isPersonal: true }]);
    expect(actionsOf(answered)).toEqual([
      ['copy-code', ''],
      ['view', 'coupons'],
    ]);
    expect((await after.signIn()).events).toEqual([]);
  });

  it.each(['sms', 'whatsapp', 'email', 'instagram'] as const)('are in the hub on %s', async (channel) => {
    const facts = { ...FULL_FACTS, activeChannels: [channel] };
    const world = createCoupons(undefined, { isVerified: false, facts });
    const result = await createChat(world, { channel }).say(OWN.en);
    expect(typesOf(result)).toEqual(['message']);
    expect(textOf(result)).toContain('https://shop.example.com/account/coupons');
    expect(result.state.parked).toEqual([]);
  });

  it('are told to nobody whose address was only claimed', async () => {
    const world = createCoupons();
    const result = await createChat(world, { level: 'claimed' }).say(OWN.en);
    expect(result.events.at(-1)).toMatchObject({ type: 'require-authentication' });
    expect(JSON.stringify(result.events)).not.toContain('MINE-7');
    expect(world.calls).not.toContain('list-personal-coupons');
  });

  it('that are none are said to be none, with how to get one and a person', async () => {
    const result = await createChat(createCoupons({ personal: [] })).say(OWN.en);
    expect(textOf(result)).toContain(TEXTS.en.coupons.none);
    expect(textOf(result)).toContain('We send a personal discount code for your birthday.');
    expect(result.state.awaiting).toBe('person-offer');
  });
});

describe('any code', () => {
  it.each(LOCALES)('that can be used now is listed, in %s', async (lang) => {
    const shared = [
      coupon,
      { ...coupon, id: 'cpn_test000003' as const, code: 'OVER', endsAtMs: NOW_MS },
      { ...coupon, id: 'cpn_test000004' as const, code: 'LATER', startsAtMs: NOW_MS + 1 },
      { ...coupon, id: 'cpn_test000005' as const, code: 'USED', isRedeemed: true },
    ];
    const result = await createChat(createCoupons({ shared }, { isVerified: false })).say(LIST[lang]);
    expect(cardsOf(result)).toMatchObject([{ code: 'HARBOUR8' }]);
    expect(textOf(result)).toContain(TEXTS[lang].coupons.list);
    expect(textOf(result)).toContain(TEXTS[lang].coupons.signInForMore);
    expect(result.trace.refused).toEqual([]);
  });

  it('is shown with one’s own in front, and says so where not all are shown', async () => {
    const shared = Array.from({ length: 18 }, (_, at): Coupon => {
      const number = String(at).padStart(2, '0');
      return { ...coupon, id: `cpn_test1000${number}`, code: `CODE${number}X` };
    });
    const many = await createChat(createCoupons({ shared, personal: [own] })).say(LIST.en);
    expect(cardsOf(many)).toMatchObject([{ code: 'MINE-7' }, { code: 'CODE00X' }, { code: 'CODE01X' }, {}, {}, {}]);
    expect(textOf(many)).toContain(TEXTS.en.coupons.more);
    expect(textOf(many)).not.toContain(TEXTS.en.coupons.signInForMore);
    const few = await createChat(createCoupons({ shared: shared.slice(0, 5), personal: [own] })).say(LIST.en);
    expect(cardsOf(few)).toHaveLength(6);
    expect(textOf(few)).not.toContain(TEXTS.en.coupons.more);
  });
});

describe('what a provider may answer', () => {
  it.each([
    { minimum: 75 },
    { startsAtMs: 'soon' },
    { endsAtMs: 'at the end of the month' },
    { endsAtMs: 8_640_000_000_000_001 },
    { isRedeemed: null },
  ])('is %j, so that nobody knows whether a code works: not told, in a list or by itself', async (part) => {
    const odd = { ...coupon, code: 'ODD-1', ...part } as unknown as Coupon;
    const listed = await createChat(createCoupons({ shared: [odd, coupon] })).say(LIST.en);
    expect(cardsOf(listed)).toMatchObject([{ code: 'HARBOUR8' }]);
    const asked = await createChat(createCoupons({ shared: [odd] })).say(askCode('ODD-1').en);
    expect([reasonOf(asked), cardsOf(asked)]).toEqual(['tool-failure', []]);
  });

  it('is fields of next year and terms that cannot be read: what is known is told', async () => {
    const odd = { ...coupon, terms: 7, mood: 'fine' } as unknown as Coupon;
    const result = await createChat(createCoupons({ shared: [odd] })).say(askCode('HARBOUR8').en);
    expect(cardsOf(result)).toMatchObject([{ code: 'HARBOUR8', status: 'active', terms: null, minimum: null }]);
    expect(result.trace.refused).toEqual([]);
  });

  it('is a kind of benefit that nobody knows: not told, in a list or by itself', async () => {
    const odd = { ...coupon, code: 'ODD-1', benefit: { type: 'unicorn' } } as unknown as Coupon;
    const listed = await createChat(createCoupons({ shared: [odd, coupon] })).say(LIST.en);
    expect(cardsOf(listed)).toMatchObject([{ code: 'HARBOUR8' }]);
    expect(reasonOf(await createChat(createCoupons({ shared: [odd] })).say(askCode('ODD-1').en))).toBe('tool-failure');
  });

  it.each(['error', 'hang'] as const)('is no answer at all: %s', async (fails) => {
    for (const text of [askCode('HARBOUR8').en, OWN.en, LIST.en]) {
      const result = await createChat(createCoupons(undefined, { fails })).say(text);
      expect([text, reasonOf(result), cardsOf(result)]).toEqual([text, 'tool-failure', []]);
    }
  });
});

describe('while something is missing', () => {
  it('goes to the team, which hears what', async () => {
    const world = createCoupons(undefined, { facts: { ...FULL_FACTS, contentCategories: ['general'] } });
    const result = await createChat(world).say(LIST.en);
    expect(reasonOf(result)).toBe('skill-unavailable');
    expect(result.handoff?.facts).toContainEqual({
      label: 'Missing',
      value: 'Requires content: coupon & discount details',
    });
  });

  it('needs no hub: a code can be told without one, and leads nowhere', async () => {
    const facts = { ...FULL_FACTS, hub: null };
    const result = await createChat(createCoupons(undefined, { facts })).say(OWN.en);
    expect(actionsOf(result)).toEqual([['copy-code', '']]);
  });
});

describe('a conversation', () => {
  it('goes from one code to another, and to the rules', async () => {
    const chat = createChat(createCoupons());
    await chat.say(askCode('HARBOUR8').en);
    const other = await chat.say('no sorry, the code is MINE-7');
    expect(cardsOf(other)).toMatchObject([{ code: 'MINE-7' }]);
    expect(textOf(await chat.say('can I combine codes?'))).toContain('You cannot combine two discount codes');
  });
});
