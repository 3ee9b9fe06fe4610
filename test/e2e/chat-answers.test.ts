import { LOCALES, type Locale } from '@loket/contracts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startShop, type Shop } from '../support/shop.ts';
import { soon } from '../support/soon.ts';
import { findTicket } from '../support/tickets.ts';

/** What the demo shop's help page says about delivery to Belgium, and where. */
const DELIVERY: Readonly<Record<Locale, { answer: string; title: string; path: string }>> = {
  en: {
    answer: 'Delivery to Belgium and Germany takes 2 to 3 working days after shipping.',
    title: 'Shipping costs and delivery times',
    path: '/help/shipping',
  },
  nl: {
    answer: 'Bezorging in België en Duitsland duurt 2 tot 3 werkdagen na verzending.',
    title: 'Verzendkosten en levertijd',
    path: '/nl/help/shipping',
  },
  sv: {
    answer: 'Leverans till Belgien och Tyskland tar 2 till 3 arbetsdagar efter att paketet har skickats.',
    title: 'Fraktkostnader och leveranstider',
    path: '/sv/help/shipping',
  },
};

/** What no article of the shop covers, and what the customer is told then. */
const UNCOVERED: Readonly<Record<Locale, { question: string; answer: RegExp }>> = {
  en: { question: 'Can you insure my parrot?', answer: /I do not have a reliable answer to that/ },
  nl: { question: 'Kan ik bij jullie een papegaai verzekeren?', answer: /geen betrouwbaar antwoord/ },
  sv: { question: 'Kan man försäkra en papegoja hos er?', answer: /inget säkert svar/ },
};

let shop: Shop;

beforeAll(async () => {
  shop = await startShop();
});

afterEach(() => shop.leave());

afterAll(() => shop.dispose());

describe('a question about the shop', () => {
  it.each(LOCALES)('is answered from its help page, which is named and linked, in %s', async (language) => {
    const { answer, title, path } = DELIVERY[language];
    const chat = await shop.visit({ language, device: 'phone' });
    await chat.open();
    await chat.say(chat.words.asksDelivery);
    await chat.answers.getByText(answer).waitFor();
    const source = chat.log.getByRole('link', { name: title });
    expect(await source.getAttribute('href')).toBe(`${shop.edge.origin}${path}`);
    expect(chat.faults).toEqual([]);
  });

  it.each(LOCALES)('that no page covers is not answered but becomes a ticket, in %s', async (language) => {
    const { question, answer } = UNCOVERED[language];
    const email = `gap-${language}@example.com`;
    const chat = await shop.visit({ language });
    await chat.open();
    await chat.say(question);
    await chat.answers.getByText(answer).waitFor();
    expect(await chat.log.getByRole('link').count()).toBe(0);
    await chat.say(email);
    await chat.log.getByText(chat.words.thanksForEmail).waitFor();
    const threadId = await chat.threadId();
    await soon(() => findTicket(shop.edge, threadId)).toMatchObject({ customer: { email } });
  });
});
