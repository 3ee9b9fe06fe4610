import { describe, expect, it } from 'vitest';
import { toSmsText } from './gsm.ts';

describe('typography in an SMS', () => {
  it.each([
    ['“It’s ‘here’” … – — ‑', `"It's 'here'" ... - - -`],
    ['35,00\u00A0€ and 1\u202F000', '35,00 € and 1 000'],
    ['2 × Mug · in stock', '2 x Mug - in stock'],
    ['ver\u00ADzending\u200B', 'verzending'],
    ['`code`', "'code'"],
  ])('gives way: %s', (text, expected) => {
    expect(toSmsText(text, [])).toMatchObject({ text: expected, encoding: 'GSM-7', segments: 1 });
  });

  it.each(['België – “één”', 'Zoë’s mug', 'Łódź …', 'Tack 😀 …', 'col·lecció'])(
    'stays where a letter or emoji needs UCS-2 anyway: %s',
    (text) => {
      expect(toSmsText(text, [])).toMatchObject({ text, encoding: 'UCS-2' });
    },
  );

  it.each(['Crème à É', 'Åsa Öhrn äö', 'Größe Ü', 'jalapeño'])('leaves letters alone: %s', (text) => {
    expect(toSmsText(text, [])).toMatchObject({ text, encoding: 'GSM-7' });
  });

  it('stays where it is part of a code', () => {
    expect(toSmsText('Use O’NEIL10 …', ['O’NEIL10']).text).toBe('Use O’NEIL10 …');
    expect(toSmsText('Use WINTER …', ['O’NEIL10']).text).toBe('Use WINTER ...');
  });
});
