import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { clock } from '@loket/element-kit';
import { html } from 'lit';
import './define.ts';
import { LONG_TEXT } from '../testing/fixtures.ts';
import { coupon, DAY_MS, NOW_MS } from './coupon-card.fixtures.ts';
import type { CouponCard } from './coupon-card.ts';

type Arguments = Pick<CouponCard, 'coupon' | 'failed'>;

const meta: Meta<Arguments> = {
  title: 'Cards/Coupon card',
  component: 'loket-coupon-card',
  parameters: {
    docs: {
      description: {
        component:
          'Shows one coupon like a slip to tear off, with its code to copy. Set `coupon` to the data, or the `coupon` ' +
          'attribute to the same as JSON. Listen to `loket-card-action`; cancel it to copy the code yourself.',
      },
    },
  },
  beforeEach: () => {
    clock.now = () => NOW_MS;
  },
  args: { coupon: coupon(), failed: false },
  render: (args) => html`<loket-coupon-card .coupon=${args.coupon} ?failed=${args.failed}></loket-coupon-card>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Active: Story = {};

export const Loading: Story = { args: { coupon: null } };

export const Failed: Story = { args: { coupon: null, failed: true } };

export const Amount: Story = {
  args: { coupon: coupon({ benefit: { type: 'amount', amount: { amountMinor: 500, currency: 'EUR' } } }) },
};

export const FreeShipping: Story = { args: { coupon: coupon({ benefit: { type: 'free-shipping' }, minimum: null }) } };

export const OnlyForYou: Story = { args: { coupon: coupon({ isPersonal: true, title: 'Happy birthday' }) } };

export const LastDay: Story = { args: { coupon: coupon({ endsAtMs: NOW_MS + 3_600_000 }) } };

export const NotYet: Story = {
  args: { coupon: coupon({ status: 'scheduled', startsAtMs: NOW_MS + 4 * DAY_MS }) },
};

export const Expired: Story = { args: { coupon: coupon({ status: 'expired', endsAtMs: NOW_MS - 20 * DAY_MS }) } };

export const EndedMeanwhile: Story = { args: { coupon: coupon({ endsAtMs: NOW_MS - 1 }) } };

export const Redeemed: Story = { args: { coupon: coupon({ status: 'redeemed' }) } };

export const UnknownState: Story = { args: { coupon: coupon({ status: 'on-holiday' as never }) } };

export const NoDatesNoMinimum: Story = { args: { coupon: coupon({ endsAtMs: null, minimum: null }) } };

export const WithTerms: Story = {
  args: { coupon: coupon({ terms: 'Not on gift cards; one code for each order.' }) },
};

export const WithTheWayToTheShop: Story = {
  args: { coupon: coupon({ actions: [{ kind: 'copy-code' }, { kind: 'view', url: 'https://shop.example.com/' }] }) },
};

export const WithoutCopying: Story = { args: { coupon: coupon({ actions: [] }) } };

export const LongText: Story = {
  args: {
    coupon: coupon({
      code: 'ABSOLUTELY-EVERYTHING-FOR-THE-GARDEN-THE-BEACH-AND-THE-BALCONY-25',
      title: LONG_TEXT,
      terms: `${LONG_TEXT}. ${LONG_TEXT}.`,
      benefit: { type: 'amount', amount: { amountMinor: 1_234_567_89, currency: 'SEK' } },
      isPersonal: true,
    }),
  },
};

export const Dutch: Story = { globals: { language: 'nl' } };

export const Swedish: Story = { globals: { language: 'sv' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Narrow: Story = { render: (args) => html`<div class="narrow">${meta.render?.(args, {} as never)}</div>` };
