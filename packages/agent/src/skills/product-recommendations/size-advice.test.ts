import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../testing/shop.ts';
import { FULL_FACTS, createChat, createWorld, textOf, typesOf } from '../../testing/world.ts';
import { pickRows } from './size-advice.ts';

const CHEST = ['Maat M past bij 96 tot 104 cm.', 'Maat L past bij 104 tot 112 cm.'];
const FOOT = ['Size 41 fits a foot of up to 26.1 cm.', 'Size 39 fits a foot of up to 24.8 cm.'];
const PROSE = 'The hat fits 54 to 60 cm. The scarf is 190 cm long.';

describe('rows of a size guide', () => {
  it.each([
    [CHEST, 'welke maat bij 100 cm?', [CHEST[0]]],
    [CHEST, 'welke maat bij 104 cm?', CHEST],
    [CHEST, 'welke maat bij 130 cm?', CHEST],
    [FOOT, 'my foot is 25,5 cm', [FOOT[0]]],
    [FOOT, 'my foot is 24 cm', [FOOT[1]]],
    [FOOT, 'my foot is 10 inches', []],
    [FOOT, 'which size do i need?', []],
  ])('%s: %s', (rows, question, picked) => {
    expect(pickRows([...rows, PROSE].join('\n'), question)).toEqual(picked);
  });
});

describe('advice on sizes', () => {
  const article = buildArticle({
    title: 'Size guide',
    body: `## Which size of boots do I need?\n\n${FOOT.map((row) => `- ${row}`).join('\n')}`,
  });
  const question = 'my foot is 25.5 cm, which size of boots do i need?';

  it('comes from an article, the row that fits', async () => {
    const result = await createChat(createWorld({ facts: FULL_FACTS, articles: [article], isVerified: false })).say(
      question,
    );
    expect(textOf(result)).toContain(FOOT[0]);
    expect(textOf(result)).not.toContain(FOOT[1]);
  });

  it('is not given without one: a person is asked', async () => {
    const result = await createChat(createWorld({ facts: FULL_FACTS, articles: [], isVerified: false })).say(question);
    expect(typesOf(result)).toContain('handoff');
    expect(textOf(result)).not.toContain('not found anything');
  });
});
