import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';
import { product, SEVERAL } from '../product-card/product-card.fixtures.ts';
import { LONG_TEXT } from '../testing/fixtures.ts';
import type { ProductComparison } from './product-comparison.ts';

type Arguments = Pick<ProductComparison, 'products' | 'noImages'>;

const meta: Meta<Arguments> = {
  title: 'Cards/Product comparison',
  component: 'loket-product-comparison',
  parameters: {
    docs: {
      description: {
        component:
          'Compares up to six products in a table. Set `products` to their data, or the `products` attribute to the same ' +
          'as JSON. Listen to `loket-card-action`; cancel it to keep a product’s page from opening.',
      },
    },
  },
  args: { products: SEVERAL, noImages: false },
  render: (args) =>
    html`<div class="column">
      <loket-product-comparison .products=${args.products} ?no-images=${args.noImages}></loket-product-comparison>
    </div>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Three: Story = {};

export const Two: Story = { args: { products: SEVERAL.slice(0, 2) } };

export const Loading: Story = { args: { products: null } };

export const None: Story = { args: { products: [] } };

export const MoreThanSix: Story = { args: { products: [...SEVERAL, ...SEVERAL, ...SEVERAL] } };

export const Six: Story = { args: { products: [...SEVERAL, ...SEVERAL] } };

export const SamePrice: Story = { args: { products: [product(), product({ productId: 'prd_00000009' })] } };

export const WithoutPictures: Story = { args: { noImages: true } };

export const LongText: Story = {
  args: {
    products: [
      product({ title: LONG_TEXT, attributes: [{ name: LONG_TEXT, value: LONG_TEXT }] }),
      product({ price: { amountMinor: 1_234_567_89, currency: 'EUR' }, isFromPrice: true }),
    ],
  },
};

export const Wide: Story = {
  render: (args) => html`<loket-product-comparison .products=${args.products}></loket-product-comparison>`,
};

export const Dutch: Story = { globals: { language: 'nl' } };

export const Swedish: Story = { globals: { language: 'sv' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Narrow: Story = {
  render: (args) =>
    html`<div class="narrow"><loket-product-comparison .products=${args.products}></loket-product-comparison></div>`,
};
