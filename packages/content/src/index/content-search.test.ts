import type { PassageHit } from '@loket/domain/ports';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { putArticle } from '../articles/index.ts';
import { makeArticle } from '../articles/testing.ts';
import { createNodeSearchDatabase } from '../node/index.ts';
import { createContentSearch } from './content-search.ts';
import { migrateSearchIndex } from './migrations.ts';
import type { SearchDatabase } from './search-database.ts';

let db: SearchDatabase;

beforeEach(() => {
  db = createNodeSearchDatabase();
  migrateSearchIndex(db);
});

const put = (...articles: Parameters<typeof makeArticle>[1][]): void => {
  for (const [index, part] of articles.entries()) putArticle(db, makeArticle(index + 1, part));
};

const ask = (text: string, lang: PassageHit['lang'] = 'en', limit = 5): readonly PassageHit[] =>
  createContentSearch(db).searchPassages({ text, lang, limit });

const titles = (hits: readonly PassageHit[]): string[] => hits.map((hit) => hit.title);

test('a hit says all that the port promises', () => {
  put({
    title: 'Returns',
    body: '# How long\n\nWithin **30 days**.\n\n- unworn\n- with label',
    category: 'returns-policy',
    url: 'https://shop.example/returns',
    changedAtMs: 5,
  });
  expect(ask('return within 30 days')).toEqual([
    {
      articleId: 'art_00000001',
      title: 'Returns',
      url: 'https://shop.example/returns',
      lang: 'en',
      category: 'returns-policy',
      changedAtMs: 5,
      headings: ['How long'],
      text: 'Within 30 days.\nunworn\nwith label',
      score: expect.any(Number),
      coverage: 1,
    },
  ]);
});

test('a title in words of the question goes before a text that mentions them', () => {
  put(
    { title: 'Contact', body: 'Write to us about gift cards, about gift cards and more gift cards.' },
    { title: 'Gift cards', body: 'They are valid for two years.' },
  );
  expect(titles(ask('Do you have gift cards?'))).toEqual(['Gift cards', 'Contact']);
});

test('a passage with all words goes before one with a single word many times', () => {
  put(
    { title: 'A', body: 'Leather, leather, leather, leather and leather.' },
    { title: 'B', body: 'Leather shoes may be washed by hand.' },
  );
  expect(titles(ask('wash leather shoes'))[0]).toBe('B');
});

test('words side by side go before the same words far apart', () => {
  put(
    { title: 'A', body: 'A credit may be used. Nothing else. You need no card here.' },
    { title: 'B', body: 'A credit card may be used. Nothing else. You need no here.' },
  );
  expect(titles(ask('credit card'))).toEqual(['B', 'A']);
});

test('of two that say the same the newer one goes first', () => {
  put({ title: 'Old', body: 'Free returns.', changedAtMs: 1 }, { title: 'New', body: 'Free returns.', changedAtMs: 2 });
  expect(titles(ask('free returns'))).toEqual(['New', 'Old']);
});

test.each([
  ['nl', 'retourkosten', 'Kosten van een retour'],
  ['nl', 'verzend kosten', 'Verzendkosten'],
  ['nl', 'kosten', 'Verzendkosten'],
  ['sv', 'leveranstid', 'Om leveranser'],
  ['sv', 'grundpris', 'Pris'],
] as const)('compounds and their parts meet (%s): %s finds %s', (lang, text, title) => {
  put({ lang, title, body: 'x' }, { lang, title: 'Iets', body: 'y' });
  expect(titles(ask(text, lang))).toEqual([title]);
});

test.each(['waranty', 'warrantyy', 'warrnaty', 'warrantu', 'sarranty'])('a typing error is forgiven: %s', (text) => {
  put({ title: 'Warranty', body: 'Two years.' }, { title: 'Water', body: 'Wet.' });
  const [hit] = ask(text);
  expect(hit?.title).toBe('Warranty');
  expect(hit?.coverage).toBeLessThan(1);
});

test('letters and digits that are written together or apart meet', () => {
  put({ title: 'Lamp X200', body: 'Bright.' }, { title: 'Model 15', body: 'Dark.' });
  expect(titles(ask('lamp x 200'))[0]).toBe('Lamp X200');
  expect(titles(ask('model15'))[0]).toBe('Model 15');
});

test('synonyms find what is worded otherwise, and cover less than the words themselves', () => {
  put({ title: 'Delete your account', body: 'In the settings.' });
  const [own] = ask('delete account');
  const [other] = ask('remove account');
  expect(own?.coverage).toBe(1);
  expect(other?.coverage).toBeGreaterThan(0.5);
  expect(other?.coverage).toBeLessThan(1);
});

test('what nobody wrote about covers little or nothing', () => {
  put({ title: 'Returns', body: 'Within 30 days.' }, { title: 'Shipping', body: 'In two days, how nice.' });
  expect(ask('What is the capital of Norway?')).toEqual([]);
  expect(ask('How do I milk a cow for days?')[0]?.coverage).toBeLessThan(0.5);
});

test('the language of the question goes before others, which fill what is left', () => {
  put(
    { lang: 'en', title: 'Returns', body: 'Return within 30 days.' },
    { lang: 'nl', title: 'Retour', body: 'Retour sturen.' },
  );
  expect(ask('retour', 'nl').map((hit) => hit.lang)).toEqual(['nl', 'en']);
  expect(ask('return', 'en').map((hit) => hit.lang)).toEqual(['en', 'nl']);
});

test('an article in another language is found through translations of parts', () => {
  put({ title: 'Delivery time', body: 'Two days.' }, { title: 'Colours', body: 'Red.' });
  expect(titles(ask('Wat is de levertijd?', 'nl'))).toEqual(['Delivery time']);
  expect(titles(ask('Vad är leveranstiden?', 'sv'))).toEqual(['Delivery time']);
});

test('no more hits than asked for', () => {
  put(...Array.from({ length: 10 }, (_, index) => ({ title: `Size guide ${index}` })));
  expect(ask('size guide', 'en', 3)).toHaveLength(3);
  expect(ask('size guide', 'en', 20)).toHaveLength(10);
});

test('common words still find the passage that holds them together, whatever its age', () => {
  const filler = Array.from({ length: 300 }, (_, index) => ({
    title: `Note ${index}`,
    body: index % 2 === 0 ? 'About parcels.' : 'About gloves.',
  }));
  put({ title: 'Answer', body: 'About parcels with gloves.' }, ...filler);
  expect(titles(ask('gloves parcels'))[0]).toBe('Answer');
});

test.each([
  '"',
  '*',
  'NEAR(',
  ':',
  '^',
  'a" OR "b',
  'title : x',
  '\uD800',
  'x\uDFFF',
  '👟',
  '(',
  ')',
  '-',
  'AND',
  'NOT',
  "';--",
  '\0',
  '%',
  '_',
])('the text %j is a text and no query language', (text) => {
  put({ title: 'Shoes', body: `Wear ${text} shoes` });
  expect(() => ask(text)).not.toThrow();
  expect(titles(ask(`${text} shoes`))).toEqual(['Shoes']);
});

test('any article can be put in and any text asked', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.lorem());
  fc.assert(
    fc.property(text, text, fc.constantFrom('en' as const, 'nl' as const, 'sv' as const), (body, question, lang) => {
      put({ lang, title: body, body });
      for (const hit of ask(question, lang)) {
        expect(hit.score).toBeGreaterThan(0);
        expect(hit.coverage).toBeGreaterThan(0);
        expect(hit.coverage).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test.each(['a', 'aaaa!', 'retour', 'x '.repeat(50), '[', '@a', '\u200B', 'abc def '])(
  '100 KB of %j is searched for within bounds',
  (part) => {
    put({ title: 'Returns', body: 'abc def' });
    const beganAtMs = performance.now();
    ask(part.repeat(Math.floor(100_000 / part.length)));
    expect(performance.now() - beganAtMs).toBeLessThan(500);
  },
);

test.each([
  ['nl', 'hoe zeg ik dat op', 'Opzeggen'],
  ['nl', 'pakken jullie dat in?', 'Inpakken'],
  ['nl', 'wat zijn de openingsuren', 'Openingstijden'],
  ['sv', 'hur avregistrerar jag mig', 'Avanmäla'],
  ['en', 'what is your phone?', 'Telephone'],
] as const)('a %s question is answered in other words for the same: %s', (lang, text, title) => {
  put({ lang, title, body: 'Text.' }, { lang, title: 'Something', body: 'Other.' });
  const [hit] = ask(text, lang);
  expect(hit?.title).toBe(title);
  expect(hit?.coverage).toBeGreaterThan(0.55);
});

test('what parted from a verb is not asked for by itself', () => {
  put({ title: 'Money back', body: 'You get your money back.' }, { title: 'Returns', body: 'You return an item.' });
  expect(titles(ask('can I send it back'))[0]).toBe('Returns');
});
