import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { clock } from '@loket/element-kit';
import { html } from 'lit';
import './define.ts';
import { LONG_TEXT } from '../testing/fixtures.ts';
import type { OrderCard } from './order-card.ts';
import {
  line,
  longOrder,
  NOW_MS,
  order,
  shipment,
  THIS_AFTERNOON,
  uniformOrder,
  YESTERDAY_MS,
} from './order-card.fixtures.ts';

type Arguments = Pick<OrderCard, 'order' | 'failed' | 'noImages'>;

const meta: Meta<Arguments> = {
  title: 'Cards/Order card',
  component: 'loket-order-card',
  parameters: {
    docs: {
      description: {
        component:
          'Shows one order as facts: its state and progress, its items, its parcels and what can be done with it. Set ' +
          '`order` to the data, or the `order` attribute to the same as JSON. Listen to `loket-card-action`; cancel it ' +
          'to keep an address from opening.',
      },
    },
  },
  beforeEach: () => {
    clock.now = () => NOW_MS;
  },
  args: { order: order(), failed: false, noImages: false },
  render: (args) =>
    html`<loket-order-card .order=${args.order} ?failed=${args.failed} ?no-images=${args.noImages}></loket-order-card>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const PartlyShipped: Story = {};

export const Loading: Story = { args: { order: null } };

export const Failed: Story = { args: { order: null, failed: true } };

export const Pending: Story = { args: { order: uniformOrder('pending', 1, { actions: [{ kind: 'edit' }] }) } };

export const OnHold: Story = { args: { order: uniformOrder('on-hold', 1) } };

export const Packing: Story = { args: { order: uniformOrder('packing', 2) } };

export const Shipped: Story = {
  args: {
    order: uniformOrder('shipped', 3, {
      expected: THIS_AFTERNOON,
      shipments: [
        shipment(1, {
          carrier: 'PostNL',
          trackingNumber: '3SABCD1234567',
          trackingUrl: 'https://track.example.com/3SABCD1234567',
        }),
      ],
      actions: [{ kind: 'track', url: 'https://track.example.com/3SABCD1234567' }, { kind: 'view' }],
    }),
  },
};

export const OutForDelivery: Story = {
  args: { order: uniformOrder('out-for-delivery', 3, { expected: THIS_AFTERNOON }) },
};

export const ReadyForPickup: Story = { args: { order: uniformOrder('ready-for-pickup', 3) } };

export const PartlyDelivered: Story = {
  args: {
    order: order({
      status: 'partly-delivered',
      lines: [
        line(1, { title: 'Linen tee, sage', quantity: 2, shippedQuantity: 2, status: 'delivered' }),
        line(2, { status: 'out-for-delivery' }),
      ],
    }),
  },
};

export const Delivered: Story = {
  args: {
    order: uniformOrder('delivered', 4, {
      shipments: [shipment(1, { status: 'delivered', deliveredAtMs: YESTERDAY_MS })],
      actions: [{ kind: 'return' }, { kind: 'view' }],
    }),
  },
};

export const Late: Story = {
  args: {
    order: uniformOrder('shipped', 3, {
      isLate: true,
      expected: { fromMs: YESTERDAY_MS, toMs: YESTERDAY_MS },
      actions: [{ kind: 'track' }],
    }),
  },
};

export const DeliveryProblem: Story = { args: { order: uniformOrder('exception', 3) } };

export const Cancelled: Story = {
  args: { order: uniformOrder('cancelled', 0, { cancelledAtMs: YESTERDAY_MS, actions: [] }) },
};

export const PartlyShippedLine: Story = {
  args: {
    order: order({
      lines: [
        line(1, { title: 'Candle, set of four', quantity: 5, shippedQuantity: 2, status: 'partly-shipped' }),
        line(2, { status: 'on-hold' }),
        line(3, { title: 'Wool socks', status: 'cancelled', quantity: 0 }),
        line(4, { title: 'Tea towel', status: 'exception' }),
      ],
    }),
  },
};

export const SeveralParcels: Story = {
  args: {
    order: order({
      shipments: [
        shipment(1, {
          status: 'out-for-delivery',
          carrier: 'PostNL',
          trackingNumber: '3SABCD1234567',
          trackingUrl: 'https://track.example.com/3SABCD1234567',
          expected: THIS_AFTERNOON,
        }),
        shipment(2, { status: 'delivered', carrier: 'DHL', trackingNumber: 'JVGL0612', deliveredAtMs: YESTERDAY_MS }),
        shipment(3, { status: 'attempted' }),
        shipment(4, { status: 'other', carrier: 'Cargo bike' }),
      ],
    }),
  },
};

export const ManyLines: Story = { args: { order: longOrder(10) } };

export const MoreLinesThanGiven: Story = { args: { order: { ...longOrder(50), lineCount: 62 } } };

export const NoPictures: Story = { args: { noImages: true } };

export const BrokenPicture: Story = {
  args: {
    order: order({ lines: [line(1, { imageUrl: new URL('/pictures/no-such-picture.svg', location.origin).href })] }),
  },
};

export const LongText: Story = {
  args: {
    order: order({
      name: 'ORDER-2025-11-27-WEBSHOP-AMSTERDAM-0000001042-SECOND-EDITION',
      lines: [line(1, { title: LONG_TEXT, variantTitle: LONG_TEXT, status: 'shipped' }), line(2)],
      shipments: [
        shipment(1, {
          carrier: LONG_TEXT,
          trackingNumber: '3SABCD'.repeat(20),
          trackingUrl: 'https://track.example.com/',
        }),
      ],
    }),
  },
};

export const ManyActions: Story = {
  args: {
    order: order({ actions: [{ kind: 'track' }, { kind: 'edit' }, { kind: 'return' }, { kind: 'view' }] }),
  },
};

export const Empty: Story = { args: { order: order({ lines: [] }) } };

export const UnknownState: Story = {
  args: { order: { ...order({ step: 0, shipments: [], expected: null }), status: 'teleported' as 'shipped' } },
};

export const Dutch: Story = { globals: { language: 'nl' } };

export const Swedish: Story = { globals: { language: 'sv' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Narrow: Story = { render: (args) => html`<div class="narrow">${meta.render?.(args, {} as never)}</div>` };
