import type { Locale } from '@loket/contracts';
import type { PassageHit } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { quotePassage } from './quote.ts';

const createHit = (lang: Locale, heading: string, text: string): PassageHit => ({
  articleId: 'art_00000001',
  title: 'Article',
  url: null,
  lang,
  category: 'general',
  changedAtMs: 0,
  headings: [heading],
  text,
  score: 1,
  coverage: 1,
});

const quoted = (question: string, hit: PassageHit, context = ''): string[] =>
  quotePassage(question, hit, context).flatMap((part) => (part.kind === 'sentences' ? part.sentences : part.items));

const returns = createHit(
  'nl',
  'Hoe lang kan ik iets retourneren?',
  'Je kunt een artikel tot 30 dagen na bezorging retourneren. Een artikel dat je terugstuurt moet ongebruikt zijn. Je hebt de doos niet nodig.',
);

describe('the sentence that is quoted', () => {
  it('holds the question in other words for the same', () => {
    expect(quoted('tot wanneer kan ik iets terugzenden?', returns)[0]).toBe(
      'Je kunt een artikel tot 30 dagen na bezorging retourneren.',
    );
  });

  it('says what must be so to who asks for conditions', () => {
    expect(quoted('wat zijn de voorwaarden voor een retour', returns)).toEqual([
      'Een artikel dat je terugstuurt moet ongebruikt zijn.',
    ]);
  });

  it.each([
    [
      'en',
      'when is it charged?',
      'If you cancel late, the last one is charged.',
      'We charge it on the day that we send it.',
    ],
    [
      'nl',
      'Wanneer wordt het afgeschreven?',
      'Zeg je te laat op, dan wordt het afgeschreven.',
      'We schrijven het af op de dag van verzending.',
    ],
    ['sv', 'när debiteras den?', 'Om du är sen debiteras den ändå.', 'Vi debiterar den samma dag.'],
  ] as const)('speaks of no case that is not asked about, in %s', (lang, question, special, plain) => {
    expect(quoted(question, createHit(lang, 'Article', `${special} ${plain}`))).toEqual([plain]);
  });

  it('speaks of the case that is asked about', () => {
    const text = 'Points come back within 5 days. If you cancel, your points are lost.';
    expect(quoted('what about points if I cancel', createHit('en', 'Points', text))[0]).toMatch(/^If you cancel/);
  });

  it('is chosen by what is said beside the question too', () => {
    const text = 'Parcels to Norway take 4 days to come. Parcels to Sweden take 2 days to come.';
    const hit = createHit('en', 'Parcels', text);
    expect(quoted('How long does a parcel take?', hit, 'I live in Sweden.')).toEqual([
      'Parcels to Sweden take 2 days to come.',
    ]);
  });
});

describe('items of a list', () => {
  const sizes = createHit(
    'en',
    'What size of boots do I need?',
    'Boots in size 37 fit a foot up to 23.5 cm.\nBoots in size 39 fit a foot up to 24.8 cm.\nBoots in size 41 fit a foot up to 26.1 cm.',
  );

  it('are all quoted to who asks no more than the heading', () => {
    expect(quoted('what size of boots do I need', sizes)).toHaveLength(3);
  });

  it('are quoted one by one when one is asked about', () => {
    const text = 'Delivery to Belgium takes 2 days.\nDelivery to Norway takes 8 days.';
    expect(quoted('how long to norway', createHit('en', 'How long does delivery take?', text))).toEqual([
      'Delivery to Norway takes 8 days.',
    ]);
  });
});
