import type { LoyaltyProgramme, LoyaltyStanding } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../locales/index.ts';
import { buildArticle } from '../../testing/shop.ts';
import { actionsOf, cardsOf, reasonOf } from '../../testing/told.ts';
import { DAY_MS, FULL_FACTS, NOW_MS, createChat, createWorld, textOf, typesOf } from '../../testing/world.ts';

const articles = [
  buildArticle({
    title: 'The club',
    category: 'loyalty-details',
    body: `## How do I earn points?

You earn 1 point for each euro.

## When do points expire?

Points expire after twelve months.

## When are the points of an order added?

The points of an order are added on the day on which the order is delivered.

## What happens to my points when I return something?

When you return an item, its points are taken off your balance.`,
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
    { id: 'r2', title: 'A mug', costPoints: 2_000 },
  ],
};

const standing: LoyaltyStanding = {
  points: 1_250,
  pendingPoints: 30,
  tier: 'Mate',
  nextTier: { name: 'Captain', pointsMissing: 250, byMs: NOW_MS + 9 * DAY_MS },
  expiring: { points: 40, atMs: NOW_MS + 9 * DAY_MS },
};

function createLoyalty(
  of: unknown = standing,
  options: Parameters<typeof createWorld>[0] & { readonly fails?: 'error' | 'hang'; readonly programme?: unknown } = {},
) {
  const { fails, programme: own = programme, ...rest } = options;
  const providers = { loyalty: { programme: own, standing: of }, ...(fails === undefined ? {} : { fails }) };
  return createWorld({ facts: FULL_FACTS, articles, providers, hangs: fails === 'hang', ...rest });
}

describe('a member', () => {
  it.each([
    [
      'how many points do I have?',
      'You have 1,250 points in Harbour Club. Another 30 points have not been confirmed yet. Your level is Mate. Earn 250 more points by Tuesday 1 December to reach Captain. 40 of your points expire on Tuesday 1 December.',
    ],
    ['hoeveel punten heb ik?', 'Harbour Club: je hebt 1.250 punten.'],
    ['hur många poäng har jag?', 'Du har 1\u00a0250 poäng i Harbour Club.'],
  ])('hears points, level and what expires: %s', async (text, says) => {
    const result = await createChat(createLoyalty()).say(text);
    expect(textOf(result)).toContain(says);
    expect(cardsOf(result)).toMatchObject([
      { kind: 'loyalty', points: 1_250, rewards: [{ isRedeemable: true }, { isRedeemable: false }] },
    ]);
    expect(actionsOf(result)).toEqual([['redeem', 'loyalty']]);
  });

  it('hears the rewards in words where there are no cards, with the way to redeem', async () => {
    const result = await createChat(createLoyalty(), { channel: 'sms' }).say('how many points do I have?');
    expect(textOf(result)).toContain('You can redeem your points for:\n\n- Free shipping: 100 points');
    expect(textOf(result)).toContain('https://shop.example.com/account/loyalty');
  });

  it('with too few points hears what is missing for the first reward', async () => {
    const result = await createChat(createLoyalty({ ...standing, points: 60 })).say('how many points do I have?');
    expect(textOf(result)).toContain('With 40 more points you get Free shipping.');
    expect(actionsOf(result)).toEqual([['view', 'loyalty']]);
  });
});

describe('points that are not there yet', () => {
  const late = 'the points of my last order are still missing';

  it('are told with those that wait and the rule', async () => {
    const result = await createChat(createLoyalty()).say(late);
    expect(textOf(result)).toContain('Another 30 points have not been confirmed yet.');
    expect(textOf(result)).toContain('added on the day on which the order is delivered');
    expect(result.state.awaiting).toBeNull();
  });

  it('and of which none wait are for a person to look into', async () => {
    const result = await createChat(createLoyalty({ ...standing, pendingPoints: 0 })).say(late);
    expect(result.state.awaiting).toBe('person-offer');
  });
});

describe('points of which nobody knows whether they expire', () => {
  it.each([
    ['when do my points expire?', TEXTS.en.loyalty],
    ['wanneer verlopen mijn punten?', TEXTS.nl.loyalty],
    ['när går mina poäng ut?', TEXTS.sv.loyalty],
  ])('are said neither to expire nor to stay: %s', async (text, { noneExpiring, expiring }) => {
    for (const of of ['soon', { points: 40, atMs: 8_640_000_000_000_001 }, undefined]) {
      const result = await createChat(createLoyalty({ ...standing, expiring: of })).say(text);
      expect(textOf(result)).toMatch(/1[,.\u00a0]250/);
      expect(textOf(result)).not.toContain(noneExpiring);
      expect(textOf(result)).not.toContain(expiring('40', '|').split('|')[0]);
      expect([reasonOf(result), result.trace.refused]).toEqual([null, []]);
    }
  });

  it('are told with the rule', async () => {
    const result = await createChat(createLoyalty({ ...standing, expiring: 'soon' })).say('when do my points expire?');
    expect(textOf(result)).toContain('Points expire after twelve months.');
  });
});

describe('a level without a name', () => {
  it('is not told', async () => {
    const result = await createChat(createLoyalty({ ...standing, tier: ' ' })).say('which tier am I in?');
    expect(textOf(result)).not.toContain('Your level is');
    expect(cardsOf(result)).toMatchObject([{ tier: null }]);
  });
});

describe('a few words after a member’s points were told', () => {
  it.each([
    ['how many points do I have?', 'and when do they expire?'],
    ['hoeveel punten heb ik?', 'en wanneer verlopen ze?'],
    ['hur många poäng har jag?', 'och när går de ut?'],
  ])('are about their own: %s %s', async (text, reply) => {
    const chat = createChat(createLoyalty());
    await chat.say(text);
    const result = await chat.say(reply);
    expect(textOf(result)).toMatch(/\b40\b.*1 december/i);
    expect(cardsOf(result)).toMatchObject([{ kind: 'loyalty', points: 1_250 }]);
  });

  it('are about the rule for who is not signed in', async () => {
    const chat = createChat(createLoyalty(standing, { isVerified: false }));
    await chat.say('how do I earn points?');
    const result = await chat.say('and when do they expire?');
    expect(textOf(result)).toContain('Points expire after twelve months.');
    expect(textOf(result)).not.toContain('1,250');
  });

  it.each([
    ['which levels are there?', 'Levels of Harbour Club:'],
    ['how do I earn points?', 'You earn 1 point for each euro.'],
  ])('are about the programme where they ask what there is: %s', async (reply, says) => {
    const chat = createChat(createLoyalty());
    await chat.say('how many points do I have?');
    expect(textOf(await chat.say(reply))).toContain(says);
  });
});

describe('a provider without a programme', () => {
  it.each(['how many points do I have?', 'hoeveel punten heb ik?', 'hur många poäng har jag?'])(
    'has nothing to say of a member’s own, which is for people: %s',
    async (text) => {
      const world = createLoyalty(standing, { programme: null });
      const result = await createChat(world).say(text);
      expect([reasonOf(result), cardsOf(result)]).toEqual(['tool-failure', []]);
      expect(world.calls).not.toContain('loyalty-balance');
    },
  );

  it('leaves what the articles say to anyone', async () => {
    for (const isVerified of [true, false]) {
      const result = await createChat(createLoyalty(standing, { programme: null, isVerified })).say(
        'when do points expire?',
      );
      expect(textOf(result)).toContain('Points expire after twelve months.');
      expect(reasonOf(result)).toBeNull();
    }
  });
});

describe('anyone', () => {
  it.each([
    [
      'which rewards can people get for points?',
      'Rewards of Harbour Club:\n\n- Free shipping: 100 points\n- A mug: 2,000 points',
    ],
    [
      'which levels are there in the club?',
      'Levels of Harbour Club:\n\n- Mate: from 0 points\n- Captain: from 1,500 points',
    ],
    ['how do I earn points?', 'You earn 1 point for each euro.'],
    ['do I lose my points when I return something?', 'When you return an item, its points are taken off your balance.'],
  ])('hears how the programme works without signing in: %s', async (text, says) => {
    const result = await createChat(createLoyalty(standing, { isVerified: false })).say(text);
    expect(textOf(result)).toContain(says);
    expect(typesOf(result)).toEqual(['message']);
  });

  it('signs in for their own points', async () => {
    const result = await createChat(createLoyalty(standing, { isVerified: false })).say('how many points do I have?');
    expect(textOf(result)).not.toContain('1,250');
    expect(result.events.at(-1)).toEqual({ type: 'require-authentication', reason: 'loyalty' });
  });

  it('who is no member hears so', async () => {
    const result = await createChat(createLoyalty(null)).say('how many points do I have?');
    expect(textOf(result)).toContain('I do not see a membership of Harbour Club in your account.');
    expect(cardsOf(result)).toEqual([]);
  });
});

describe('what a provider may answer', () => {
  it('is nulls and fields of next year: what is known is told', async () => {
    const odd = { points: 10, pendingPoints: null, tier: 7, nextTier: { name: null }, expiring: 'soon', aura: 'blue' };
    const result = await createChat(createLoyalty(odd)).say('how many points do I have?');
    expect(textOf(result)).toContain('You have 10 points in Harbour Club.');
    expect(result.trace.refused).toEqual([]);
  });

  it('is a programme without rewards or with broken ones', async () => {
    const own = { name: 'Harbour Club', tiers: null, rewards: [{ id: 1 }, programme.rewards[0]] };
    const result = await createChat(createLoyalty(standing, { programme: own })).say('how many points do I have?');
    expect(cardsOf(result)).toMatchObject([{ rewards: [{ id: 'r1' }] }]);
  });

  it.each([{ points: 'many' }, [], 'soon'])('is %j: a failure, and a person', async (answer) => {
    expect(reasonOf(await createChat(createLoyalty(answer)).say('how many points do I have?'))).toBe('tool-failure');
  });

  it.each(['error', 'hang'] as const)('is no answer: %s', async (fails) => {
    expect(reasonOf(await createChat(createLoyalty(standing, { fails })).say('how many points do I have?'))).toBe(
      'tool-failure',
    );
  });
});

describe('an account without a provider', () => {
  it('hands over and says what is missing', async () => {
    const result = await createChat(
      createLoyalty(standing, { facts: { ...FULL_FACTS, hasLoyaltyProvider: false } }),
    ).say('how many points do I have?');
    expect(result.handoff?.facts).toContainEqual({ label: 'Missing', value: 'Requires a loyalty provider' });
  });
});
