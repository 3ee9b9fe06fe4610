import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { clock } from '@loket/element-kit';
import { html } from 'lit';
import './define.ts';
import { CARDS_AND_FILES, EVERY_BUBBLE, message, NOW_MS, own, PRODUCTS } from './thread.fixtures.ts';
import type { Thread } from './thread.ts';

type Arguments = Pick<Thread, 'events' | 'pending' | 'typing' | 'loading'>;

const meta: Meta<Arguments> = {
  title: 'Conversation/Thread',
  component: 'loket-thread',
  parameters: {
    docs: {
      description: {
        component:
          'Shows a conversation from its events. Set `events` and `pending`; listen to `loket-quick-reply`, ' +
          '`loket-message-retry` and `loket-message-edit`. Give it a height: it scrolls inside.',
      },
    },
  },
  beforeEach: () => {
    clock.now = () => NOW_MS;
  },
  args: { events: EVERY_BUBBLE, pending: [], typing: null, loading: false },
  render: ({ events, pending, typing, loading }) =>
    html`<loket-thread .events=${events} .pending=${pending} .typing=${typing} ?loading=${loading}></loket-thread>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const EveryBubble: Story = {};

export const Typing: Story = { args: { events: [own(1, 'Hello')], typing: 'agent' } };

export const Delivery: Story = {
  args: {
    events: [own(1, 'This one is stored')],
    pending: [
      { clientMessageId: 'aaaaaaaa', text: 'This one is on its way', delivery: 'sending', refusal: null },
      { clientMessageId: 'bbbbbbbb', text: 'This one waits', delivery: 'waiting', refusal: null },
      { clientMessageId: 'cccccccc', text: 'This one was refused', delivery: 'failed', refusal: 'message_too_long' },
    ],
  },
};

export const SignIn: Story = {
  args: {
    events: [
      own(1, 'Where is my order?'),
      message(2, 'Please sign in, so that I can look it up.'),
      { type: 'require-authentication', seq: 3, atMs: NOW_MS, reason: 'orders' },
    ],
  },
};

export const CardsAndFiles: Story = { args: { events: CARDS_AND_FILES } };

export const Products: Story = { args: { events: PRODUCTS } };

export const UnknownCard: Story = {
  args: { events: [{ type: 'card', seq: 1, atMs: NOW_MS, id: 'msg_00000001', card: { kind: 'hologram' } as never }] },
};

export const LongWords: Story = {
  args: {
    events: [own(1, 'Donaudampfschifffahrtsgesellschaft'.repeat(6)), message(2, 'https://example.com/'.repeat(12))],
  },
};

export const Loading: Story = { args: { events: [], loading: true } };
