import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { clock } from '@loket/element-kit';
import { html } from 'lit';
import './define.ts';
import { LONG_TEXT } from '../testing/fixtures.ts';
import { loyalty, NOW_MS, reward } from './loyalty-card.fixtures.ts';
import type { LoyaltyCard } from './loyalty-card.ts';

type Arguments = Pick<LoyaltyCard, 'loyalty' | 'failed'>;

const meta: Meta<Arguments> = {
  title: 'Cards/Loyalty card',
  component: 'loket-loyalty-card',
  parameters: {
    docs: {
      description: {
        component:
          'Shows where a customer stands in the shop’s programme. Set `loyalty` to the data, or the `loyalty` attribute to ' +
          'the same as JSON. Listen to `loket-card-action`: `id` is the reward, `sentence` the wish in words.',
      },
    },
  },
  beforeEach: () => {
    clock.now = () => NOW_MS;
  },
  args: { loyalty: loyalty(), failed: false },
  render: (args) => html`<loket-loyalty-card .loyalty=${args.loyalty} ?failed=${args.failed}></loket-loyalty-card>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const BetweenTiers: Story = {};

export const Loading: Story = { args: { loyalty: null } };

export const Failed: Story = { args: { loyalty: null, failed: true } };

export const Empty: Story = {
  args: {
    loyalty: loyalty({
      points: 0,
      tier: null,
      nextTier: null,
      rewards: [],
      actions: [{ kind: 'view', url: 'https://shop.example.com/help/loyalty' }],
    }),
  },
};

export const TopTier: Story = { args: { loyalty: loyalty({ points: 9_420, tier: 'Gold', nextTier: null }) } };

export const WithoutADate: Story = {
  args: { loyalty: loyalty({ nextTier: { name: 'Gold', pointsMissing: 640, byMs: null } }) },
};

export const NotYetEnough: Story = {
  args: {
    loyalty: loyalty({
      points: 360,
      rewards: [reward(1, { isRedeemable: false }), reward(2, { isRedeemable: false })],
    }),
  },
};

export const NotAvailableNow: Story = { args: { loyalty: loyalty({ rewards: [reward(1, { isRedeemable: false })] }) } };

export const WithoutRedeeming: Story = { args: { loyalty: loyalty({ actions: [] }) } };

export const RedeemedElsewhere: Story = {
  args: { loyalty: loyalty({ actions: [{ kind: 'redeem', url: 'https://shop.example.com/points' }] }) },
};

export const ManyRewards: Story = {
  args: { loyalty: loyalty({ rewards: Array.from({ length: 9 }, (_, index) => reward(index + 1)) }) },
};

export const NoTiersNoRewards: Story = { args: { loyalty: loyalty({ tier: null, nextTier: null, rewards: [] }) } };

export const LongText: Story = {
  args: {
    loyalty: loyalty({
      programName: LONG_TEXT,
      tier: 'Commander of the northern fleet',
      points: 123_456_789,
      nextTier: { name: LONG_TEXT, pointsMissing: 987_654_321, byMs: null },
      rewards: [reward(1, { title: LONG_TEXT }), reward(2, { title: LONG_TEXT, isRedeemable: false, costPoints: 1e9 })],
    }),
  },
};

export const Dutch: Story = { globals: { language: 'nl' } };

export const Swedish: Story = { globals: { language: 'sv' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Narrow: Story = { render: (args) => html`<div class="narrow">${meta.render?.(args, {} as never)}</div>` };
