import type { ContentCategory, Locale } from '@loket/contracts';
import type { PassageHit } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { type Quoted, chooseQuote } from './choose-quote.ts';

interface Part {
  readonly heading: string;
  readonly text: string;
  readonly score?: number;
  readonly category?: ContentCategory;
  readonly lang?: Locale;
}

const createQuote = ({ heading, text, score = 1, category = 'general', lang = 'en' }: Part): Quoted => {
  const articleId = 'art_00000001' as PassageHit['articleId'];
  const article = { articleId, title: 'Article', url: null, lang };
  const parts = [{ kind: 'sentences', sentences: [text] } as const];
  return {
    hit: { ...article, category, changedAtMs: 0, headings: [heading], text, score, coverage: 1 },
    finding: { kind: 'quote', article, parts, namesTeam: false },
  };
};

const choose = (question: string, parts: readonly Part[], category: ContentCategory | null = null): string | null =>
  chooseQuote(question, parts.map(createQuote), { lang: 'en', category })?.hit.text ?? null;

const pay: Part = { heading: 'When do I pay?', text: 'You can pay for a subscription with iDEAL.', score: 1.1 };

describe('the quote that is chosen', () => {
  it('holds most of the question', () => {
    const parts: Part[] = [
      { heading: 'Shipping', text: 'We ship tea on Mondays.', score: 1.2 },
      { heading: 'Shipping', text: 'We ship tea to Norway on Mondays.' },
    ];
    expect(choose('do you ship tea to Norway', parts)).toBe('We ship tea to Norway on Mondays.');
  });

  it('stands under a heading that asks the same', () => {
    const parts: Part[] = [
      { heading: 'Until when can I change an order?', text: 'You can change an order free of charge.', score: 1.1 },
      { heading: 'What can I change?', text: 'You can change the address of an order.' },
    ];
    expect(choose('what can I change in an order', parts)).toBe('You can change the address of an order.');
    expect(choose('when can I change an order', parts)).toBe('You can change an order free of charge.');
  });

  it('is of no skill’s article when the question is of no skill', () => {
    const parts: Part[] = [
      { ...pay, category: 'subscription-policy' },
      { heading: 'Which ways to pay are there?', text: 'You can pay with iDEAL.' },
    ];
    expect(choose('can I pay with ideal', parts)).toBe('You can pay with iDEAL.');
    expect(choose('can I pay with ideal', parts, 'subscription-policy')).toBe(pay.text);
  });

  it('is none when it holds next to nothing of the question', () => {
    expect(
      choose('do you take old clothes for recycling', [{ heading: 'Sizes', text: 'Take the larger size.' }]),
    ).toBeNull();
  });
});
