import { LOCALES, type Locale } from '@loket/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReply } from './render-reply.ts';
import { countSegments } from './sms/segments.ts';
import { HOSTILE_TEXTS, turnEvents } from './testing/arbitrary.ts';
import { CONTEXT, coupon, loyalty, order, product, say, show, subscription, toUrl } from './testing/events.ts';
import { listAddresses, listAllowedWords, listWords, takeAddresses } from './testing/facts.ts';
import { render, renderText } from './testing/render.ts';

const SHORT = ['sms', 'whatsapp', 'instagram'] as const;
const RUNS = { numRuns: 200 };
const locale = fc.constantFrom<Locale>(...LOCALES);

describe('any reply on a short channel', () => {
  it('stays within its limit', () => {
    fc.assert(
      fc.property(turnEvents, locale, (events, lang) => {
        const sms = render('sms', events, { lang });
        expect(sms.text.length).toBeLessThanOrEqual(1_600);
        expect(countSegments(sms.text)).toMatchObject({ segments: sms.segments, encoding: sms.encoding });
        expect(renderText('whatsapp', events, { lang }).length).toBeLessThanOrEqual(4_096);
        expect(new TextEncoder().encode(renderText('instagram', events, { lang })).length).toBeLessThanOrEqual(1_000);
      }),
      RUNS,
    );
  });

  it('has one link of the reply at most, and no e-mail address in it', () => {
    fc.assert(
      fc.property(turnEvents, fc.constantFrom(...SHORT), (events, channel) => {
        const { rest, count } = takeAddresses(renderText(channel, events), listAddresses(events));
        expect(count).toBeLessThanOrEqual(1);
        expect(rest).not.toMatch(/https?:|jan@example/);
      }),
      RUNS,
    );
  });

  it('never loses the link of its first card', () => {
    const card = order('#1042', [{ kind: 'track', url: toUrl('track/1042') }]);
    fc.assert(
      fc.property(turnEvents, fc.constantFrom(...SHORT), (events, channel) => {
        const others = events.filter(({ type }) => type !== 'card');
        expect(renderText(channel, [...others, ...show(card)])).toContain(toUrl('track/1042'));
      }),
      RUNS,
    );
  });

  it('has whole words, codes and numbers of the reply, or counts', () => {
    fc.assert(
      fc.property(turnEvents, locale, fc.constantFrom(...SHORT), (events, lang, channel) => {
        const { rest } = takeAddresses(renderText(channel, events, { lang }), listAddresses(events));
        const allowed = listAllowedWords(events, lang);
        expect(listWords(rest).filter((word) => !allowed.has(word))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is well-formed and holds nothing that turns or hides text', () => {
    fc.assert(
      fc.property(turnEvents, fc.constantFrom(...SHORT, 'email' as const), (events, channel) => {
        const text = renderText(channel, events);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
      }),
      RUNS,
    );
  });
});

describe('lines that a short channel adds', () => {
  it.each(SHORT)('hold nothing of a person on %s', (channel) => {
    const person = 'Jan Jansen, Kerkstraat 12, jan@example.com';
    const cards = show(
      order('#1042', [{ kind: 'track', url: toUrl('t?to=jan@example.com') }], {
        shipments: [
          {
            id: 'shp_00000001',
            status: 'in-transit',
            carrier: person,
            trackingNumber: person,
            trackingUrl: toUrl('t?to=jan@example.com'),
            shippedAtMs: null,
            deliveredAtMs: null,
            expected: null,
            lineIds: [],
          },
        ],
      }),
      product('Mug', 100, { reason: person, imageAlt: person, attributes: [{ name: person, value: person }] }),
      coupon('MINE10', { title: person, terms: person, isPersonal: true }),
      coupon('jan@example.com'),
      loyalty([{ kind: 'view', url: toUrl('p') }], { tier: person }),
      subscription('Beans', [], { variantTitle: person }),
    );
    const text = renderText(channel, [say('Hello.'), ...cards]);
    expect(text).toContain('MINE10');
    expect(text).not.toMatch(/jan|kerkstraat|12/i);
  });
});

describe.each(HOSTILE_TEXTS)('the text %j', (piece) => {
  /** Milliseconds that one rendering may take; the better of two runs was below 60 on two shared cores. */
  const BUDGET_MS = 250;

  it.each([...SHORT, 'email'] as const)('is rendered within its budget, 100 KB of it, on %s', (channel) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const events = [say(text, { items: [text, text] }), ...show(product(text, 100), order(text, []), coupon(text))];
    const times = Array.from({ length: 2 }, () => {
      const startMs = performance.now();
      renderReply(events, { ...CONTEXT, channel });
      return performance.now() - startMs;
    });
    expect(Math.min(...times)).toBeLessThan(BUDGET_MS);
  });
});
