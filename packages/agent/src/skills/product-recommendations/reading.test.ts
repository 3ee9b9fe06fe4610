import type { Locale } from '@loket/contracts';
import { expect, it } from 'vitest';
import { createDialogueState } from '../../state.ts';
import { type ProductRequest, readAspectOfNamed, readRequest } from './reading.ts';

const read = (
  text: string,
  lang: Locale,
  {
    shown = [],
    isOnProductPage = false,
  }: { readonly shown?: readonly string[]; readonly isOnProductPage?: boolean } = {},
): ProductRequest => {
  const products = shown.map((title, at) => ({ id: `prd_test0000000${at}` as const, title }));
  return readRequest(text, { lang, isOnProductPage, state: { ...createDialogueState(), products } });
};

it.each<[string, Locale, string | null]>([
  ['wat is de prijs hiervan?', 'nl', 'price'],
  ['en wat kosten ze?', 'nl', 'price'],
  ['och vad kostar de?', 'sv', 'price'],
  ['is ie er nog in XL?', 'nl', null],
  ['heb je deze in maat 41?', 'nl', null],
  ['finns de här i storlek 41?', 'sv', 'stock'],
  ['do u have the 1 litre', 'en', null],
])('%s asks of what is in view', (text, lang, aspect) => {
  expect(read(text, lang, { isOnProductPage: true })).toEqual({ kind: 'detail', aspect });
});

it.each<[string, Locale]>([
  ['something like this in blue', 'en'],
  ['heb je zoiets in het blauw?', 'nl'],
  ['andra liknande i blått', 'sv'],
  ['something for a rainy walk', 'en'],
])('%s looks for something else', (text, lang) => {
  expect(read(text, lang, { isOnProductPage: true }).kind).toBe('search');
});

const TWO = { shown: ['Sea salt soap', 'Harbour tea'] };

it.each<[string, Locale]>([
  ['which of those two is the cheapest?', 'en'],
  ['en welke van die twee is het goedkoopst?', 'nl'],
  ['vilken av dem är dyrast?', 'sv'],
])('%s compares what was shown', (text, lang) => {
  expect(read(text, lang, TWO)).toEqual({ kind: 'compare', parts: [], withShown: false });
});

it('another thing that is named is looked for', () => {
  expect(read('which is the cheapest coffee you have?', 'en', TWO).kind).toBe('search');
  expect(read('anything cheaper than 20 euros?', 'en', TWO).kind).toBe('search');
});

it.each<[string, Locale, string]>([
  ['is the striped scarf cheaper than this?', 'en', 'the striped scarf'],
  ['is de sjaal goedkoper dan deze?', 'nl', 'de sjaal'],
])('%s compares with what is in view', (text, lang, part) => {
  expect(read(text, lang, { isOnProductPage: true })).toEqual({ kind: 'compare', parts: [part], withShown: true });
});

it.each<[string, Locale]>([
  ['welke maat bij 25,5 cm', 'nl'],
  ['Ik heb een borstomvang van 100 cm, welke maat moet ik nemen?', 'nl'],
  ['which size do i need, my chest is 100 cm', 'en'],
  ['vilken storlek behöver jag?', 'sv'],
])('%s asks which size to take', (text, lang) => {
  expect(read(text, lang).kind).toBe('size-advice');
});

it('which sizes there are is no question of which to take', () => {
  expect(read('which sizes do you have left', 'en', { isOnProductPage: true })).toEqual({
    kind: 'detail',
    aspect: 'options',
  });
  expect(read('in welke maten zijn de laarzen er?', 'nl').kind).toBe('search');
});

it('of a product that is named stock is asked in words of stock alone', () => {
  expect(readAspectOfNamed('hebben jullie een trui?')).toBeNull();
  expect(readAspectOfNamed('is de trui nog te krijgen?')).toBe('stock');
  expect(readAspectOfNamed('finns tröjan i lager?')).toBe('stock');
});
