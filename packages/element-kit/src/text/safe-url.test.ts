import { expect, it } from 'vitest';
import { isolate } from './isolate.ts';
import { safeUrl } from './safe-url.ts';

it.each(['https://shop.example.com/a?b=1#c', 'http://localhost:8787/x', 'http://shop.localhost/', 'http://127.0.0.1/'])(
  'lets %s through',
  (address) => {
    expect(safeUrl(address)).toBe(address);
  },
);

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'http://shop.example.com/',
  'http://localhost.example.com/',
  'https://user:secret@shop.example.com/',
  '//shop.example.com/',
  '/relative',
  '',
  null,
  undefined,
  7,
  { toString: () => 'https://shop.example.com/' },
])('refuses %s', (address) => {
  expect(safeUrl(address)).toBeNull();
});

it('leaves no direction control inside an isolated text', () => {
  expect(isolate('a\u202eb\u2069c')).toBe('\u2068abc\u2069');
});
