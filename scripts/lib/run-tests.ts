// Runs every test and ends with the plain line `N passed, N failed`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from './browser.ts';
import { buildAll } from './build-all.ts';
import { reportFailure, step } from './output.ts';
import { ROOT } from './root.ts';
import { countTests, type VitestReport } from './test-counts.ts';

async function main(): Promise<void> {
  let counts = { passed: 0, failed: 1, notes: ['The tests did not run.'] };
  try {
    await step('Browser', requireBrowser);
    await step('Build', buildAll);
    counts = await runVitest(process.argv.slice(2));
  } catch (error) {
    reportFailure(error);
  }
  for (const note of counts.notes) console.log(note);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

async function runVitest(args: readonly string[]): Promise<ReturnType<typeof countTests>> {
  const folder = await mkdtemp(join(tmpdir(), 'loket-test-'));
  const reportPath = join(folder, 'report.json');
  try {
    const child = spawn(
      join(ROOT, 'node_modules/.bin/vitest'),
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`, ...args],
      { cwd: ROOT, stdio: 'inherit' },
    );
    const [exitCode] = (await once(child, 'exit')) as [number | null];
    const report = existsSync(reportPath) ? (JSON.parse(await readFile(reportPath, 'utf8')) as VitestReport) : null;
    return countTests(report, exitCode ?? 1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
