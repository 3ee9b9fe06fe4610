import { LOCALES, type Locale } from '@loket/contracts';
import type { LoyaltyProgramme, LoyaltyStanding } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../locales/index.ts';
import { buildArticle } from '../../testing/shop.ts';
import { actionsOf, cardsOf, reasonOf } from '../../testing/told.ts';
import { DAY_MS, FULL_FACTS, NOW_MS, createChat, createWorld, textOf, typesOf } from '../../testing/world.ts';

const category = 'loyalty-details';
const articles = [
  buildArticle({
    category,
    title: 'The club',
    body: `## How do I earn points?

You earn 1 point for each euro.

## How do I join the club?

You join the club by making an account.

## When do points expire?

Points expire after twelve months.`,
  }),
  buildArticle({
    category,
    lang: 'nl',
    title: 'De club',
    body: `## Hoe verdien ik punten?

Je krijgt 1 punt voor elke euro.

## Wanneer verlopen punten?

Punten verlopen na twaalf maanden.`,
  }),
  buildArticle({
    category,
    lang: 'sv',
    title: 'Klubben',
    body: `## Hur samlar jag poäng?

Du får 1 poäng för varje euro.

## När förfaller poäng?

Poäng förfaller efter tolv månader.`,
  }),
];

const programme: LoyaltyProgramme = {
  name: 'Harbour Club',
  tiers: [
    { name: 'Mate', fromPoints: 0 },
    { name: 'Captain', fromPoints: 1_500 },
  ],
  rewards: [
    { id: 'r1', title: 'Free shipping', costPoints: 100 },
    { id: 'r2', title: 'A tote bag', costPoints: 1_250 },
    { id: 'r3', title: 'A mug', costPoints: 2_000 },
  ],
};

const standing: LoyaltyStanding = {
  points: 1_250,
  pendingPoints: 30,
  tier: 'Mate',
  nextTier: { name: 'Captain', pointsMissing: 250, byMs: NOW_MS + 9 * DAY_MS },
  expiring: null,
};

function createLoyalty(
  of: unknown = standing,
  options: Parameters<typeof createWorld>[0] & { readonly programme?: unknown; readonly fails?: 'error' | 'hang' } = {},
) {
  const { programme: own = programme, fails, ...rest } = options;
  const providers = { loyalty: { programme: own, standing: of }, ...(fails === undefined ? {} : { fails }) };
  return createWorld({ facts: FULL_FACTS, articles, providers, hangs: fails === 'hang', ...rest });
}

type Question = Readonly<Record<Locale, string>>;

const POINTS: Question = {
  en: 'how many points do I have?',
  nl: 'hoeveel punten heb ik?',
  sv: 'hur många poäng har jag?',
};
const EXPIRY: Question = {
  en: 'when do my points expire?',
  nl: 'wanneer verlopen mijn punten?',
  sv: 'när går mina poäng ut?',
};
const TIER: Question = { en: 'which tier am I in?', nl: 'welk niveau heb ik?', sv: 'vilken nivå har jag?' };
const REWARDS: Question = {
  en: 'what can I get for my points?',
  nl: 'wat kan ik met mijn punten?',
  sv: 'vad kan jag få för mina poäng?',
};

/** Numbers as people of the language write them. */
const NUMBERS = {
  en: { points: '1,250', missing: '250', captain: '1,500' },
  nl: { points: '1.250', missing: '250', captain: '1.500' },
  sv: { points: '1\u00a0250', missing: '250', captain: '1\u00a0500' },
} as const;

describe('how the programme works', () => {
  it.each([
    ['how do I earn points?', 'You earn 1 point for each euro.'],
    ['hoe spaar ik punten?', 'Je krijgt 1 punt voor elke euro.'],
    ['hur samlar man poäng?', 'Du får 1 poäng för varje euro.'],
    ['when do points expire?', 'Points expire after twelve months.'],
    ['när går poäng ut?', 'Poäng förfaller efter tolv månader.'],
  ])('is told to anyone in the article’s words, without sign-in: %s', async (text, says) => {
    const world = createLoyalty(standing, { isVerified: false });
    const result = await createChat(world).say(text);
    expect(textOf(result)).toContain(says);
    expect(typesOf(result)).toEqual(['message']);
    expect(world.calls).not.toContain('loyalty-balance');
  });

  it.each<[Locale, string, string]>([
    ['en', 'which levels are there in the club?', 'which rewards are there?'],
    ['nl', 'welke niveaus zijn er?', 'welke beloningen zijn er?'],
    ['sv', 'vilka nivåer finns det?', 'vilka belöningar finns det?'],
  ])('is told to anyone from the programme, without sign-in, in %s', async (lang, levels, rewards) => {
    const { loyalty } = TEXTS[lang];
    for (const [text, says] of [
      [levels, `${loyalty.tiers('Harbour Club')}\n\n- Mate: ${loyalty.fromPoints('0')}`],
      [levels, `- Captain: ${loyalty.fromPoints(NUMBERS[lang].captain)}`],
      [rewards, `${loyalty.rewards('Harbour Club')}\n\n- Free shipping: ${loyalty.cost('100')}`],
    ] as const) {
      const world = createLoyalty(standing, { isVerified: false });
      const result = await createChat(world).say(text);
      expect(textOf(result)).toContain(says);
      expect([typesOf(result), result.trace.refused]).toEqual([['message'], []]);
      expect(world.calls).not.toContain('loyalty-balance');
    }
  });

  it('needs no provider where an article says it', async () => {
    const result = await createChat(createLoyalty(standing, { fails: 'error' })).say('how do I earn points?');
    expect(textOf(result)).toContain('You earn 1 point for each euro.');
    expect(reasonOf(result)).toBeNull();
  });

  it('is a gap where nobody says it', async () => {
    const result = await createChat(createLoyalty()).say('how does the club treat points of a company account?');
    expect(reasonOf(result)).toBe('knowledge-gap');
  });

  it('comes from articles alone where the programme has no such list', async () => {
    const bare = { ...programme, tiers: [], rewards: [] };
    const result = await createChat(createLoyalty(standing, { programme: bare, isVerified: false })).say(
      'which rewards are there?',
    );
    expect(textOf(result)).not.toContain(TEXTS.en.loyalty.rewards('Harbour Club'));
  });
});

describe('who is not signed in', () => {
  it.each([
    ['their points', POINTS, /1 point for|1 punt voor|1 poäng för/],
    ['what expires', EXPIRY, /twelve months|twaalf maanden|tolv månader/],
    ['their level', TIER, /- Captain: .*1[,.\u00a0]500/],
    ['their rewards', REWARDS, /- Free shipping: .*100/],
  ])('and asks for %s hears what holds for anyone, and is asked to sign in', async (_, question, says) => {
    for (const lang of LOCALES) {
      const world = createLoyalty(standing, { isVerified: false });
      const result = await createChat(world).say(question[lang]);
      expect(textOf(result)).toMatch(says);
      expect(textOf(result)).toContain(TEXTS[lang].loyalty.signIn);
      expect(textOf(result)).not.toContain(TEXTS[lang].loyalty.points(NUMBERS[lang].points, 'Harbour Club'));
      expect(result.events.at(-1)).toEqual({ type: 'require-authentication', reason: 'loyalty' });
      expect(world.calls).not.toContain('loyalty-balance');
    }
  });

  it.each(LOCALES)('is answered by itself after signing in, once: %s', async (lang) => {
    const before = createChat(createLoyalty(standing, { isVerified: false }));
    await before.say(POINTS[lang]);
    const after = createChat(createLoyalty());
    after.state = before.state;
    const answered = await after.signIn();
    expect(textOf(answered)).toContain(TEXTS[lang].loyalty.points(NUMBERS[lang].points, 'Harbour Club'));
    expect((await after.signIn()).events).toEqual([]);
  });

  it.each(['sms', 'whatsapp', 'email', 'instagram'] as const)('is led to the hub on %s', async (channel) => {
    const facts = { ...FULL_FACTS, activeChannels: [channel] };
    const world = createLoyalty(standing, { isVerified: false, facts });
    const result = await createChat(world, { channel }).say(POINTS.en);
    expect(typesOf(result)).toEqual(['message']);
    expect(textOf(result)).toContain('https://shop.example.com/account/loyalty');
    expect([result.state.parked, world.calls.includes('loyalty-balance')]).toEqual([[], false]);
  });

  it('is nobody whose address was only claimed', async () => {
    const world = createLoyalty();
    const result = await createChat(world, { level: 'claimed' }).say(POINTS.en);
    expect(result.events.at(-1)).toMatchObject({ type: 'require-authentication' });
    expect(world.calls).not.toContain('loyalty-balance');
  });
});

describe('a member', () => {
  it('has every fact backed in each language and on each channel', async () => {
    const full = { ...standing, expiring: { points: 40, atMs: NOW_MS + DAY_MS } };
    for (const channel of ['webchat', 'sms'] as const) {
      for (const text of [POINTS, EXPIRY, TIER, REWARDS].flatMap((question) => Object.values(question))) {
        const result = await createChat(createLoyalty(full), { channel }).say(text);
        expect([channel, text, result.trace.refused, reasonOf(result)]).toEqual([channel, text, [], null]);
        expect(textOf(result)).toMatch(/1[,.\u00a0]250/);
      }
    }
  });

  it.each([
    [2_000, ['A mug', 'A tote bag', 'Free shipping']],
    [1_250, ['A tote bag', 'Free shipping']],
    [1_249, ['Free shipping']],
    [100, ['Free shipping']],
    [99, []],
  ])('with %d points is told exactly the rewards within reach, the dearest first', async (points, titles) => {
    // Points that are not confirmed yet buy nothing.
    const world = createLoyalty({ ...standing, points, pendingPoints: 5_000 });
    const result = await createChat(world, { channel: 'sms' }).say(POINTS.en);
    const listed = [...textOf(result).matchAll(/^- (.+): [\d,]+ points$/gm)].map(([, title]) => title);
    expect(listed).toEqual(titles);
    expect(actionsOf(result)).toEqual([[titles.length > 0 ? 'redeem' : 'view', 'loyalty']]);
    const next = TEXTS.en.loyalty.nextReward('1', 'Free shipping');
    expect(textOf(result).includes(next)).toBe(points === 99);
  });

  it('of a programme without rewards is told of none', async () => {
    const world = createLoyalty(standing, { programme: { ...programme, rewards: [] } });
    const result = await createChat(world, { channel: 'sms' }).say(POINTS.en);
    expect(textOf(result)).not.toContain(TEXTS.en.loyalty.canRedeem);
    expect(textOf(result)).not.toMatch(/shipping|tote|mug/);
    expect(actionsOf(result)).toEqual([['view', 'loyalty']]);
  });

  it('at the highest level hears of no next one', async () => {
    const result = await createChat(createLoyalty({ ...standing, tier: 'Captain', nextTier: null })).say(
      'which tier am I in?',
    );
    expect(textOf(result)).toContain(TEXTS.en.loyalty.tier('Captain'));
    expect(textOf(result).match(/Captain/g)).toHaveLength(1);
  });

  it('with a next level of no set day hears no day', async () => {
    const nextTier = { name: 'Captain', pointsMissing: 250, byMs: null };
    const result = await createChat(createLoyalty({ ...standing, nextTier })).say('which tier am I in?');
    expect(textOf(result)).toContain(TEXTS.en.loyalty.nextTier('250', 'Captain', null));
  });

  it.each(LOCALES)('hears that nothing is about to expire, with the rule: %s', async (lang) => {
    const result = await createChat(createLoyalty()).say(EXPIRY[lang]);
    expect(textOf(result)).toContain(TEXTS[lang].loyalty.noneExpiring);
    expect(textOf(result)).toMatch(/twelve months|twaalf maanden|tolv månader/);
  });

  it('hears what expires instead of the rule', async () => {
    const expiring = { points: 40, atMs: NOW_MS + DAY_MS };
    const result = await createChat(createLoyalty({ ...standing, expiring })).say(EXPIRY.en);
    expect(textOf(result)).toContain(TEXTS.en.loyalty.expiring('40', 'tomorrow'));
    expect(textOf(result)).not.toContain(TEXTS.en.loyalty.noneExpiring);
    expect(textOf(result)).not.toContain('twelve months');
  });

  it.each([
    'my points of the last order are missing',
    'mijn punten zijn niet bijgeschreven',
    'mina poäng har inte lagts till',
  ])('whose points are missing hears what waits, and is offered a person where nothing does: %s', async (text) => {
    const waiting = await createChat(createLoyalty()).say(text);
    expect(waiting.skill).toBe('loyalty');
    expect(textOf(waiting)).toMatch(/\b30\b/);
    expect(waiting.state.offered).toBeNull();
    const missing = await createChat(createLoyalty({ ...standing, pendingPoints: 0 })).say(text);
    expect(missing.state.offered).toBe('customer-request');
  });

  it('goes on with the subject, and changes it', async () => {
    const chat = createChat(createLoyalty());
    await chat.say(POINTS.en);
    const tier = await chat.say('and which tier am I in?');
    expect([tier.skill, textOf(tier)]).toEqual(['loyalty', expect.stringContaining(TEXTS.en.loyalty.tier('Mate'))]);
    expect((await chat.say('thanks')).skill).toBe('none');
    expect((await chat.say('let me talk to a person please')).events.at(-1)).toMatchObject({ type: 'handoff' });
  });
});

describe('who is no member', () => {
  it.each([POINTS, TIER])('hears so in their language, without points (%#)', async (question) => {
    for (const lang of LOCALES) {
      const result = await createChat(createLoyalty(null)).say(question[lang]);
      expect(textOf(result)).toContain(TEXTS[lang].loyalty.notMember('Harbour Club'));
      expect(textOf(result)).not.toMatch(/1[,.\u00a0]250/);
      expect([cardsOf(result), result.trace.refused]).toEqual([[], []]);
    }
  });

  it('hears how to become one', async () => {
    const result = await createChat(createLoyalty(null)).say(POINTS.en);
    expect(textOf(result)).toContain('You join the club by making an account.');
  });
});

describe('what a provider may answer for the programme', () => {
  it.each(['soon', [], { name: null }])('is %j: a failure, and a person', async (own) => {
    const result = await createChat(createLoyalty(standing, { programme: own })).say(POINTS.en);
    expect(reasonOf(result)).toBe('tool-failure');
    expect(cardsOf(result)).toEqual([]);
  });

  it.each(['error', 'hang'] as const)('is %s, before anybody signs in', async (fails) => {
    const result = await createChat(createLoyalty(standing, { fails, isVerified: false })).say(
      'which rewards are there?',
    );
    expect(reasonOf(result)).toBe('tool-failure');
  });
});

describe('while something is missing', () => {
  it.each([
    [{ hub: null }, 'Requires Customer Hub'],
    [{ hasLoyaltyProvider: false }, 'Requires a loyalty provider'],
    [{ contentCategories: ['general' as const] }, 'Requires content: loyalty details'],
  ])('goes to the team, which hears what (%#)', async (part, missing) => {
    for (const lang of LOCALES) {
      const world = createLoyalty(standing, { facts: { ...FULL_FACTS, ...part } });
      const result = await createChat(world).say(POINTS[lang]);
      expect(reasonOf(result)).toBe('skill-unavailable');
      expect(result.handoff?.facts).toContainEqual({ label: 'Missing', value: missing });
      expect(world.calls).toEqual(['get-facts']);
    }
  });
});
