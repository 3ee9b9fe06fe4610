// Photographs the chat in each state, language, device and colour scheme: node test/support/screenshots.ts OUT_DIR
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCALES, type Locale } from '@loket/contracts';
import { buildAll } from '../../scripts/lib/build-all.ts';
import type { ChatPage } from './chat-page.ts';
import { startShop, type Device, type Shop } from './shop.ts';

const CUSTOMER = 'mila@example.com';
const ORDER = '#1033';
/** An address takes five codes an hour, and each set of pictures needs one. */
const CUSTOMERS = [CUSTOMER, 'nils@example.com', 'ava@example.com'] as const;
const ORDERS = [ORDER, '#1030', '#1032'] as const;
/** What a customer may write in a minute here: few, so that the picture of a refusal needs no flood. */
const MESSAGES_PER_MINUTE = 2;

interface Setting {
  readonly shop: Shop;
  readonly device: Device;
  readonly colorScheme: 'light' | 'dark';
  readonly language: Locale;
  readonly shoot: (chat: ChatPage, state: string) => Promise<void>;
}

async function main([outDir]: readonly string[]): Promise<void> {
  if (outDir === undefined)
    throw new Error('Name the folder for the pictures: node test/support/screenshots.ts OUT_DIR');
  await mkdir(outDir, { recursive: true });
  await buildAll();
  const shop = await startShop({ vars: { THREAD_MESSAGES_PER_MINUTE: String(MESSAGES_PER_MINUTE) } });
  try {
    for (const device of ['phone', 'desktop'] as const)
      for (const colorScheme of ['light', 'dark'] as const)
        for (const language of LOCALES) {
          const name = `${device}-${colorScheme}-${language}`;
          const shoot = async (chat: ChatPage, state: string): Promise<void> => {
            await chat.page.screenshot({ path: join(outDir, `${name}-${state}.png`), animations: 'disabled' });
          };
          await shootAll({ shop, device, colorScheme, language, shoot });
          await shop.leave();
          console.log(name);
        }
  } finally {
    await shop.dispose();
  }
}

async function shootAll(setting: Setting): Promise<void> {
  await shootSignIn(setting);
  await shootHandoff(setting);
  await shootOffline(setting);
  await shootRefused(setting);
  await shootAnswers(setting);
}

function visit({ shop, device, colorScheme, language }: Setting): Promise<ChatPage> {
  return shop.visit({ device, language, contextOptions: { colorScheme } });
}

async function shootSignIn(setting: Setting): Promise<void> {
  const { shoot } = setting;
  const index = LOCALES.indexOf(setting.language);
  const email = CUSTOMERS[index] ?? CUSTOMER;
  const chat = await visit(setting);
  await chat.launcher.waitFor();
  await shoot(chat, '1-closed');
  await openFully(chat);
  await shoot(chat, '2-opened');
  await chat.say(chat.words.asksOrder);
  await chat.address.waitFor();
  await shoot(chat, '3-address');
  await chat.requestCode(email);
  await shoot(chat, '4-code');
  await chat.code.fill(await chat.readCode(email));
  await waitForCard(chat, ORDERS[index] ?? ORDER);
  await shoot(chat, '5-card');
  await chat.log.evaluate((log) => log.scrollTo(0, log.scrollHeight));
  await shoot(chat, '6-card-end');
}

async function shootHandoff(setting: Setting): Promise<void> {
  const chat = await visit(setting);
  await openFully(chat);
  await chat.say(chat.words.asksPerson);
  await chat.log.getByText(chat.words.passedOn).waitFor();
  await setting.shoot(chat, '7-handoff');
}

async function shootOffline(setting: Setting): Promise<void> {
  const chat = await visit(setting);
  await openFully(chat);
  await chat.say(chat.words.asksOrder);
  await chat.address.waitFor();
  await chat.page.context().setOffline(true);
  await chat.notice.getByText(chat.words.offline).waitFor();
  await chat.say(chat.words.asksPerson);
  await setting.shoot(chat, '8-offline');
}

async function shootRefused(setting: Setting): Promise<void> {
  const chat = await visit(setting);
  await openFully(chat);
  for (let count = 0; count <= MESSAGES_PER_MINUTE; count += 1) await chat.say(chat.words.asksOrder);
  await chat.notice.filter({ hasText: /\S/ }).waitFor();
  await setting.shoot(chat, '9-rate-limited');
}

async function shootAnswers(setting: Setting): Promise<void> {
  const chat = await visit(setting);
  await openFully(chat);
  await chat.say(chat.words.asksDelivery);
  await chat.log.getByRole('link').first().waitFor();
  await setting.shoot(chat, '10-answer');
  await chat.say(chat.words.asksProduct);
  await chat.productCard('Fisherman sweater').waitFor();
  for (const picture of await chat.orderCards.locator('img').all())
    await picture.evaluate((image: HTMLImageElement) => image.decode());
  await setting.shoot(chat, '11-products');
}

async function openFully(chat: ChatPage): Promise<void> {
  await chat.open();
  await chat.panel.getByRole('heading', { name: 'Noordzee Supply' }).waitFor();
}

/** Waits for a card and its pictures. */
async function waitForCard(chat: ChatPage, name: string): Promise<void> {
  const card = chat.orderCard(name);
  await card.waitFor();
  for (const picture of await card.locator('img').all())
    await picture.evaluate((image: HTMLImageElement) => image.decode());
}

await main(process.argv.slice(2));
