import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';
import type { Composer } from './composer.ts';

type Arguments = Pick<Composer, 'value'>;

const meta: Meta<Arguments> = {
  title: 'Conversation/Composer',
  component: 'loket-composer',
  parameters: {
    docs: {
      description: {
        component:
          'The field in which a message is written. Listen to `loket-message-send`; cancel it to keep the text. Text ' +
          'over 10,000 characters stays and is counted.',
      },
    },
  },
  args: { value: '' },
  render: ({ value }) => html`<loket-composer .value=${value}></loket-composer>`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Empty: Story = {};

export const Filled: Story = { args: { value: 'Where is my order?' } };

export const SeveralLines: Story = { args: { value: 'One line\nand another\nand a third' } };

export const NearTheLimit: Story = { args: { value: 'a '.repeat(4_990) } };

export const OverTheLimit: Story = { args: { value: 'ab'.repeat(5_010) } };
