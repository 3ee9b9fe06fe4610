import { describe, expect, it } from 'vitest';
import { holdsAmount, readAmounts, readAskedAmount } from './amounts.ts';

describe('what is asked for', () => {
  it.each([
    ['How long does delivery to Belgium take?', 'time'],
    ['Wanneer krijg ik mijn geld terug?', 'time'],
    ['Hur lång tid tar leveransen?', 'time'],
    ['what does shipping to Norway cost', 'money'],
    ['Wat kost verzenden?', 'money'],
    ['Vad kostar frakten?', 'money'],
    ['how many codes can I use', 'number'],
    ['Hoeveel codes mag ik gebruiken?', 'number'],
    ['until when can I cancel?', 'limit'],
    ['tot wanneer kan ik annuleren', 'limit'],
    ['hur sent kan man avboka?', 'limit'],
    ['hoeveel dagen heb je om te ruilen', 'time'],
    ['wat zijn de voorwaarden om te ruilen', 'condition'],
    ['Can I pay with Klarna?', null],
  ] as const)('in “%s” is %s', (question, amount) => {
    expect(readAskedAmount(question)).toBe(amount);
  });
});

describe('an amount', () => {
  it.each([
    ['Delivery takes 2 to 3 working days.', 'time', true],
    ['Leverans tar 2 till 3 arbetsdagar.', 'time', true],
    ['Ophalen kan op donderdag.', 'time', true],
    ['A return costs EUR 3.95.', 'time', false],
    ['A return costs EUR 3.95.', 'money', true],
    ['Verzenden is gratis.', 'money', true],
    ['Delivery takes 2 to 3 working days.', 'money', false],
    ['We charge it on the day that we send it.', 'time', true],
    ['Vi drar pengarna samma dag.', 'time', true],
    ['You can cancel until we pack it.', 'limit', true],
    ['Du kan avbryta när du vill.', 'limit', false],
    ['Een artikel moet ongebruikt zijn.', 'condition', true],
    ['Een artikel is van wol.', 'condition', false],
    ['We refund the amount that you paid.', 'number', true],
    ['One code for each order.', 'number', false],
  ] as const)('in “%s” of %s: %s', (sentence, amount, isHeld) => {
    expect(holdsAmount(sentence, amount)).toBe(isHeld);
  });

  it('is read with its unit, before or after it', () => {
    expect(readAmounts('€ 4,95 within 30 days, 10% off')).toEqual(
      new Map([
        ['money', new Set(['4.95'])],
        ['day', new Set(['30'])],
        ['percent', new Set(['10'])],
      ]),
    );
  });
});
