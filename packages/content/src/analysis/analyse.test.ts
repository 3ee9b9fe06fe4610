import type { Locale } from '@loket/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { foldText, listWords, tokenise } from './fold.ts';
import { listSameWords } from './same-words.ts';
import { listSynonyms } from './synonyms.ts';

const stem = (word: string, lang: Locale): string | undefined => analyse(word, lang)[0];

test('folding takes out case, accents, apostrophes and compatible forms', () => {
  expect(foldText('Één foto’s ﬁt Ｌ Smørrebrød ß')).toBe('een fotos fit l smorrebrod ss');
});

test('a lone letter before a hyphen belongs to its word, other hyphens part words', () => {
  expect(tokenise('E-mail, t-shirt and covid-19')).toEqual(['email', 'tshirt', 'and', 'covid', '19']);
});

test('runs of more than forty characters are no words', () => {
  expect(tokenise(`one ${'x'.repeat(41)} two`)).toEqual(['one', 'two']);
});

test('stop words are left out and the rest is stemmed', () => {
  expect(analyse('How can I return the shoes?', 'en')).toEqual(['return', 'shoe']);
});

test.each([
  ['nl', ['annuleren', 'geannuleerd', 'annuleert']],
  ['nl', ['bestelling', 'bestellen', 'besteld', 'bestelt']],
  ['nl', ['terugsturen', 'teruggestuurd']],
  ['nl', ['betaling', 'betaald', 'betalen']],
  ['sv', ['beställa', 'beställt', 'beställning', 'bestallning']],
  ['sv', ['leverans', 'leveranser', 'leveransen']],
  ['sv', ['återbetalning', 'återbetala', 'aterbetalning']],
  ['sv', ['skor', 'skorna']],
  ['en', ['return', 'returns', 'returning']],
  ['nl', ['kaart', 'kaartje', 'kaartjes']],
  ['nl', ['cadeau', 'cadeautje', 'cadeaus']],
  ['nl', ['zeep', 'zeepje']],
  ['nl', ['methode', 'methodes', 'methoden']],
  ['nl', ['afschrijven', 'afgeschreven', 'afschrijf']],
  ['nl', ['open', 'openen', 'geopend', 'geopende']],
  ['nl', ['prijs', 'prijzen']],
  ['sv', ['tröja', 'tröjan', 'tröjor', 'tröjorna']],
  ['sv', ['glömma', 'glömde', 'glömt']],
  ['en', ['send', 'sent', 'sending']],
] as const)('forms of one %s word share a stem: %j', (lang, words) => {
  expect(new Set(words.map((word) => stem(word, lang))).size).toBe(1);
});

test.each([
  ['nl', 'kosten', 'verzendkosten'],
  ['nl', 'kaart', 'creditkaart'],
  ['sv', 'tröjor', 'fiskartröjan'],
  ['sv', 'kort', 'presentkort'],
  ['sv', 'pris', 'grundpris'],
] as const)('a %s word has the same stem alone and at the end of a compound: %s, %s', (lang, word, compound) => {
  expect(stem(compound, lang)?.endsWith(stem(word, lang) ?? '?')).toBe(true);
});

test('a Swedish word typed without dots gives the same term, and a stop word stays one', () => {
  expect(analyse('for aterbetalning ar', 'sv')).toEqual(analyse('för återbetalning är', 'sv'));
});

test('a word that only folds to a stop word is kept when its accents are written', () => {
  expect(analyse('18 år', 'sv')).toEqual(['18', 'ar']);
  expect(analyse('ar', 'sv')).toEqual([]);
});

test('synonyms stay within a language and translations cross it', () => {
  const refund = stem('refund', 'en') ?? '';
  expect(listSynonyms(refund, 'en', 'en')).toContain(stem('reimburse', 'en'));
  expect(listSynonyms(refund, 'en', 'en')).not.toContain(refund);
  expect(listSynonyms(refund, 'en', 'nl')).toContain(stem('terugbetaling', 'nl'));
  expect(listSynonyms('unheardof', 'en', 'sv')).toEqual([]);
});

test('what a word in brackets is answered by asks for no such word', () => {
  expect(listSynonyms(stem('open', 'nl') ?? '', 'nl', 'nl')).toContain(stem('openingstijden', 'nl'));
  expect(listSynonyms(stem('openingstijden', 'nl') ?? '', 'nl', 'nl')).not.toContain(stem('open', 'nl'));
});

test.each([
  ['nl', 'openingsuren', 'openingstijden'],
  ['nl', 'terugzenden', 'retour'],
  ['sv', 'avregistrera', 'avanmäla'],
  ['en', 'phone', 'telephone'],
] as const)('a %s word means the very same as another: %s, %s', (lang, word, other) => {
  expect(listSameWords(stem(word, lang) ?? '', lang)).toContain(stem(other, lang));
  expect(listSameWords(stem(other, lang) ?? '', lang)).toContain(stem(word, lang));
});

test('any text is analysed, into terms of letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom<Locale>('en', 'nl', 'sv'), (text, lang) => {
      for (const term of analyse(text, lang)) expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
});

test.each(['a', 'aaaa!', '@a', '\u200B', 'a-', 'e\u0301', '\uFDFA ', "'", 'a b '])(
  '100 KB of %j is analysed in linear time',
  (part) => {
    const text = part.repeat(100_000 / part.length);
    for (const lang of ['en', 'nl', 'sv'] as const) {
      const beganAtMs = performance.now();
      listWords(text);
      analyse(text, lang);
      expect(performance.now() - beganAtMs).toBeLessThan(1_000);
    }
  },
);
