// The whole gate: one line for each step, and what failed at the end.
import { join } from 'node:path';
import { buildAll } from './build-all.ts';
import { UserError, reportFailure, step } from './output.ts';
import { ROOT } from './root.ts';
import { lastLines, run } from './run.ts';

/** Runs one command as a step; its output is shown only when it fails. */
async function check(label: string, command: string, ...args: string[]): Promise<void> {
  await step(label, async () => {
    const bin = command === 'node' ? process.execPath : join(ROOT, 'node_modules/.bin', command);
    const { exitCode, output } = await run(bin, args);
    if (exitCode !== 0) {
      throw new UserError(
        `${lastLines(output, 60)}\n\nVerify stopped at "${label}". Run it alone: ${command} ${args.join(' ')}`,
      );
    }
  });
}

try {
  await check('Format', 'oxfmt', '--check', '.');
  await check('Lint', 'oxlint', '--type-aware', '--deny-warnings');
  await check('Types', 'node', 'scripts/lib/typecheck.ts');
  await check('Layers and exports', 'vitest', 'run', '--project', 'node', 'test/contract');
  await check('Manifest', 'node', 'scripts/manifest.mjs', '--check');
  await check('Router weights', 'node', 'packages/agent/training/train-router.ts', '--check');
  await check('Language weights', 'node', 'packages/content/training/train-language.ts', '--check');
  await step('Build', buildAll);
  await check('Tests', 'node', 'scripts/lib/run-tests.ts');
  await check('Size', 'node', 'scripts/size.mjs', '--check');
  console.log('\nAll is well.');
} catch (error) {
  reportFailure(error);
}
