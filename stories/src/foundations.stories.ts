import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './foundations-sheet.ts';

const meta: Meta = {
  title: 'Foundations/Tokens',
  parameters: {
    docs: {
      description: {
        component:
          'What all elements share. Set a `--loket-…` custom property on any ancestor to change it; the names are those ' +
          'under the samples.',
      },
    },
  },
  render: () => html`<loket-foundations-sheet></loket-foundations-sheet>`,
};
export default meta;

export const Light: StoryObj = { globals: { theme: 'light' } };

export const Dark: StoryObj = { globals: { theme: 'dark' } };

export const Rebranded: StoryObj = {
  render: () => html`<div class="rebranded"><loket-foundations-sheet></loket-foundations-sheet></div>`,
};
