import type { Route } from '@loket/contracts';
import { buildLine, buildOrder } from '@loket/domain/orders/testing';
import type { Order } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { createWords } from './context.ts';
import { createLookUps } from './look-ups.ts';
import { weighOrder } from './order-evidence.ts';
import { createToolbox } from '../tools.ts';
import type { Routing } from '../router/index.ts';
import { createDialogueState } from '../state.ts';
import { DAY_MS, FULL_FACTS, NOW_MS, buildShippedOrder, createWorld } from '../testing/world.ts';
import type { TurnInput } from '../types.ts';

const waiting = buildOrder({ name: '#1002', placedAtMs: NOW_MS - DAY_MS, lines: [buildLine({ title: 'Mug' })] });
const shipped = buildShippedOrder('#1001', 5);

function toRouting(...shares: readonly (readonly [Route, number])[]): Routing {
  const scores = shares.map(([skill, confidence]) => ({ skill, confidence }));
  return { skill: scores[0]?.skill ?? 'none', confidence: scores[0]?.confidence ?? 0, scores, alarm: null };
}

function weigh(text: string, routing: Routing, orders: readonly Order[] = [waiting, shipped]): Promise<Routing> {
  const { ports } = createWorld({ facts: FULL_FACTS, orders });
  const tools = createToolbox(ports);
  const input: TurnInput = {
    trigger: { kind: 'message', text },
    channel: 'webchat',
    localeHint: null,
    accountLocale: 'en',
    page: null,
    customer: { level: 'verified', firstName: null, email: null },
    shopName: 'Shop',
    timeZone: 'UTC',
    nowMs: NOW_MS,
    owner: 'agent',
  };
  return weighOrder(
    {
      ...createWords('en', input),
      input,
      ports,
      tools,
      text,
      lang: 'en',
      state: createDialogueState(),
      lookUps: createLookUps(tools, ports, 'en'),
      facts: FULL_FACTS,
      routing: null,
      isPart: false,
    },
    routing,
  );
}

describe('the order that a message names', () => {
  it.each([
    ['1002', 'order-editing'],
    ['1001', 'returns-exchanges'],
  ])('decides between changing and returning by its state: %s', async (name, skill) => {
    const routing = toRouting(['returns-exchanges', 0.5], ['order-editing', 0.45]);
    expect((await weigh(`I do not want ${name} any more`, routing)).skill).toBe(skill);
  });

  it('speaks for what concerns orders against what does not', async () => {
    const routing = toRouting(['subscriptions', 0.48], ['order-editing', 0.4], ['order-tracking', 0.12]);
    expect((await weigh('1002 should come a week later', routing)).skill).toBe('order-editing');
  });

  it('leaves following and changing as their words say', async () => {
    const routing = toRouting(['order-tracking', 0.55], ['order-editing', 0.45]);
    expect((await weigh('what about 1001', routing)).skill).toBe('order-tracking');
  });

  it.each([
    ['what was certain', 'cancel 1002', toRouting(['loyalty', 0.85], ['order-editing', 0.15])],
    ['what is mostly another matter', 'points of 1002', toRouting(['loyalty', 0.6], ['order-tracking', 0.4])],
    ['an order of somebody else', 'cancel 1999', toRouting(['returns-exchanges', 0.5], ['order-editing', 0.5])],
    [
      'a message with two numbers',
      'cancel 1001 and 1002',
      toRouting(['returns-exchanges', 0.5], ['order-editing', 0.5]),
    ],
    ['a message without one', 'cancel my order', toRouting(['returns-exchanges', 0.5], ['order-editing', 0.5])],
  ])('has no say in %s', async (_, text, routing) => {
    expect(await weigh(text, routing)).toBe(routing);
  });
});
