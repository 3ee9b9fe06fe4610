import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../apps/storefront/src/markdown.ts';

function render(markdown: string): string {
  return renderMarkdown(markdown).text.replaceAll(/\s*\n\s*/g, '');
}

describe('the Markdown of a help page', () => {
  it('becomes headings, paragraphs, lists, links and emphasis', () => {
    expect(render('## Why?\n\nSo *it* **is**:\n\n- one\n- [two](/help/two)\n\n1. three')).toBe(
      '<h2>Why?</h2><p>So <em>it</em> <strong>is</strong>:</p>' +
        '<ul><li>one</li><li><a href="/help/two">two</a></li></ul><ol><li>three</li></ol>',
    );
  });

  it('shows HTML as the text that it is', () => {
    const page = render('<script>alert(1)</script>\n\nA <b onclick="x">bold</b> & `<i>` word');
    expect(page).not.toMatch(/<(?!\/?p>)/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('&lt;i&gt;');
  });

  it.each(['javascript:alert(1)', '//evil.example/', 'data:text/html,x', 'http://example.com/'])(
    'links not to %s',
    (url) => {
      expect(render(`[here](${url})`)).toBe('<p>here</p>');
    },
  );
});
