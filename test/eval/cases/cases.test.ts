import { LOCALES } from '@loket/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AgentShop } from '../../support/agent-shop.ts';
import { createDemoAgent } from '../../support/demo-agent.ts';
import { CaseSchema, readCases } from './case.ts';
import { runCase } from './run-case.ts';

const files = readCases();

let shop: AgentShop;
beforeAll(async () => {
  shop = await createDemoAgent();
});

describe.each(files)('$name', ({ cases }) => {
  it.each(cases)('$name', async (written) => {
    expect(await runCase(shop, written)).toEqual([]);
  });
});

describe('the written conversations', () => {
  it('are three hundred or more, in every language', () => {
    const counts = LOCALES.map((lang) =>
      files.filter((file) => file.lang === lang).reduce((sum, { cases }) => sum + cases.length, 0),
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(100);
  });

  it('can fail', async () => {
    const wrong = CaseSchema.parse({
      name: 'a greeting that is said to be about an order',
      turns: [{ say: 'hello', skill: 'order-tracking', cards: ['order'], says: ['#1042'], never: ['Hello'] }],
    });
    expect((await runCase(shop, wrong)).length).toBeGreaterThanOrEqual(4);
  });
});
