import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLine, buildOrder } from '../orders/testing.ts';
import { type HubPlace, SUBSCRIPTION_ACTIONS, toHubUrl } from './places.ts';

const HUB = 'https://shop.example.com/account';
const orderId = 'ord_test000001';

describe('an address in the hub', () => {
  it.each([
    [{ to: 'orders' }, 'orders'],
    [{ to: 'returns' }, 'returns'],
    [{ to: 'subscriptions' }, 'subscriptions'],
    [{ to: 'loyalty' }, 'loyalty'],
    [{ to: 'coupons' }, 'coupons'],
    [{ to: 'profile' }, 'profile'],
    [{ to: 'order', orderId }, 'orders/ord_test000001'],
    [{ to: 'edit-order', orderId }, 'orders/ord_test000001/edit'],
    [{ to: 'cancel-order', orderId }, 'orders/ord_test000001/cancel'],
    [{ to: 'new-return', orderId, lineIds: [] }, 'returns/new?order=ord_test000001'],
    [
      { to: 'new-return', orderId, lineIds: ['lin_test000001', 'lin_test000002'] },
      'returns/new?order=ord_test000001&lines=lin_test000001.lin_test000002',
    ],
    [{ to: 'subscription', subscriptionId: 'sub_test000001', action: null }, 'subscriptions/sub_test000001'],
    [{ to: 'reward', rewardId: 'r1' }, 'loyalty?reward=r1'],
  ] satisfies [HubPlace, string][])('of %j', (place, path) => {
    expect(toHubUrl(HUB, place)).toBe(`${HUB}/${path}`);
  });

  it.each(SUBSCRIPTION_ACTIONS)('of a subscription to %s', (action) => {
    const place = { to: 'subscription', subscriptionId: 'sub_test000001', action } as const;
    expect(toHubUrl(HUB, place)).toBe(`${HUB}/subscriptions/sub_test000001/${action}`);
  });

  it('names no order as customers do, and nobody', () => {
    const order = buildOrder({ name: '#W2611340', lines: [buildLine({ title: 'Enamel mug for Jan de Vries' })] });
    const lineIds = order.lines.map(({ id }) => id);
    const places: HubPlace[] = [
      { to: 'order', orderId: order.id },
      { to: 'edit-order', orderId: order.id },
      { to: 'cancel-order', orderId: order.id },
      { to: 'new-return', orderId: order.id, lineIds },
    ];
    for (const place of places) expect(toHubUrl(HUB, place)).not.toMatch(/2611340|mug|Jan|Vries/i);
  });

  it('of a return carries at most twenty lines, so that it stays an address', () => {
    const lineIds = Array.from({ length: 120 }, () => buildLine().id);
    const url = new URL(toHubUrl(HUB, { to: 'new-return', orderId, lineIds }));
    expect(url.searchParams.get('lines')?.split('.')).toEqual(lineIds.slice(0, 20));
    expect(url.href.length).toBeLessThan(2_048);
  });

  it.each([
    'a/b',
    '.',
    '..',
    '../../admin',
    '?order=1',
    '&order=1',
    '#top',
    'tien procent',
    'one+one',
    'å & ö',
    '%2e%2e',
    'https://evil.example',
  ])('of a reward called %j stays at the programme, with the reward and nothing else', (rewardId) => {
    const url = new URL(toHubUrl(HUB, { to: 'reward', rewardId }));
    expect(`${url.origin}${url.pathname}${url.hash}`).toBe(`${HUB}/loyalty`);
    expect([...url.searchParams]).toEqual([['reward', rewardId]]);
  });

  it('of a reward can be read back, whatever the provider calls it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 64, unit: 'binary' }), (rewardId) => {
        const url = new URL(toHubUrl(HUB, { to: 'reward', rewardId }));
        expect(`${url.origin}${url.pathname}${url.hash}`).toBe(`${HUB}/loyalty`);
        expect([...url.searchParams]).toEqual([['reward', rewardId]]);
      }),
    );
  });

  it.each(['\uD800', 'half \uDFFF a character', '\uDC00\uD800'])(
    'of a reward whose name holds half a character is one all the same: %j',
    (rewardId) => {
      const url = new URL(toHubUrl(HUB, { to: 'reward', rewardId }));
      expect(`${url.origin}${url.pathname}${url.hash}`).toBe(`${HUB}/loyalty`);
      expect([...url.searchParams]).toEqual([['reward', rewardId.toWellFormed()]]);
    },
  );
});
