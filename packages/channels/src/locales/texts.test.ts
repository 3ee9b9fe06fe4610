import { LOCALES } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { countSegments } from '../sms/segments.ts';
import { TEXTS } from './index.ts';
import { listTexts } from '../testing/texts.ts';

describe.each(LOCALES)('texts in %s', (lang) => {
  it('are plain and cost no more than GSM-7', () => {
    for (const text of listTexts(lang)) {
      expect([text, countSegments(text).encoding]).toEqual([text, 'GSM-7']);
      expect(text).not.toMatch(/!|\{|undefined|null| {2}|^\s|\s$/);
    }
  });

  it('find their own count of what is left out', () => {
    const { more, moreItems } = TEXTS[lang];
    expect(moreItems.exec(more(12))?.[1]).toBe('12');
    expect(moreItems.exec('Size 12: more')).toBeNull();
  });
});

describe('the count of the agent’s lists', () => {
  it.each([
    ['en', 'and 3 more items'],
    ['nl', 'en nog 3 artikelen'],
    ['sv', 'och 3 varor till'],
  ] as const)('is found in %s', (lang, text) => {
    expect(TEXTS[lang].moreItems.exec(text)?.[1]).toBe('3');
  });
});
