import { env } from 'cloudflare:workers';
import {
  CONTENT_CATEGORIES,
  OrderEditRulesSchema,
  SKILL_IDS,
  type SkillSummary,
  type TurnResponse,
  TurnResponseSchema,
} from '@loket/contracts';
import { createDatabase, deleteConnection, putConnection } from '@loket/db';
import { describe, expect, it } from 'vitest';
import { type TestShop, addArticles, addOrder, addProducts, call, callJson, createShop } from '../testing/shop.ts';

const EMAIL = 'anna@example.com';
const DAY_MS = 86_400_000;

async function listSkills(shop: TestShop): Promise<SkillSummary[]> {
  const { skills } = await callJson<{ skills: SkillSummary[] }>('GET', '/v1/agent/skills', { token: shop.secretKey });
  return skills;
}

async function statusOf(shop: TestShop, id: string): Promise<Pick<SkillSummary, 'status' | 'missing'> | undefined> {
  const skill = (await listSkills(shop)).find((each) => each.id === id);
  return skill === undefined ? undefined : { status: skill.status, missing: skill.missing };
}

async function connect(shop: TestShop, kind: string, settings: object = {}): Promise<void> {
  await callJson('PUT', `/v1/connections/${kind}`, {
    token: shop.secretKey,
    body: { provider: 'built-in', settings },
  });
}

/** The hub has no route yet: its row is written as its issue will. */
async function switchHub(shop: TestShop, isOn: boolean): Promise<void> {
  const db = createDatabase(env.DB);
  const { accountId } = shop;
  if (!isOn) return deleteConnection(db, { accountId, kind: 'hub' });
  const settings = { url: 'https://shop.example/account', orderEditing: OrderEditRulesSchema.parse({}) };
  await putConnection(db, { accountId, kind: 'hub', provider: 'built-in', settings, nowMs: Date.now() });
}

async function importOne(shop: TestShop, kind: string, record: object): Promise<void> {
  const answer = await callJson<{ outcomes: { outcome: string }[] }>('POST', `/v1/imports/${kind}`, {
    token: shop.secretKey,
    body: { records: [record] },
  });
  if (answer.outcomes[0]?.outcome !== 'created') throw new Error(JSON.stringify(answer));
}

/** A shop with articles of every category, an order that has come, one that has not left, and every provider filled. */
async function createFullShop(): Promise<TestShop> {
  const shop = await createShop();
  await addArticles(
    shop,
    CONTENT_CATEGORIES.map((category) => ({ category, title: 'Rules', body: 'Returns within 30 days are free.' })),
  );
  await addProducts(shop, [{ handle: 'mug', title: 'Mug' }]);
  const line = { title: 'Mug', variantTitle: null, sku: 'M', quantity: 1, removedQuantity: 0, unitPriceMinor: 1_000 };
  await addOrder(shop, { name: '#1002', email: EMAIL, lines: [{ ...line, fulfilledQuantity: 0 }] });
  await addOrder(shop, {
    name: '#1001',
    email: EMAIL,
    placedAtMs: Date.now() - 9 * DAY_MS,
    lines: [{ ...line, fulfilledQuantity: 1 }],
    shipments: [
      {
        status: 'delivered',
        carrier: 'PostNL',
        trackingNumber: '3STEST0001',
        trackingUrl: 'https://carrier.example/3STEST0001',
        shippedAtMs: Date.now() - 8 * DAY_MS,
        deliveredAtMs: Date.now() - 5 * DAY_MS,
        expected: null,
        lines: [{ lineIndex: 0, quantity: 1 }],
      },
    ],
  });
  await importOne(shop, 'subscriptions', {
    key: 's1',
    email: EMAIL,
    title: 'Coffee',
    variantTitle: null,
    imageUrl: null,
    status: 'active',
    quantity: 1,
    priceMinor: 1_200,
    currency: 'EUR',
    interval: { unit: 'week', count: 4 },
    nextAtMs: Date.now() + 9 * DAY_MS,
    isSkippable: true,
  });
  await importOne(shop, 'loyalty-members', { email: EMAIL, points: 480 });
  await importOne(shop, 'coupons', {
    code: 'TEN2026',
    title: 'Ten off',
    benefit: { type: 'percentage', percent: 10 },
    minimum: null,
    startsAtMs: null,
    endsAtMs: null,
    terms: null,
    email: null,
  });
  return shop;
}

async function connectAll(shop: TestShop): Promise<void> {
  await connect(shop, 'returns');
  await connect(shop, 'subscriptions');
  await connect(shop, 'loyalty', { name: 'Club', rewards: [{ id: 'r1', title: 'Free shipping', costPoints: 100 }] });
  await connect(shop, 'coupons');
  await switchHub(shop, true);
}

async function ask(shop: TestShop, text: string, extra: object = {}): Promise<TurnResponse> {
  const body = { mode: 'preview', channel: 'webchat', messages: [{ role: 'customer', text }], ...extra };
  return TurnResponseSchema.parse(await callJson('POST', '/v1/agent/turns', { token: shop.secretKey, body }));
}

describe('the list of skills', () => {
  it('names all eight in their order, and behind them what is coming', async () => {
    const skills = await listSkills(await createShop());
    expect(skills.slice(0, SKILL_IDS.length).map(({ id }) => id)).toEqual(SKILL_IDS);
    const coming = skills.slice(SKILL_IDS.length);
    expect(coming.length).toBeGreaterThan(0);
    for (const { status } of coming) expect(status).toBe('coming-soon');
  });

  it('is for the account’s servers only', async () => {
    expect((await call('GET', '/v1/agent/skills')).status).toBe(401);
  });
});

describe('availability', () => {
  it('follows each connection at once, in both directions', async () => {
    const shop = await createFullShop();
    expect(await statusOf(shop, 'returns-exchanges')).toEqual({
      status: 'unavailable',
      missing: ['Requires Customer Hub', 'Requires a returns provider'],
    });
    await connect(shop, 'returns');
    await switchHub(shop, true);
    expect(await statusOf(shop, 'returns-exchanges')).toEqual({ status: 'live', missing: [] });
    await switchHub(shop, false);
    expect(await statusOf(shop, 'returns-exchanges')).toEqual({
      status: 'unavailable',
      missing: ['Requires Customer Hub'],
    });
    await switchHub(shop, true);
    await call('DELETE', '/v1/connections/returns', { token: shop.secretKey });
    expect(await statusOf(shop, 'returns-exchanges')).toEqual({
      status: 'unavailable',
      missing: ['Requires a returns provider'],
    });
  });

  it('is Live for all eight once everything is connected, on one machine', async () => {
    const shop = await createFullShop();
    await connectAll(shop);
    const skills = (await listSkills(shop)).filter(({ status }) => status !== 'coming-soon');
    expect(skills.map(({ id, status, missing }) => ({ id, status, missing }))).toEqual(
      SKILL_IDS.map((id) => ({ id, status: 'live', missing: [] })),
    );
  });

  it('without the hub hands the question over and says what is missing', async () => {
    const shop = await createFullShop();
    const { events, trace } = await ask(shop, 'I want to return the mug of order #1001', {
      customer: { email: EMAIL },
    });
    expect(events.at(-1)).toMatchObject({ type: 'handoff', reason: 'skill-unavailable' });
    expect(trace.availability?.missing).toContain('Requires Customer Hub');
  });
});

describe('each skill over the real tables', () => {
  it.each([
    [
      'I want to return the mug of order #1001',
      'returns-exchanges',
      'These items of order #1001 can be returned',
      'order',
    ],
    ['please cancel order #1002', 'order-editing', 'you can still cancel it', 'order'],
    ['skip my next coffee subscription delivery', 'subscriptions', 'You can skip the next delivery', 'subscription'],
    ['how many points do I have', 'loyalty', 'You have 480 points in Club', 'loyalty'],
    ['where is order #1001', 'order-tracking', 'Order #1001 was delivered', 'order'],
    ['my code TEN2026 does not work', 'coupons-discounts', 'The code TEN2026 is valid and gives 10% off', 'coupon'],
  ])('%s', async (text, skill, says, card) => {
    const shop = await createFullShop();
    await connectAll(shop);
    const answer = await ask(shop, text, { customer: { email: EMAIL } });
    expect(answer.skill).toBe(skill);
    expect(answer.trace.refused).toEqual([]);
    const said = answer.events.map((event) => (event.type === 'message' ? event.text : '')).join('\n');
    expect(said).toContain(says);
    expect(answer.events.find((event) => event.type === 'card')).toMatchObject({ card: { kind: card } });
  });

  it('follows the merchant’s handing-over rules: topics, words and hours', async () => {
    const shop = await createFullShop();
    await callJson('PUT', '/v1/agent/handoff-settings', {
      token: shop.secretKey,
      body: {
        account: {
          team: 'Wholesale',
          topics: [{ name: 'Wholesale', words: ['reseller'] }],
          wording: { en: { open: 'Our people will write to you.', closed: 'Our people will write to you.' } },
        },
      },
    });
    const { events } = await ask(shop, 'I am a reseller, where is my order?', { customer: { email: EMAIL } });
    expect(events[0]).toMatchObject({
      type: 'message',
      text: expect.stringContaining('Our people will write to you.'),
    });
    expect(events.at(-1)).toMatchObject({ type: 'handoff', reason: 'policy-exception' });
  });
});
