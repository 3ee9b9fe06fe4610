import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ProductCard as ProductCardData } from '@loket/contracts';
import { html, type TemplateResult } from 'lit';
import './define.ts';
import { LONG_TEXT, pictureUrl } from '../testing/fixtures.ts';
import { product, SEVERAL } from './product-card.fixtures.ts';
import type { ProductCard } from './product-card.ts';

type Arguments = Pick<ProductCard, 'product' | 'failed' | 'noImages'>;

const meta: Meta<Arguments> = {
  title: 'Cards/Product card',
  component: 'loket-product-card',
  parameters: {
    docs: {
      description: {
        component:
          'Shows one product as a slip: its picture, why it fits, its price and whether it is there. Set `product` to the ' +
          'data, or the `product` attribute to the same as JSON. Listen to `loket-card-action`; cancel it to keep the ' +
          'product’s page from opening.',
      },
    },
  },
  args: { product: product(), failed: false, noImages: false },
  render: (args) =>
    html`<loket-product-card
      .product=${args.product}
      ?failed=${args.failed}
      ?no-images=${args.noImages}
    ></loket-product-card>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const InStock: Story = {};

export const Loading: Story = { args: { product: null } };

export const Failed: Story = { args: { product: null, failed: true } };

export const LowStock: Story = { args: { product: product({ stock: 'low-stock' }) } };

export const OutOfStock: Story = { args: { product: product({ stock: 'out-of-stock' }) } };

export const UnknownStock: Story = { args: { product: product({ stock: 'unknown' }) } };

export const Reduced: Story = {
  args: { product: product({ compareAtPrice: { amountMinor: 4900, currency: 'EUR' } }) },
};

export const FromPrice: Story = { args: { product: product({ isFromPrice: true }) } };

export const NoReason: Story = { args: { product: product({ reason: null, attributes: [] }) } };

export const NoAction: Story = { args: { product: product({ actions: [] }) } };

export const ActionOfThePage: Story = { args: { product: product({ actions: [{ kind: 'view' }] }) } };

export const NoPicture: Story = { args: { product: product({ imageUrl: null, imageAlt: null }) } };

export const BrokenPicture: Story = { args: { product: product({ imageUrl: pictureUrl('no-such-picture') }) } };

export const WithoutPictures: Story = { args: { noImages: true } };

export const LongText: Story = {
  args: {
    product: product({
      title: LONG_TEXT,
      reason: `${LONG_TEXT}. ${LONG_TEXT}.`,
      price: { amountMinor: 1_234_567_89, currency: 'SEK' },
      compareAtPrice: { amountMinor: 2_234_567_89, currency: 'SEK' },
      isFromPrice: true,
      stock: 'out-of-stock',
      attributes: [
        { name: 'Size', value: 'XS, S, M, L, XL, XXL, XXXL, 4XL, 5XL, 6XL, made to measure' },
        { name: 'Colour', value: LONG_TEXT },
      ],
    }),
  },
};

export const Several: Story = {
  render: () =>
    html`<div class="stack">
      ${SEVERAL.map((each) => html`<loket-product-card .product=${each}></loket-product-card>`)}
    </div>`,
};

/** One tile, as a narrow row would show it. */
const tile = (card: ProductCardData, fields: { noImages?: boolean } = {}): TemplateResult =>
  html`<div class="narrow">
    <loket-product-card layout="tile" .product=${card} ?no-images=${fields.noImages === true}></loket-product-card>
  </div>`;

export const Tile: Story = { render: ({ product: card }) => tile(card ?? product()) };

export const TileWithoutPicture: Story = {
  render: ({ product: card }) => tile(card ?? product(), { noImages: true }),
};

export const TileWithLongText: Story = {
  render: () =>
    tile(
      product({
        title: LONG_TEXT,
        reason: LONG_TEXT,
        imageUrl: null,
        stock: 'unknown',
        price: { amountMinor: 1_234_567_89, currency: 'SEK' },
        isFromPrice: true,
      }),
    ),
};

export const Dutch: Story = { globals: { language: 'nl' } };

export const Swedish: Story = { globals: { language: 'sv' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { product: product({ compareAtPrice: { amountMinor: 4900, currency: 'EUR' } }) },
};

export const Narrow: Story = { render: (args) => html`<div class="narrow">${meta.render?.(args, {} as never)}</div>` };
