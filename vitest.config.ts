import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from './scripts/lib/chromium.mjs';

const ELEMENT_PACKAGES = '{element-kit,cards,conversation,chat}';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['packages/*/src/**/*.test.ts', 'test/contract/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [`packages/${ELEMENT_PACKAGES}/**`, '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'elements',
          include: [`packages/${ELEMENT_PACKAGES}/src/**/*.test.ts`],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium() ?? undefined, args: CHROMIUM_ARGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      './workers/edge/vitest.config.ts',
    ],
  },
});
