import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';
import { listPassageTerms } from './passage-terms.ts';
import { PASSAGES_MAX, splitPassages } from './split-passages.ts';

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test('an article is parted at its headings, each part with the headings above it', () => {
  const passages = splitPassages('Lead.\n\n# Returns\n\nWithin 30 days.\n\n## Costs\n\nFree.\n\n# Contact\n\nBy mail.');
  expect(passages).toEqual([
    { headings: [], text: 'Lead.' },
    { headings: ['Returns'], text: 'Within 30 days.' },
    { headings: ['Returns', 'Costs'], text: 'Free.' },
    { headings: ['Contact'], text: 'By mail.' },
  ]);
});

test('list items, table rows and paragraphs stand on lines of their own', () => {
  const [passage] = splitPassages('Bring:\n\n- the **label**\n- [x] your `code`\n\n| A | B |\n|---|---|\n| 1 | 2 |');
  expect(passage?.text).toBe('Bring:\nthe label\nyour code\nA B\n1 2');
});

test('markup becomes its words', () => {
  const [passage] = splitPassages(
    'See [our _page_](https://shop.example/a_(b)) ![a photo](x.png) &amp; 2 \\* 3, snake_case, ~~old~~ &euro;5 &#8364;.',
  );
  expect(passage?.text).toBe('See our page a photo & 2 * 3, snake_case, old €5 €.');
});

test('tags are left out; scripts, style sheets and comments go with what they hold', () => {
  const [passage] = splitPassages(
    'A <b onclick="x()">bold</b> word<!-- hidden --> <script>alert(1)</script><STYLE>p{}</STYLE>!',
  );
  expect(passage?.text).toBe('A bold word !');
});

test('code keeps its characters', () => {
  expect(splitPassages('```\na_b = [1] * 2\n```')).toEqual([{ headings: [], text: 'a_b = [1] * 2' }]);
});

test('an article without text is one passage, so that its title is found', () => {
  expect(splitPassages('')).toEqual([{ headings: [], text: '' }]);
});

test('a long section becomes overlapping parts of 80 to 150 words that hold all of it', () => {
  const sentences = Array.from({ length: 60 }, (_, index) => `Sentence number ${index} has these few words.`);
  const passages = splitPassages(`# Long\n\n${sentences.join(' ')}`);
  expect(passages.length).toBeGreaterThan(3);
  for (const { headings, text } of passages) {
    expect(headings).toEqual(['Long']);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(150);
    expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(80);
  }
  for (const sentence of sentences) expect(passages.some(({ text }) => text.includes(sentence))).toBe(true);
  const [first, second] = passages;
  expect(first?.text.split('. ').some((sentence) => second?.text.includes(sentence))).toBe(true);
});

test('the number of passages is bounded', () => {
  expect(splitPassages('# a\n\nb\n\n'.repeat(2 * PASSAGES_MAX))).toHaveLength(PASSAGES_MAX);
});

test('sentences and lines are parted in the terms', () => {
  expect(listPassageTerms('Return shoes. Free\nlabel', 'en')).toEqual(['return', 'shoe', '.', 'free', '.', 'label']);
});

test('ordinary Markdown gives the same words as a full parser', () => {
  const inline = fc.constantFrom(
    'plain words',
    '**strong** text',
    'an _emphasised_ word',
    '`code`',
    '[link words](https://shop.example/x)',
    '2 * 3 = 6',
    'snake_case',
    'half-open 10 % off!',
  );
  const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  const block = fc.oneof(
    line,
    line.map((text) => `## ${text}`),
    fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `- ${text}`).join('\n')),
    fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((lines) => lines.map((text, at) => `${at + 1}. ${text}`).join('\n')),
    line.map((text) => `> ${text}`),
    line.map((text) => `${text}\n---`),
    fc.constant('```\nlet a = 1;\n```'),
    fc.constant('---'),
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const markdown = blocks.join('\n\n');
      const parsed = fromMarkdown(markdown).children.map((child) => listText(child).join(' '));
      const read = readMarkdown(markdown).map(({ text }) => text);
      expect(words(read.join(' '))).toEqual(words(parsed.join(' ')));
    }),
  );
});

function listText(node: object): string[] {
  if ('children' in node && Array.isArray(node.children) && !isPhrasing(node)) {
    return node.children.flatMap((child: object) => listText(child));
  }
  return [toString(node)];
}

function isPhrasing(node: object): boolean {
  return 'type' in node && (node.type === 'paragraph' || node.type === 'heading');
}

const PARTS = [
  'a',
  'aaaa!',
  'aaaa. ',
  '@',
  '[',
  '[](',
  '[a](',
  '[a][',
  '](',
  ']',
  '>',
  '> ',
  '- ',
  '1) ',
  '*a ',
  '*a_ ',
  '**a *b ',
  '_',
  '`',
  '~',
];

test.each([
  ...PARTS,
  '<',
  '<a ',
  '<!--',
  '<script',
  '#',
  '# ',
  '# a\n',
  'a\n',
  '| ',
  '|',
  '[a]: b\n',
  '&',
  '&#1',
  '\\',
  '\t',
  ' ',
  '\u200B',
  '- \n',
])('100 KB of %j is split in linear time', (part) => {
  const beganAtMs = performance.now();
  splitPassages(part.repeat(100_000 / part.length));
  splitPassages(`| ${part.repeat(100_000 / part.length)}a`);
  expect(performance.now() - beganAtMs).toBeLessThan(2_000);
});
