import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import './define.ts';
import { product, SEVERAL } from '../product-card/product-card.fixtures.ts';
import { LONG_TEXT } from '../testing/fixtures.ts';
import type { ProductCarousel } from './product-carousel.ts';

type Arguments = Pick<ProductCarousel, 'products' | 'noImages'>;

const meta: Meta<Arguments> = {
  title: 'Cards/Product carousel',
  component: 'loket-product-carousel',
  parameters: {
    docs: {
      description: {
        component:
          'Shows several products side by side, or compared in a table. Set `products` to their data, or the `products` ' +
          'attribute to the same as JSON. Listen to `loket-card-action`, which comes from the cards inside.',
      },
    },
  },
  args: { products: SEVERAL, noImages: false },
  render: (args) =>
    html`<div class="column">
      <loket-product-carousel .products=${args.products} ?no-images=${args.noImages}></loket-product-carousel>
    </div>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Three: Story = {};

export const Two: Story = { args: { products: SEVERAL.slice(0, 2) } };

export const One: Story = { args: { products: SEVERAL.slice(0, 1) } };

export const None: Story = { args: { products: [] } };

export const Loading: Story = { args: { products: null } };

export const Many: Story = { args: { products: [...SEVERAL, ...SEVERAL, ...SEVERAL] } };

export const Compared: Story = {
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('loket-product-carousel')?.shadowRoot;
    const compare = root?.querySelector<HTMLElement>('[part=compare]');
    if (compare) await userEvent.click(compare);
    await waitFor(() => expect(root?.querySelector('loket-product-comparison')?.shadowRoot).toBeTruthy());
  },
};

export const WithoutPictures: Story = { args: { noImages: true } };

export const LongText: Story = {
  args: {
    products: [
      product({ title: LONG_TEXT, reason: LONG_TEXT, price: { amountMinor: 1_234_567_89, currency: 'SEK' } }),
      ...SEVERAL,
    ],
  },
};

export const Wide: Story = {
  args: { products: [...SEVERAL, ...SEVERAL] },
  render: (args) => html`<loket-product-carousel .products=${args.products}></loket-product-carousel>`,
};

export const Dutch: Story = { globals: { language: 'nl' } };

export const Swedish: Story = { globals: { language: 'sv' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Narrow: Story = {
  render: (args) =>
    html`<div class="narrow"><loket-product-carousel .products=${args.products}></loket-product-carousel></div>`,
};
