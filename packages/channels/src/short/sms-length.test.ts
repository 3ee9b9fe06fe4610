import type { TurnEvent } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { countSegments } from '../sms/segments.ts';
import { link, order, say, sayWithSource, show, toUrl } from '../testing/events.ts';
import { render, renderText } from '../testing/render.ts';

const toSms = (events: readonly TurnEvent[]) => render('sms', events);
const textOf = (...events: readonly TurnEvent[]): string => renderText('sms', events);
const sentence = (length: number): string => `${'word '.repeat(length / 5 - 1)}end.`;

describe('a long answer', () => {
  it('keeps three entries of a list and counts the rest', () => {
    const items = [1, 2, 3, 4, 5].map((number) => `${number} ${sentence(120)}`);
    const { text, segments } = toSms([say('Item by item:', { items })]);
    expect(text.split('\n').slice(-2)).toEqual([`- ${items[2]}`, 'and 2 more']);
    expect(segments).toBe(3);
  });

  it('counts what the agent had left out as well', () => {
    const items = [...[1, 2, 3, 4, 5].map((number) => `${number} ${sentence(120)}`), 'and 4 more items'];
    expect(textOf(say('Item by item:', { items })).split('\n').at(-1)).toBe('and 6 more');
    expect(textOf(say('Items:', { items: ['a', 'b', 'and 4 more items'] }))).toBe(
      'Items:\n- a\n- b\n- and 4 more items',
    );
  });

  it('loses its source before a paragraph, and paragraphs from the last one', () => {
    const source = { articleId: 'art_1', title: 'Delivery', url: toUrl('delivery') };
    const sourceLine = [{ type: 'text', text: 'Source: ' }, link('Delivery', toUrl('delivery'))] as const;
    const [first, second, third] = [sentence(150), sentence(155), sentence(200)];
    const short = sayWithSource(source, first, second, sourceLine);
    expect(textOf(short)).toBe(`${first}\n${second}\nSource: Delivery: ${toUrl('delivery')}`);
    const long = sayWithSource(source, first, second, third, sourceLine);
    expect(textOf(long)).toBe(`${first}\n${second}`);
    const [beside, after] = [sentence(220), sentence(190)];
    const answer = sayWithSource(source, beside, sourceLine, after);
    expect(textOf(answer, ...show(order('#1', [{ kind: 'view', url: toUrl('orders/one') }])))).toBe(
      `${beside}\n${after}\nView: ${toUrl('orders/one')}`,
    );
  });

  it('keeps the answer behind the introduction, and a list with the words before it', () => {
    const introduction = 'I am the AI assistant of Fjord & Co.';
    const answer = say(introduction, 'You can return if:', { items: [sentence(200), sentence(250)] }, sentence(100));
    expect(textOf(answer)).toBe(`${introduction}\nYou can return if:\n- ${sentence(200)}\n- ${sentence(250)}`);
  });

  it('keeps what each message begins with, and the link', () => {
    const events = [
      say(sentence(300), sentence(300)),
      say('A team member will follow up.', sentence(100)),
      ...show(order('#1', [{ kind: 'track', url: toUrl('t') }])),
    ];
    expect(textOf(...events)).toBe(`${sentence(300)}\nA team member will follow up.\nTrack your order: ${toUrl('t')}`);
  });

  it('keeps the link when the entry that holds it goes', () => {
    const items = [1, 2, 3, 4].map((number) => [
      { type: 'text', text: `${number} ${sentence(150)} ` } as const,
      link('Track', toUrl(String(number))),
    ]);
    const cards = show(order('#1', [{ kind: 'track', url: toUrl('4') }]));
    expect(
      textOf(say('Parcels:', { items }), ...cards)
        .split('\n')
        .slice(-2),
    ).toEqual(['and 1 more', `Track your order: ${toUrl('4')}`]);
  });

  it('is shorter still in UCS-2', () => {
    expect(textOf(say(sentence(100), sentence(100), sentence(100)))).toContain(`${sentence(100)}\n${sentence(100)}\n`);
    expect(toSms([say(`ł${sentence(100)}`, sentence(95), sentence(100))])).toMatchObject({
      text: `ł${sentence(100)}\n${sentence(95)}`,
      segments: 3,
      encoding: 'UCS-2',
    });
  });
});

describe('an answer beyond the limit', () => {
  const cards = show(order('#1', [{ kind: 'track', url: toUrl('t') }]));

  it('ends with a whole sentence and the link', () => {
    const { text } = toSms([say(`${sentence(1_500)} ${sentence(200)}`), ...cards]);
    expect(text).toBe(`${sentence(1_500)}\nTrack your order: ${toUrl('t')}`);
  });

  it('ends with a whole word where no sentence ends, and parts no number', () => {
    const { text } = toSms([say('12 345 '.repeat(300))]);
    expect(text).toBe('');
    const words = toSms([say('word '.repeat(400))]).text;
    expect(words).toMatch(/^(?:word )+word\.\.\.$/);
    expect(words.length).toBeGreaterThan(1_580);
    expect(words.length).toBeLessThanOrEqual(1_600);
  });

  it('leaves out a word that fits nowhere', () => {
    expect(toSms([say('x'.repeat(2_000)), say('Hello.')]).text).toBe('Hello.');
  });

  it('has fewer entries of a list', () => {
    const items = [1, 2, 3, 4].map((number) => `${number} ${sentence(700)}`);
    const { text } = toSms([say('Steps:', { items })]);
    expect(text).toBe(`Steps:\n- ${items[0]}\n- ${items[1]}\nand 2 more`);
  });
});

it('has nothing to send for events without words', () => {
  expect(
    toSms([
      { type: 'handoff', mode: 'soft', reason: 'customer-request' },
      { type: 'error', code: 'internal', message: 'x' },
      { type: 'require-authentication', reason: 'orders' },
    ]),
  ).toMatchObject({ text: '', segments: 0 });
});

it('says how it travels', () => {
  const { text, segments, encoding } = toSms([say('“Hello” …'), say(sentence(200))]);
  expect(text).toBe(`"Hello" ...\n${sentence(200)}`);
  expect({ segments, encoding }).toEqual({ segments: 2, encoding: 'GSM-7' });
  expect(countSegments(text)).toMatchObject({ segments, encoding });
});
