import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { clock } from '@loket/element-kit';
import { html } from 'lit';
import './define.ts';
import { LONG_TEXT, pictureUrl } from '../testing/fixtures.ts';
import { NOW_MS, PAUSED, subscription } from './subscription-card.fixtures.ts';
import type { SubscriptionCard } from './subscription-card.ts';

type Arguments = Pick<SubscriptionCard, 'subscription' | 'failed' | 'noImages'>;

const meta: Meta<Arguments> = {
  title: 'Cards/Subscription card',
  component: 'loket-subscription-card',
  parameters: {
    docs: {
      description: {
        component:
          'Shows one recurring delivery. Set `subscription` to the data, or the `subscription` attribute to the same as ' +
          'JSON. Listen to `loket-card-action`: its `sentence` is the wish in words.',
      },
    },
  },
  beforeEach: () => {
    clock.now = () => NOW_MS;
  },
  args: { subscription: subscription(), failed: false, noImages: false },
  render: (args) =>
    html`<loket-subscription-card
      .subscription=${args.subscription}
      ?failed=${args.failed}
      ?no-images=${args.noImages}
    ></loket-subscription-card>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Active: Story = {};

export const Loading: Story = { args: { subscription: null } };

export const Failed: Story = { args: { subscription: null, failed: true } };

export const Paused: Story = { args: { subscription: PAUSED } };

export const Cancelled: Story = {
  args: { subscription: subscription({ status: 'cancelled', nextAtMs: null, actions: [] }) },
};

export const Ended: Story = {
  args: { subscription: subscription({ status: 'expired', nextAtMs: null, actions: [] }) },
};

export const UnknownState: Story = { args: { subscription: subscription({ status: 'on-holiday' as never }) } };

export const Tomorrow: Story = { args: { subscription: subscription({ nextAtMs: NOW_MS + 86_400_000 }) } };

export const NoDateYet: Story = { args: { subscription: subscription({ nextAtMs: null }) } };

export const DateHasPassed: Story = { args: { subscription: subscription({ nextAtMs: NOW_MS - 86_400_000 }) } };

export const SeveralOfAVariant: Story = {
  args: { subscription: subscription({ quantity: 2, variantTitle: '250 g / whole beans' }) },
};

export const EveryMonth: Story = {
  args: { subscription: subscription({ interval: { unit: 'month', count: 1 } }) },
};

export const NoPicture: Story = { args: { subscription: subscription({ imageUrl: null }) } };

export const BrokenPicture: Story = {
  args: { subscription: subscription({ imageUrl: pictureUrl('no-such-picture') }) },
};

export const WithoutPictures: Story = { args: { noImages: true } };

export const NoActions: Story = { args: { subscription: subscription({ actions: [] }) } };

export const LongText: Story = {
  args: {
    subscription: subscription({
      title: LONG_TEXT,
      variantTitle: LONG_TEXT,
      quantity: 12,
      price: { amountMinor: 1_234_567_89, currency: 'SEK' },
    }),
  },
};

export const Dutch: Story = { globals: { language: 'nl' } };

export const Swedish: Story = { globals: { language: 'sv' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Narrow: Story = { render: (args) => html`<div class="narrow">${meta.render?.(args, {} as never)}</div>` };
