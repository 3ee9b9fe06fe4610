import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ErrorCode } from '@loket/contracts';
import { FAKE_CODE } from '@loket/client/testing';
import '@loket/conversation';
import { html } from 'lit';
import './define.ts';
import { createFakeShop } from '../testing/shop.ts';
import type { Chat } from './chat.ts';

interface Arguments {
  /** The panel shows. */
  readonly isOpen: boolean;
  /** Written by the customer before the story is looked at. */
  readonly says: readonly string[];
  readonly isSignedIn: boolean;
  readonly isOffline: boolean;
  /** The service refuses everything with this code. */
  readonly refusal: ErrorCode | null;
}

/** Each story has a shop in memory of its own. */
function start(chat: Chat, { isOpen, says, isSignedIn, isOffline, refusal }: Arguments): void {
  localStorage.clear();
  const shop = createFakeShop({ thinkMs: 200 });
  shop.server.refusal = refusal;
  const client = shop.connect(chat);
  chat.open = isOpen;
  for (const text of says) client.send(text);
  if (isSignedIn) setTimeout(() => void client.verifyCode('sanne@example.com', FAKE_CODE), 600);
  if (isOffline) shop.network.goDown();
}

const meta: Meta<Arguments> = {
  title: 'Chat/Chat',
  component: 'loket-chat',
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component:
          'The launcher and the panel that a script tag puts into a shop’s page. Here it talks to a service in memory; ' +
          `ask for an order, sign in with any address and the code ${FAKE_CODE}.`,
      },
      story: { inline: false, height: '720px' },
    },
  },
  args: { isOpen: true, says: [], isSignedIn: false, isOffline: false, refusal: null },
  render: (args) => {
    const chat = document.createElement('loket-chat');
    start(chat, args);
    return html`<main><h1>A shop’s page</h1></main>
      ${chat}`;
  },
};
export default meta;

type Story = StoryObj<Arguments>;

export const Welcome: Story = {};

export const Closed: Story = { args: { isOpen: false } };

export const SignIn: Story = { args: { says: ['Where is my order?'] } };

export const WithCard: Story = { args: { says: ['Where is my order?'], isSignedIn: true } };

export const Offline: Story = { args: { says: ['Where is my order?'], isOffline: true } };

export const RateLimited: Story = { args: { says: ['Where is my order?'], refusal: 'rate_limited' } };

export const UnknownAccount: Story = { args: { refusal: 'account_not_found' } };

export const WebsiteNotAllowed: Story = { args: { refusal: 'origin_not_allowed' } };
