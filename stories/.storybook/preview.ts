import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { clock } from '@loket/element-kit';
import { mergeManifests, type Manifest } from '../src/manifests.ts';
import './preview.css';

const manifests = import.meta.glob<Manifest>('../../packages/*/custom-elements.json', {
  eager: true,
  import: 'default',
});
setCustomElementsManifest(mergeManifests(Object.values(manifests)));

/** Widths at which elements change, and the heights of the devices that have them. */
const VIEWPORTS = {
  narrow: { name: 'Narrow (320)', type: 'mobile', styles: { width: '320px', height: '568px' } },
  phone: { name: 'Phone (390)', type: 'mobile', styles: { width: '390px', height: '844px' } },
  tablet: { name: 'Tablet (820)', type: 'tablet', styles: { width: '820px', height: '1180px' } },
  desktop: { name: 'Desktop (1280)', type: 'desktop', styles: { width: '1280px', height: '800px' } },
} as const;

/** Rows of the tables that only inform: nothing of theirs is set through a control. */
const INFORMING = new Set(['events', 'css custom properties', 'css shadow parts', 'css states', 'slots']);

const { now } = clock;

const preview: Preview = {
  // Stories hold the clock, and a chat sets it by its service's: each begins with this machine's.
  beforeEach: () => {
    clock.now = now;
  },
  tags: ['autodocs'],
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [
          name,
          INFORMING.has(type.table?.category?.toLowerCase() ?? '') ? { ...type, control: false } : type,
        ]),
      ),
  ],
  parameters: {
    a11y: { test: 'error', options: { rules: { region: { enabled: false } } } },
    controls: { expanded: true },
    layout: 'padded',
    viewport: { options: VIEWPORTS },
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
