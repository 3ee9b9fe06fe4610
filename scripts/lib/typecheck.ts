// Checks the types of every package, two at a time.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import { run } from './run.ts';

const WORKERS = 2;

const projects = globSync(
  [
    'packages/*/tsconfig*.json',
    'workers/*/tsconfig*.json',
    'apps/*/tsconfig*.json',
    '{scripts,stories,test}/tsconfig*.json',
  ],
  { cwd: ROOT },
).toSorted();

const queue = [...projects];
let failures = 0;

async function work(): Promise<void> {
  for (let project = queue.shift(); project !== undefined; project = queue.shift()) {
    const { exitCode, output } = await run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', project]);
    if (exitCode === 0) continue;
    failures += 1;
    console.log(`${project}\n${output}`);
  }
}

await Promise.all(Array.from({ length: WORKERS }, work));
console.log(
  failures === 0
    ? `${projects.length} projects have no type errors.`
    : `${failures} of ${projects.length} projects have type errors.`,
);
process.exitCode = failures === 0 && projects.length > 0 ? 0 : 1;
