import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsEmail, toAddress } from './address.ts';

describe('an address', () => {
  it.each(['https://shop.example.com', "https://shop.example.com/a/b?c=d&e=f#g'(h)", 'http://localhost:8787/orders'])(
    'stands as it is: %s',
    (url) => {
      expect(toAddress(url)).toBe(url);
    },
  );

  it.each([
    ['https://shop.example.com/a b"<c>', 'https://shop.example.com/a%20b%22%3Cc%3E'],
    ['https://shop.example.com/?q={`a`|b}', 'https://shop.example.com/?q=%7B%60a%60%7Cb%7D'],
    ['https://shop.example.com/m\u00F6ssa', 'https://shop.example.com/m%C3%B6ssa'],
    ['https://shop.example.com/\u202Egpj.exe', 'https://shop.example.com/%E2%80%AEgpj.exe'],
    ['https:shop.example.com\\a', 'https://shop.example.com/a'],
    [' https://shop.example.com/a\n', 'https://shop.example.com/a'],
    ['https://ex\u00E4mple.se/', 'https://xn--exmple-cua.se/'],
  ])('is encoded where it would end early or turn: %s', (url, expected) => {
    expect(toAddress(url)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'http://shop.example.com/',
    'https://user:secret@shop.example.com/',
    'data:text/html,x',
    '//shop.example.com',
    'shop.example.com',
    '',
    `https://shop.example.com/${'a'.repeat(2_100)}`,
  ])('is none: %s', (url) => {
    expect(toAddress(url)).toBeNull();
  });

  it('leads where the link led', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }), (url) => {
        const address = toAddress(url) ?? '';
        expect(new URL(address).href).toBe(new URL(url).href);
        expect(address).toMatch(/^[!-~]+$/);
      }),
    );
  });
});

describe('an e-mail address', () => {
  it.each(['write to jan@example.com', 'https://t.example.com/?to=jan%40example.com', 'https://t.example.com/?j@b.nl'])(
    'is seen: %s',
    (text) => {
      expect(holdsEmail(text)).toBe(true);
    },
  );
  it.each(['https://social.example.com/@shop', 'Mug @home', '2@once', 'a@b'])('is not seen: %s', (text) => {
    expect(holdsEmail(text)).toBe(false);
  });
});
