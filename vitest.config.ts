import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from './scripts/lib/chromium.mjs';

const chromium = findChromium();
const ELEMENT_PACKAGES = '{element-kit,cards,conversation,chat}';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['packages/*/src/**/*.test.ts', 'test/contract/**/*.test.ts', 'test/eval/**/*.test.ts', 'scripts/**/*.test.ts'],
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
              launchOptions: { ...(chromium === null ? {} : { executablePath: chromium }), args: CHROMIUM_ARGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      './workers/edge/vitest.config.ts',
      './stories/vitest.config.ts',
      {
        // The bundled Worker as a whole, in a process of its own: one file at a time, after everything else.
        test: {
          name: 'system',
          include: ['test/{e2e,faults}/**/*.test.ts'],
          globalSetup: ['./test/support/build.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
