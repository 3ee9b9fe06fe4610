import { ErrorBodySchema, type HandoffSettings } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { call, callJson, createShop, type TestShop } from '../testing/shop.ts';

const PATH = '/v1/agent/handoff-settings';
const RULES = { team: null, wording: {}, topics: [], hours: null };

function read(shop: TestShop): Promise<HandoffSettings> {
  return callJson('GET', PATH, { token: shop.secretKey });
}

function write(shop: TestShop, body: object): Promise<HandoffSettings> {
  return callJson('PUT', PATH, { token: shop.secretKey, body });
}

describe('the settings of handoffs', () => {
  it('are the defaults until some are set', async () => {
    expect(await read(await createShop())).toEqual({ account: RULES, channels: {} });
  });

  it('are replaced as a whole, and setting them again changes nothing', async () => {
    const shop = await createShop();
    const first = {
      account: { team: ' Care ', wording: { nl: { open: 'We kijken ernaar.', closed: null } } },
      channels: { email: { topics: [{ name: 'Warranty', words: ['garantie', 'warranty'] }] } },
    };
    const expected = {
      account: { ...RULES, team: 'Care', wording: first.account.wording },
      channels: { email: { ...RULES, topics: first.channels.email.topics } },
    };
    expect(await write(shop, first)).toEqual(expected);
    expect(await write(shop, first)).toEqual(expected);
    expect(await read(shop)).toEqual(expected);
    const hours = { spans: [{ weekday: 1, fromMinute: 540, toMinute: 1_020 }], closedDays: ['2026-12-25'] };
    await write(shop, { account: { hours } });
    expect(await read(shop)).toEqual({ account: { ...RULES, hours }, channels: {} });
  });

  it.each([
    [{ account: { team: '' } }, 'account.team'],
    [{ account: { hours: { spans: [{ weekday: 8, fromMinute: 0, toMinute: 1 }] } } }, 'account.hours.spans.0.weekday'],
    [{ account: { hours: { spans: [{ weekday: 1, fromMinute: 2, toMinute: 1 }] } } }, 'account.hours.spans.0'],
    [{ channels: { sms: { topics: [{ name: 'x', words: [] }] } } }, 'channels.sms.topics.0.words'],
  ])('are refused with the place of what is wrong: %j', async (body, path) => {
    const shop = await createShop();
    const response = await call('PUT', PATH, { token: shop.secretKey, body });
    expect(response.status).toBe(400);
    expect(ErrorBodySchema.parse(await response.json()).error.details?.map((detail) => detail.path)).toEqual([path]);
  });

  it('are the account’s alone', async () => {
    const [here, there] = [await createShop(), await createShop()];
    await write(here, { account: { team: 'Care' } });
    expect((await read(there)).account.team).toBeNull();
  });
});
