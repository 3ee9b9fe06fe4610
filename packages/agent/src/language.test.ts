import { describe, expect, it } from 'vitest';
import cases from './skills/order-tracking/cases.json' with { type: 'json' };
import { chooseLanguage, detectLanguage } from './language.ts';

describe('language of a message', () => {
  it.each([
    ['Where is my order?', 'en'],
    ['parcel status', 'en'],
    ['human please', 'en'],
    ['waar pakket', 'nl'],
    ['nog niks ontvangen', 'nl'],
    ['medewerker spreken', 'nl'],
    ['Ik heb mijn order nog niet', 'nl'],
    ['var är paketet', 'sv'],
    ['prata med någon', 'sv'],
    ['min order är försenad', 'sv'],
  ])('%s is %s', (text, lang) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it.each(['#1042', 'ok', '😀', '', 'W2611340', 'PostNL'])('is not guessed from %j', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it('is the conversation’s, the page’s or the account’s when the words do not tell', () => {
    expect(chooseLanguage('#1', { conversation: 'sv', hint: 'nl', account: 'en' })).toBe('sv');
    expect(chooseLanguage('#1', { conversation: null, hint: 'nl', account: 'en' })).toBe('nl');
    expect(chooseLanguage('#1', { conversation: null, hint: null, account: 'en' })).toBe('en');
  });

  it('is never taken for another one in the cases of the router', () => {
    const dutch = cases.filter(({ text }) => /\b(waar|mijn|ik|het|pakje|bestelling)\b/iu.test(text));
    expect(dutch.length).toBeGreaterThan(8);
    for (const { text } of dutch) expect([text, detectLanguage(text)]).toEqual([text, 'nl']);
  });
});
