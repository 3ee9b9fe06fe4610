import { describe, expect, it } from 'vitest';
import { ArticleFileError, readMarkdownArticle } from './markdown-article.ts';

const file = { key: 'help/returns', folderLang: null, changedAtMs: 5, siteUrl: 'https://shop.example' };

describe('a Markdown file as an article', () => {
  it('says everything in its front matter', () => {
    const text = `---
title: Returns
lang: nl
category: returns-policy
url: /help/returns
status: draft
changed: 2026-09-14
extra: passed over
---

Je kunt retourneren.
`;
    expect(readMarkdownArticle(text, file)).toEqual({
      key: 'help/returns',
      lang: 'nl',
      title: 'Returns',
      body: 'Je kunt retourneren.',
      category: 'returns-policy',
      status: 'draft',
      url: 'https://shop.example/help/returns',
      changedAtMs: Date.UTC(2026, 8, 14),
    });
  });

  it('is read for what it does not say: title, language, category and time', () => {
    const text = '# Zo stuur je iets terug #\n\nJe kunt een artikel binnen 30 dagen terugsturen.';
    expect(readMarkdownArticle(text, file)).toMatchObject({
      title: 'Zo stuur je iets terug',
      lang: 'nl',
      category: 'returns-policy',
      status: 'published',
      url: null,
      changedAtMs: 5,
    });
    expect(readMarkdownArticle('Nothing above.', file).title).toBe('returns');
    expect(readMarkdownArticle('Vi skickar.', { ...file, folderLang: 'sv' }).lang).toBe('sv');
  });

  it('leaves out a path when nobody says where the shop is', () => {
    const text = '---\nurl: /help\n---\nx';
    expect(readMarkdownArticle(text, { ...file, siteUrl: null }).url).toBeNull();
  });

  it.each([
    ['front matter without end', '---\ntitle: x\n'],
    ['front matter that is no YAML', '---\ntitle: [\n---\nx'],
    ['a list as front matter', '---\n- x\n---\nx'],
    ['an unknown category', '---\ncategory: misc\n---\nx'],
    ['an unknown language', '---\nlang: de\n---\nx'],
    ['a link that is none', '---\nurl: javascript:alert(1)\n---\nx'],
    ['a date that is none', '---\nchanged: soon\n---\nx'],
    ['aliases that would grow', '---\na: &a [x]\ntitle: [*a, *a, *a]\n---\nx'],
    ['too long a text', 'x'.repeat(200_001)],
  ])('is refused with %s', (_, text) => {
    expect(() => readMarkdownArticle(text, file)).toThrow(ArticleFileError);
  });
});
