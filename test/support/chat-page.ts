import type { Locale, ThreadId } from '@loket/contracts';
import type { Locator, Page } from 'playwright';
import { readNewestCode } from './chat-api.ts';
import type { TestEdge } from './edge.ts';
import { WORDS, type ChatWords } from './words.ts';

/** The chat on a page of the shop, as a customer uses it: by what is shown and named, not by how it is built. */
export class ChatPage {
  readonly page: Page;
  readonly words: ChatWords;
  /** Errors that nobody caught, and violations of the page's policy. */
  readonly faults: string[] = [];
  readonly #edge: TestEdge;
  readonly #isTouch: boolean;

  constructor(page: Page, edge: TestEdge, { language, isTouch }: { language: Locale; isTouch: boolean }) {
    this.page = page;
    this.words = WORDS[language];
    this.#edge = edge;
    this.#isTouch = isTouch;
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (/content security policy|trusted type/i.test(message.text())) this.faults.push(message.text());
    });
  }

  /** The button in the corner. */
  get launcher(): Locator {
    return this.page.getByRole('button', { name: this.words.open });
  }

  get panel(): Locator {
    return this.page.getByRole('dialog');
  }

  get log(): Locator {
    return this.panel.getByRole('log');
  }

  /** Where messages are written. */
  get field(): Locator {
    return this.panel.getByRole('textbox', { name: this.words.field });
  }

  get address(): Locator {
    return this.log.getByRole('textbox', { name: this.words.address });
  }

  get code(): Locator {
    return this.log.getByRole('textbox', { name: this.words.code });
  }

  /** The notice under the head; has no text while all is well. */
  get notice(): Locator {
    return this.panel.locator('.link');
  }

  /** Order cards, the oldest first. */
  get orderCards(): Locator {
    return this.log.getByRole('article');
  }

  /** The card of one order, e.g. `#1033`. */
  orderCard(name: string): Locator {
    return this.log.getByRole('article', { name: `${this.words.order} ${name}` });
  }

  /** Product cards, the oldest first. */
  get productCards(): Locator {
    return this.log.locator('loket-product-card').getByRole('article');
  }

  /** The card of one product, by its title. */
  productCard(title: string): Locator {
    return this.log.getByRole('article', { name: title, exact: true });
  }

  /** The customer's own messages of exactly this text, sent or not. */
  ownMessages(text: string): Locator {
    return this.log.locator('.message.customer').filter({ has: this.page.getByText(text, { exact: true }) });
  }

  /** What assistant and team have written. */
  get answers(): Locator {
    return this.log.locator('.message.agent, .message.team');
  }

  /** The conversation, as the browser remembers it. */
  async threadId(): Promise<ThreadId> {
    const record = await this.page.evaluate((key) => localStorage.getItem(key), `loket:${this.#edge.accountId}:thread`);
    const { threadId } = JSON.parse(record ?? '{}') as { threadId?: ThreadId };
    if (threadId === undefined) throw new Error('The browser remembers no conversation.');
    return threadId;
  }

  async goto(path = this.words.path): Promise<void> {
    await this.page.goto(`${this.#edge.origin}${path}`);
  }

  async open(): Promise<void> {
    await this.press(this.launcher);
    await this.field.waitFor();
  }

  /** Presses with a finger where there is a touch screen, else with the mouse. */
  press(target: Locator): Promise<void> {
    return this.#isTouch ? target.tap() : target.click();
  }

  async close(): Promise<void> {
    await this.press(this.panel.getByRole('button', { name: this.words.close }));
    await this.launcher.waitFor();
  }

  /** Writes a message and presses Enter. */
  async say(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
  }

  /** Gives the address in the form that the chat has shown. */
  async requestCode(email: string): Promise<void> {
    await this.address.fill(email);
    await this.press(this.log.getByRole('button', { name: this.words.sendCode }));
    await this.code.waitFor();
  }

  /** The code that was mailed to this address last. */
  readCode(email: string): Promise<string> {
    return readNewestCode(this.#edge, email);
  }

  /** Gives address and code, one after the other, and waits until it has worked. */
  async signIn(email: string): Promise<void> {
    await this.requestCode(email);
    await this.code.fill(await this.readCode(email));
    await this.log.getByText(this.words.isSignedIn).waitFor();
  }

  async signOut(): Promise<void> {
    await this.press(this.panel.getByRole('button', { name: this.words.menu, exact: true }));
    await this.press(this.panel.getByRole('button', { name: this.words.signOut }));
  }
}
