import { describe, expect, it } from 'vitest';
import { isShownOn } from './pages.ts';

describe('the pages of a widget', () => {
  it.each([
    ['', '/anything', true],
    ['/products/*', '/products/mug', true],
    ['/products/*', '/cart', false],
    ['/products/*, /', '/', true],
    ['!/checkout*', '/checkout/address', false],
    ['!/checkout*', '/cart', true],
    ['/*/products/*', '/nl/products/mug', true],
    ['/*/products/*', '/nl/cart', false],
    ['*.html', '/help.html', true],
    ['/a*a', '/a', false],
    ['/a*b*b', '/ab', false],
    ['/help', '/help/more', false],
  ])('%s on %s: %s', (patterns, path, expected) => {
    expect(isShownOn(patterns, path)).toBe(expected);
  });
});
