import { LOCALES } from '@loket/contracts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ChatPage } from '../support/chat-page.ts';
import { startShop, type Shop } from '../support/shop.ts';
import { soon } from '../support/soon.ts';
import { findTicket, readTranscript, textsOf } from '../support/tickets.ts';

/** Has one order that was sent in part; another waits to be collected. */
const CUSTOMER = 'mila@example.com';
const ORDER = '#1033';

let shop: Shop;

beforeAll(async () => {
  shop = await startShop();
});

afterEach(() => shop.leave());

afterAll(() => shop.dispose());

const VISITS = (['phone', 'desktop'] as const).flatMap((device) =>
  LOCALES.map((language) => ({ device, language, email: device === 'phone' ? CUSTOMER : 'ava@example.com' })),
);

describe('a customer who asks where an order is', () => {
  it.each(VISITS)('is answered on a $device in $language after signing in', async ({ device, language, email }) => {
    const chat = await shop.visit({ device, language });
    await chat.open();
    await chat.say(chat.words.asksOrder);
    await chat.requestCode(email);
    await chat.code.pressSequentially(await chat.readCode(email));

    const name = email === CUSTOMER ? ORDER : '#1032';
    const card = chat.orderCard(name);
    await card.waitFor();
    if (email === CUSTOMER) await card.getByText(chat.words.partlyShipped, { exact: true }).waitFor();
    await expectAskedOnce(chat);
    expect(await card.count()).toBe(1);
    expect((await chat.address.count()) + (await chat.code.count())).toBe(0);
    expect(chat.faults).toEqual([]);
  });

  it('may paste the code as it stands in the mail', async () => {
    const chat = await shop.visit({ contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await chat.open();
    await chat.say(chat.words.asksOrder);
    await chat.requestCode('nils@example.com');
    const code = await chat.readCode('nils@example.com');
    await chat.page.evaluate((text) => navigator.clipboard.writeText(text), ` ${code.slice(0, 3)} ${code.slice(3)}\n`);
    await chat.code.focus();
    await chat.page.keyboard.press('ControlOrMeta+v');

    await chat.orderCard('#1030').waitFor();
    await expectAskedOnce(chat);
  });

  it('is told when the code is wrong, and may try again', async () => {
    const chat = await shop.visit();
    await chat.open();
    await chat.say(chat.words.asksOrder);
    await chat.requestCode('nils@example.com');
    const code = await chat.readCode('nils@example.com');
    await chat.code.fill(code === '000000' ? '000001' : '000000');
    await chat.log.getByRole('alert').getByText('This code is wrong').waitFor();
    await chat.code.fill(code);
    await chat.orderCard('#1030').waitFor();
    await expectAskedOnce(chat);
  });
});

describe('a visitor who asks for a person', () => {
  it.each([
    { device: 'phone', language: 'nl' },
    { device: 'desktop', language: 'en' },
    { device: 'desktop', language: 'sv' },
  ] as const)('leaves an address on a $device in $language and becomes a ticket', async ({ device, language }) => {
    const email = `visitor-${language}@example.com`;
    const chat = await shop.visit({ device, language });
    await chat.open();
    await chat.say(chat.words.asksPerson);
    await chat.log.getByText(chat.words.passedOn).waitFor();
    await chat.say(email);
    await chat.log.getByText(chat.words.thanksForEmail).waitFor();

    const threadId = await chat.threadId();
    await soon(() => findTicket(shop.edge, threadId)).toMatchObject({
      conversation: 'escalated',
      locale: language,
      customer: { email },
    });
    await soon(async () => textsOf(await readTranscript(shop.edge, threadId), 'customer')).toEqual([
      chat.words.asksPerson,
      email,
    ]);
    expect(chat.faults).toEqual([]);
  });
});

/** The question stands in the conversation once: for the customer and for the team. */
async function expectAskedOnce(chat: ChatPage): Promise<void> {
  expect(await chat.ownMessages(chat.words.asksOrder).count()).toBe(1);
  const threadId = await chat.threadId();
  await soon(async () => textsOf(await readTranscript(shop.edge, threadId), 'customer')).toEqual([
    chat.words.asksOrder,
  ]);
}
