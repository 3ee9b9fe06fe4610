// @ts-check
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, fail } from './lib/bootstrap.mjs';
import { readRunningPid } from './lib/running.mjs';

const stateDir = join(ROOT, '.loket');
const pid = readRunningPid(stateDir);
if (pid !== null) fail(`Loket is running (process ${pid}). Stop it first, then run this again.`);

if (existsSync(stateDir)) {
  console.log(`Removes ${stateDir}: conversations, tickets, the imported shop, the demo account and its secrets.`);
  await rm(stateDir, { recursive: true });
  console.log('Done. The next npm start begins afresh.');
} else {
  console.log('There is no state; the next npm start begins afresh.');
}
