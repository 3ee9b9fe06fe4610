import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DELIVERY, buildArticle } from '../../testing/shop.ts';
import { FULL_FACTS, createChat, createWorld, textOf, typesOf } from '../../testing/world.ts';
import type { TurnResult } from '../../types.ts';

const ARTICLES = Object.values(DELIVERY);
const world = (part: Parameters<typeof createWorld>[0] = {}) =>
  createWorld({ facts: FULL_FACTS, articles: ARTICLES, isVerified: false, ...part });
const sourcesOf = (result: TurnResult) =>
  result.events.flatMap((event) => (event.type === 'message' ? (event.sources ?? []) : []));
const handoffOf = (result: TurnResult) => result.events.find((event) => event.type === 'handoff');

describe('a question that an article answers', () => {
  it.each([
    ['en', 'How long does delivery to Belgium take?', 'Orders to Belgium arrive within 2 to 3 working days.'],
    ['nl', 'Hoe lang duurt de bezorging naar België?', 'Bestellingen naar België komen binnen 2 tot 3 werkdagen aan.'],
    [
      'sv',
      'Hur lång är leveranstiden till Belgien?',
      'Beställningar till Belgien kommer fram inom 2 till 3 arbetsdagar.',
    ],
  ] as const)('is answered in %s in the article’s words, with its name and link', async (lang, question, sentence) => {
    const result = await createChat(world()).say(question);
    expect(result.skill).toBe('general-qa');
    expect(textOf(result)).toContain(sentence);
    const { id: articleId, title, url } = DELIVERY[lang];
    expect(sourcesOf(result)).toEqual([{ articleId, title, url }]);
    expect(typesOf(result)).toEqual(['message']);
  });

  it('quotes the sentence about what is asked, and not those that say the same of something else', async () => {
    const body = 'Delivery to Belgium takes 2 to 3 working days. Delivery to Norway takes 4 to 8 working days.';
    const articles = [buildArticle({ title: 'Delivery', body })];
    const text = textOf(await createChat(world({ articles })).say('How long does delivery to Belgium take?'));
    expect(text).toContain('Belgium');
    expect(text).not.toContain('Norway');
  });

  it('quotes a list with the sentence that announces it', async () => {
    const text = textOf(await createChat(world()).say('which parcels are insured?'));
    expect(text).toContain('These parcels are insured:\n\n- parcels with tracking\n- parcels over €100');
  });

  it('names the article in the text where no sources are drawn', async () => {
    const result = await createChat(world(), { channel: 'sms' }).say('what does shipping cost to the netherlands');
    expect(textOf(result)).toContain('Source: Shipping times and costs (https://shop.example.com/help/delivery)');
  });

  it('says when only another language has it', async () => {
    const articles = [buildArticle({ title: 'Klarna', body: 'You can pay with Klarna in every country.' })];
    const result = await createChat(world({ articles })).say('kan man betala med Klarna hos er?');
    expect(textOf(result)).toContain('Jag har det här bara på engelska:\n\nYou can pay with Klarna in every country.');
  });

  it('goes to the team when the article sends the customer there', async () => {
    const body = 'Contact us for orders of more than fifty pieces. We then make you an offer.';
    const articles = [buildArticle({ title: 'Large orders', body })];
    const result = await createChat(world({ articles })).say('can I place an order of fifty pieces?');
    expect(textOf(result)).toContain('Contact us for orders of more than fifty pieces.');
    expect(handoffOf(result)).toMatchObject({ reason: 'policy-exception' });
    expect(textOf(result)).toContain('I have passed your question on to our team.');
  });

  it('is how to reach the team, and stays an answer', async () => {
    const articles = [
      buildArticle({ title: 'Contact', body: 'Contact us by e-mail or on the telephone on weekdays.' }),
    ];
    const result = await createChat(world({ articles })).say('how can I contact you by e-mail or telephone?');
    expect(handoffOf(result)).toBeUndefined();
  });
});

describe('a question that nothing covers', () => {
  it.each([
    'Do you offer travel insurance for parrots?',
    'Kan ik bij jullie een papegaai verzekeren?',
    'Kan man försäkra en papegoja hos er?',
  ])('is not answered but handed over as a gap: %s', async (question) => {
    const result = await createChat(world({ articles: [DELIVERY.en, DELIVERY.nl, DELIVERY.sv] })).say(question);
    expect(sourcesOf(result)).toEqual([]);
    expect(textOf(result)).not.toMatch(/\d/);
    expect(['handoff', 'message']).toContain(typesOf(result).at(-1));
  });

  it('hands over with the question in the brief', async () => {
    const result = await createChat(world()).say('what is your policy on gift wrapping with ribbons?');
    expect(handoffOf(result)).toEqual({ type: 'handoff', mode: 'soft', reason: 'knowledge-gap' });
    expect(textOf(result)).toContain('I do not have a reliable answer to that.');
    expect(result.handoff?.summary).toContain('gift wrapping with ribbons');
  });

  it('is handed over as a fault when the search is away', async () => {
    const result = await createChat(world({ searchFails: true })).say('How long does delivery to Belgium take?');
    expect(handoffOf(result)).toMatchObject({ reason: 'tool-failure' });
  });
});

describe('two articles that contradict each other', () => {
  const older = buildArticle({
    title: 'Delivery in 2025',
    body: 'Orders to Belgium arrive within 9 working days after payment.',
    changedAtMs: 1_000,
  });
  const newer = buildArticle({
    title: 'Delivery now',
    body: 'Orders to Belgium arrive within 4 working days after payment.',
    changedAtMs: 2_000,
  });
  const question = 'when do orders to Belgium arrive after payment?';

  it.each([[[older, newer]], [[newer, older]]])(
    'answer with the newer one, and the conflict is noted',
    async (articles) => {
      const conflicting = world({ articles });
      const result = await createChat(conflicting).say(question);
      expect(textOf(result)).toContain('within 4 working days');
      expect(textOf(result)).not.toContain('9 working days');
      expect(conflicting.conflicts).toEqual([
        { newer: { articleId: newer.id, text: newer.body }, older: { articleId: older.id, text: older.body } },
      ]);
    },
  );

  it('are not noted in Preview', async () => {
    const conflicting = world({ articles: [older, newer] });
    await createChat(conflicting).say(question, { isPreview: true });
    expect(conflicting.conflicts).toEqual([]);
  });

  it('are none when they speak of other things than the one asked for', async () => {
    const norway = buildArticle({
      title: 'Norway',
      body: 'Orders to Norway arrive within 8 working days after payment.',
      changedAtMs: 3_000,
    });
    const calm = world({ articles: [older, norway] });
    expect(textOf(await createChat(calm).say(question))).toContain('Orders to Belgium arrive within 9 working days');
    expect(calm.conflicts).toEqual([]);
  });

  it('are none when their numbers are of different things', async () => {
    const articles = [
      older,
      buildArticle({ title: 'Returns', body: 'Returns from Belgium cost 4 euro after payment.' }),
    ];
    const calm = world({ articles });
    await createChat(calm).say(question);
    expect(calm.conflicts).toEqual([]);
  });
});

describe('what is quoted', () => {
  it('is never a wall of text without a stop', async () => {
    const articles = [buildArticle({ title: 'Terms', body: `delivery to Belgium ${'and so on '.repeat(2_000)}` })];
    const result = await createChat(world({ articles })).say('delivery to Belgium?');
    expect(textOf(result).length).toBeLessThan(1_000);
  });

  it('stands in the cited article, whatever is asked', async () => {
    const words = [
      'delivery',
      'Belgium',
      'cost',
      'free',
      'Sweden',
      'parcels',
      'insured',
      'how',
      'long',
      'what',
      '50',
      'days',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }), async (chosen) => {
        const result = await createChat(world({ articles: [DELIVERY.en] })).say(`${chosen.join(' ')}?`);
        if (sourcesOf(result).length === 0) return;
        const plain = DELIVERY.en.body.replaceAll(/[#*-]+ /g, '');
        for (const event of result.events) {
          if (event.type !== 'message') continue;
          const quoted = event.blocks
            .slice(1)
            .flatMap((block) => (block.type === 'list' ? block.items : [block.inlines]));
          for (const inlines of quoted) {
            const text = inlines.map((inline) => inline.text).join('');
            for (const sentence of text.split(/(?<=\.) /)) {
              if (!sentence.startsWith('Source:') && sentence !== '') expect(plain).toContain(sentence);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
