import { describe, expect, it, vi } from 'vitest';
import { toParagraph } from './compose/blocks.ts';
import type * as tracking from './compose/tracking.ts';
import { buildShippedOrder, createChat, createWorld, textOf } from './testing/world.ts';

// A composer that words what no tool gave: the check must keep every bit of it from the customer.
vi.mock('./compose/tracking.ts', (): typeof tracking => ({
  wordTracking: () =>
    [toParagraph(['Order #1042 comes on Friday 5 March; use SORRY10 for €10 off.'])].filter((b) => b !== null),
}));

describe('an answer that the check refuses', () => {
  it('is never sent: the question goes to a person, and the trace says why', async () => {
    const world = createWorld({ orders: [buildShippedOrder('#1042', 1)] });
    const result = await createChat(world).say('where is my order');
    expect(result.events.map((event) => event.type)).toEqual(['message', 'handoff']);
    expect(result.events.at(-1)).toMatchObject({ reason: 'knowledge-gap' });
    expect(textOf(result)).toContain('I do not have a reliable answer to that.');
    expect(textOf(result)).not.toMatch(/March|SORRY10|10/);
    expect(result.trace.refused).toEqual(['Friday', '5', 'March', 'SORRY10', '10']);
  });
});
