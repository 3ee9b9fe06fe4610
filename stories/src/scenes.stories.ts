import type { Locale } from '@loket/contracts';
import { pictureUrl } from '@loket/cards/testing';
import { createFakeShop, createScene, playScene } from '@loket/chat/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '@loket/chat';
import { hostileStyles } from './hostile-styles.ts';

/** A Thursday at noon in Amsterdam. */
const NOW_MS = Date.UTC(2025, 10, 27, 11, 0);

interface Arguments {
  /** How many of the customer's messages have been said. */
  readonly turns: number;
  /** The page's style sheet attacks every element on it. */
  readonly isHostile: boolean;
}

/** Opens a chat on a shop's page and lets the customer say what they have to say. */
function open({ turns }: Arguments, language: Locale): HTMLElement {
  localStorage.clear();
  const scene = createScene(language, { nowMs: NOW_MS, findPicture: pictureUrl });
  const shop = createFakeShop({ agent: scene.agent, nowMs: NOW_MS });
  const chat = document.createElement('loket-chat');
  const client = shop.connect(chat);
  chat.open = true;
  playScene(client, scene.says.slice(0, turns));
  return chat;
}

const meta: Meta<Arguments> = {
  title: 'Scenes/Conversation',
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component:
          'A whole conversation in the panel on a shop’s page, with every card. It talks to a service in memory.',
      },
      story: { inline: false, height: '760px' },
    },
  },
  args: { turns: 7, isHostile: false },
  beforeEach: ({ args }) => {
    document.adoptedStyleSheets = args.isHostile ? [hostileStyles] : [];
    return () => {
      document.adoptedStyleSheets = [];
    };
  },
  render: (args, { globals }) =>
    html`<main class="shop-page">
        <h1>Noordzee Supply</h1>
        <p>A shop’s page, with the chat in its corner.</p>
      </main>
      ${open(args, globals['language'] as Locale)}`,
  play: async ({ canvasElement, args }) => {
    const chat = canvasElement.querySelector('loket-chat')?.shadowRoot;
    const count = (): number | undefined =>
      chat?.querySelector('loket-thread')?.shadowRoot?.querySelectorAll('.message.customer').length;
    await waitFor(() => expect(count()).toBe(args.turns), { timeout: 5_000 });
  },
};
export default meta;

type Story = StoryObj<Arguments>;

export const Light: Story = {};

export const Dark: Story = { globals: { theme: 'dark' } };

export const Order: Story = { args: { turns: 1 } };

export const Products: Story = { args: { turns: 3 } };

export const CouponInTheDark: Story = { args: { turns: 4 }, globals: { theme: 'dark' } };

export const Points: Story = { args: { turns: 5 } };

export const Subscription: Story = { args: { turns: 6 } };

export const OnAPhone: Story = { globals: { viewport: { value: 'phone', isRotated: false } } };

export const OnAPhoneInTheDark: Story = {
  globals: { viewport: { value: 'phone', isRotated: false }, theme: 'dark' },
};

export const Dutch: Story = { globals: { language: 'nl' } };

export const Swedish: Story = { globals: { language: 'sv' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const OnAPageWithHostileStyles: Story = { args: { isHostile: true } };
