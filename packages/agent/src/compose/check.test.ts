import type { Block } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { createDates } from '@loket/domain/wording';
import { checkAnswer } from './check.ts';
import { composeMessage } from './compose.ts';
import { type Evidence, cleanName } from './evidence.ts';
import { toLinkParagraph } from './blocks.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 10);
const DAY_MS = 86_400_000;
const wordsOf = (lang: 'en' | 'nl' | 'sv') => ({
  lang,
  dates: createDates(lang, { timeZone: 'Europe/Amsterdam', nowMs: NOW_MS }),
});
const say = (text: string): Block[] => [{ type: 'paragraph', inlines: [{ type: 'text', text }] }];

const evidence: Evidence[] = [
  { kind: 'order', name: '#1042' },
  { kind: 'day', atMs: NOW_MS + 10 * DAY_MS },
  { kind: 'day', atMs: NOW_MS + DAY_MS },
  { kind: 'count', value: 2 },
  { kind: 'name', text: 'Lamp 60W HELIOS' },
  { kind: 'link', url: 'https://track.example.com/1' },
];

describe('the check', () => {
  it.each([
    'Order #1042 is expected on Wednesday 2 December.',
    'Order #1042 comes tomorrow.',
    '2 × Lamp 60W HELIOS: on its way.',
    'I am the AI assistant. It may be late.',
  ])('lets through what the evidence holds: %s', (text) => {
    expect(checkAnswer(say(text), evidence, wordsOf('en'))).toEqual([]);
  });

  it.each([
    ['a wrong number', 'You have 3 orders.', '3'],
    ['a wrong order number', 'Order #1043 is on its way.', '1043'],
    ['an order number with more digits', 'Order #10420 is on its way.', '10420'],
    ['a wrong day', 'It comes on Wednesday 9 December.', '9'],
    ['a wrong weekday', 'It comes on Monday 2 December.', 'Monday'],
    ['a wrong month', 'It comes on Wednesday 2 November.', 'November'],
    ['a day that nobody gave', 'It comes today.', 'today'],
    ['a price', 'You get €12.50 back.', '12'],
    ['a number within another', 'It weighs 2.5 kilos.', '2'],
    ['a percentage', 'You get 2% off.', '2'],
    ['a code', 'Use SUMMER at the checkout.', 'SUMMER'],
    ['a code with digits', 'Use save20 at the checkout.', 'save20'],
    ['an address', 'See shop.example for more.', 'shop'],
    ['an address with a scheme', 'See https for more.', 'https'],
    ['an e-mail address', 'Write to help@shop for more.', 'help'],
  ])('refuses %s', (_, text, refused) => {
    expect(checkAnswer(say(text), evidence, wordsOf('en'))).toContain(refused);
  });

  it('refuses a link to anywhere else', () => {
    expect(checkAnswer([toLinkParagraph('Follow it', 'https://track.example.com/2')], evidence, wordsOf('en'))).toEqual(
      ['link:Follow it'],
    );
    expect(checkAnswer([toLinkParagraph('Follow it', 'https://track.example.com/1')], evidence, wordsOf('en'))).toEqual(
      [],
    );
  });

  it('reads days in Dutch and Swedish', () => {
    expect(checkAnswer(say('De bezorging wordt morgen verwacht.'), evidence, wordsOf('nl'))).toEqual([]);
    expect(checkAnswer(say('De bezorging wordt gisteren verwacht.'), evidence, wordsOf('nl'))).toEqual(['gisteren']);
    expect(checkAnswer(say('Leveransen väntas i morgon.'), evidence, wordsOf('sv'))).toEqual([]);
    expect(checkAnswer(say('Leveransen väntas i dag.'), evidence, wordsOf('sv'))).toEqual(['i dag']);
  });

  it('reads lists as it reads paragraphs', () => {
    const list: Block = { type: 'list', ordered: false, items: [[{ type: 'text', text: '7 mugs' }]] };
    expect(checkAnswer([list], evidence, wordsOf('en'))).toEqual(['7']);
  });

  it('keeps a refused draft from becoming a message', () => {
    const composed = composeMessage(
      { blocks: say('Order #9 is lost.'), evidence, quotes: [], quickReplies: [], sources: [] },
      wordsOf('en'),
    );
    expect(composed).toEqual({ ok: false, refused: ['9'] });
  });

  // Measured: below 10 ms each on two shared cores.
  it.each(['a', '1', '@', '2 ', 'i dag ', '[['])('takes linear time over 100 KB of %j', (piece) => {
    const blocks = say(piece.repeat(100_000 / piece.length));
    const words = wordsOf('sv');
    const startMs = performance.now();
    checkAnswer(blocks, evidence, words);
    expect(performance.now() - startMs).toBeLessThan(500);
  });
});

describe('a name from outside', () => {
  it('is one line of whole characters without direction marks', () => {
    expect(cleanName('  Mug\n\u202e\u0000 blue ')).toBe('Mug blue');
    expect(cleanName('\ud83d')).toBe('\ufffd');
    expect(cleanName('😀'.repeat(100)).isWellFormed()).toBe(true);
    expect(cleanName('x'.repeat(200))).toHaveLength(80);
  });
});
