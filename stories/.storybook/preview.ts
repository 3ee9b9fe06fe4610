import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { mergeManifests, type Manifest } from '../src/manifests.ts';
import './preview.css';

const manifests = import.meta.glob<Manifest>('../../packages/*/custom-elements.json', {
  eager: true,
  import: 'default',
});
setCustomElementsManifest(mergeManifests(Object.values(manifests)));

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error', options: { rules: { region: { enabled: false } } } },
    controls: { expanded: true },
    layout: 'padded',
  },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { icon: 'contrast', items: ['auto', 'light', 'dark'], dynamicTitle: true },
    },
    language: {
      description: 'Language',
      toolbar: { icon: 'globe', items: ['en', 'nl', 'sv'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction',
      toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', language: 'en', direction: 'ltr' },
  decorators: [
    (story, { globals }) => {
      const root = document.documentElement;
      root.setAttribute('theme', String(globals.theme));
      root.lang = String(globals.language);
      root.dir = String(globals.direction);
      return story();
    },
  ],
};
export default preview;
