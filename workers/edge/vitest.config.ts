import { join } from 'node:path';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const SECRET = 'test-secret-of-at-least-thirty-two-characters';

export default defineConfig({
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: './wrangler.jsonc' },
      miniflare: {
        bindings: {
          TEST_MIGRATIONS: await readD1Migrations(join(import.meta.dirname, '../../packages/db/migrations')),
          SESSION_SECRET: SECRET,
          THREAD_SECRET: SECRET,
          OPERATOR_TOKEN: SECRET,
          DEV_OUTBOX: '1',
          DEMO_SHOP: '1',
        },
      },
    })),
  ],
  test: {
    name: 'edge',
    include: ['src/**/*.test.ts'],
    setupFiles: ['./src/testing/setup.ts'],
    // Some tests make hundreds of calls, each in workerd; a busy machine takes its time.
    testTimeout: 30_000,
  },
});
