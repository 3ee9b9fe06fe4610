import { LOCALES } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, detectLanguage } from './choose-language.ts';
import { BUCKETS } from './features.ts';
import { BIASES, CLASSES, DIGITS, STEPS } from './language-weights.gen.ts';
import { scoreLanguages } from './score-languages.ts';

const DUTCH_SHOP = { conversation: null, hint: null, account: 'nl' } as const;

describe('language of a message', () => {
  it.each([
    ['Where is my order?', 'en'],
    ['parcel status', 'en'],
    ['human please', 'en'],
    ['still waiting', 'en'],
    ["I'd like to return these boots, they don't fit", 'en'],
    ['waar pakket', 'nl'],
    ['nog niks ontvangen', 'nl'],
    ['medewerker spreken', 'nl'],
    ['Ik heb mijn order nog niet', 'nl'],
    ['WAAR BLIJFT MIJN BESTELLING', 'nl'],
    ['var är paketet', 'sv'],
    ['prata med någon', 'sv'],
    ['min order är försenad', 'sv'],
    ['Hej, jag undrar när ni skickar min beställning?', 'sv'],
  ])('%s is %s', (text, lang) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it.each([
    ['bedankt', 'nl'],
    ['terugsturen', 'nl'],
    ['återbetalning', 'sv'],
    ['tack', 'sv'],
    ['refund', 'en'],
  ])('is told from the one word %s', (word, lang) => {
    expect(detectLanguage(word)).toBe(lang);
  });

  it.each([
    ['nar kommer mitt paket', 'sv'],
    ['jag vill andra adressen pa min bestallning', 'sv'],
    ['een paar sokken is twee keer geleverd', 'nl'],
  ])('is told without accents: %s', (text, lang) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it.each([
    ['mijn wireless headphones zijn kapot', 'nl'],
    ['kan ik de running shoes nog ruilen', 'nl'],
    ['har ni the ordinary skin care i lager', 'sv'],
    ['jag letar efter en oversized hoodie', 'sv'],
    ['Waar blijft mijn Nothing But The Beat Deluxe Edition?', 'nl'],
  ])('is that of the function words among English product words: %s', (text, lang) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it.each([
    '#1042',
    'ok',
    '😀',
    '',
    'W2611340',
    'PostNL',
    'https://shop.example/en/where-is-my-order',
    'me@example.com',
  ])('is not guessed from %j', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it.each([
    ['Danish', 'Hvor er min pakke? Jeg har ikke fået noget endnu'],
    ['Danish', 'jeg vil gerne bytte skoene til en anden størrelse'],
    ['Norwegian', 'Når kommer pakken min? Jeg har ikke hørt noe fra dere'],
    ['Norwegian', 'kan jeg få pengene tilbake for genseren'],
    ['German', 'Wo bleibt meine Bestellung? Ich warte schon seit einer Woche'],
    ['Afrikaans', 'Ek wil graag my bestelling verander, kan julle my help?'],
    ['French', 'Où est ma commande ? Je ne l’ai pas encore reçue'],
    ['Greek', 'Πού είναι το δέμα μου;'],
    ['Arabic', 'أين طلبي؟'],
  ])('is none of ours when it is %s: %s', (_, text) => {
    expect(detectLanguage(text)).toBeNull();
    expect(chooseLanguage(text, DUTCH_SHOP)).toBe('nl');
  });
});

describe('language to answer in', () => {
  it('is the conversation’s, the page’s or the account’s when the words do not tell', () => {
    expect(chooseLanguage('#1', { conversation: 'sv', hint: 'nl', account: 'en' })).toBe('sv');
    expect(chooseLanguage('#1', { conversation: null, hint: 'nl', account: 'en' })).toBe('nl');
    expect(chooseLanguage('#1', { conversation: null, hint: null, account: 'en' })).toBe('en');
  });

  it.each(['sneakers', 'track order', 'helmet', 'order status', 'wireless headphones'])(
    'stays the conversation’s when %s is a weak sign of another',
    (text) => {
      for (const conversation of LOCALES) {
        expect(chooseLanguage(text, { conversation, hint: 'en', account: 'en' })).toBe(conversation);
      }
    },
  );

  it.each([
    ['waar blijft mijn pakketje', 'nl'],
    ['var är mitt paket', 'sv'],
    ['where is my package', 'en'],
  ] as const)('changes with a message that is surely in another: %s', (text, lang) => {
    for (const conversation of LOCALES) {
      expect(chooseLanguage(text, { conversation, hint: conversation, account: conversation })).toBe(lang);
    }
  });

  it('leans on the page for words that two languages share', () => {
    expect(chooseLanguage('order status', { conversation: null, hint: 'sv', account: 'sv' })).toBe('sv');
    expect(chooseLanguage('order status', { conversation: null, hint: 'en', account: 'en' })).toBe('en');
  });
});

describe('evidence for languages', () => {
  it('adds up to one, with a place for languages that are not ours', () => {
    const scores = scoreLanguages('jeg har ikke modtaget min pakke');
    expect(Object.keys(scores ?? {}).toSorted()).toEqual([...LOCALES, 'other'].toSorted());
    expect(Object.values(scores ?? {}).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(scores?.other).toBeGreaterThan(0.9);
  });

  it('is missing for a text without words', () => {
    expect(scoreLanguages('12:30 #99 ☂')).toBeNull();
  });

  it('has a class and a weight in every bucket for each of our languages', () => {
    expect(CLASSES.slice(0, LOCALES.length)).toEqual([...LOCALES]);
    expect(DIGITS).toHaveLength(BUCKETS * CLASSES.length);
    expect([BIASES.length, STEPS.length]).toEqual([CLASSES.length, CLASSES.length]);
  });
});

describe('hostile text', () => {
  it.each([
    ['one letter', 'a'.repeat(100_000)],
    ['one letter and an end', `${'aaaa'.repeat(25_000)}!`],
    ['brackets', '[('.repeat(50_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['words', 'waar är my '.repeat(10_000)],
    ['apostrophes', "a'".repeat(50_000)],
    ['invisible letters', '\u200B'.repeat(100_000)],
    ['stacked accents', `e${'\u0301'.repeat(100_000)}`],
    ['halves of pairs', '\uD83D'.repeat(100_000)],
  ])('of 100,000 %s costs next to nothing', (_, text) => {
    detectLanguage('warm up');
    const start = performance.now();
    detectLanguage(text);
    expect(performance.now() - start).toBeLessThan(50);
  });
});
