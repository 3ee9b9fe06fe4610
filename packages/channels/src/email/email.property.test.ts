import { LOCALES, type Locale } from '@loket/contracts';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../reply/clean.ts';
import { turnEvents } from '../testing/arbitrary.ts';
import { listAddresses, takeAddresses } from '../testing/facts.ts';
import { render } from '../testing/render.ts';

const RUNS = { numRuns: 200 };
const locale = fc.constantFrom<Locale>(...LOCALES);

/** Tags, attributes and text of a document, as a parser reads them. */
function readHtml(html: string): { tags: Set<string>; attributes: [string, string][]; text: string } {
  const [tags, attributes, texts] = [new Set<string>(), [] as [string, string][], [] as string[]];
  const parser = new Parser({
    onopentag: (name, found) => {
      tags.add(name);
      for (const [key, value] of Object.entries(found)) attributes.push([`${name} ${key}`, value]);
    },
    ontext: (text) => texts.push(text),
  });
  parser.end(html);
  return { tags, attributes, text: texts.join('') };
}

const squash = (text: string): string => cleanText(text).replaceAll(/\s+/gu, '');

describe('any reply as an e-mail', () => {
  const ALLOWED = new Set(['html', 'head', 'meta', 'title', 'body', 'p', 'ul', 'li', 'strong', 'a']);

  it('has the allowed tags alone, and links of the reply alone', () => {
    fc.assert(
      fc.property(turnEvents, locale, (events, lang) => {
        const reply = render('email', events, { lang });
        const { tags, attributes } = readHtml(reply.html);
        expect([...tags].filter((tag) => !ALLOWED.has(tag))).toEqual([]);
        const addresses = new Set(listAddresses(events));
        for (const [name, value] of attributes) {
          if (name === 'a href') expect(addresses).toContain(value);
          else
            expect([
              ['html lang', lang],
              ['meta charset', 'utf-8'],
            ]).toContainEqual([name, value]);
        }
        expect(takeAddresses(reply.text, listAddresses(events)).rest).not.toMatch(/https?:/);
        expect(reply.subject).toMatch(/^[^\n\r]+$/);
      }),
      RUNS,
    );
  });

  it('keeps every text of the messages as text, in both bodies', () => {
    fc.assert(
      fc.property(turnEvents, (events) => {
        const reply = render('email', events);
        const [html, text] = [squash(readHtml(reply.html).text), squash(reply.text)];
        const lines = events.flatMap((event) => (event.type === 'message' ? event.blocks : []));
        const inlines = lines.flatMap((block) => (block.type === 'paragraph' ? block.inlines : block.items.flat()));
        for (const inline of inlines) {
          if (inline.type === 'link' && URL.canParse(inline.text)) continue;
          expect(html).toContain(squash(inline.text));
          expect(text).toContain(squash(inline.text));
        }
      }),
      RUNS,
    );
  });
});
