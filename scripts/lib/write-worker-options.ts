// Writes how Miniflare has to run the Worker: `write-worker-options.ts CONFIG FILE`. A process of its own, because
// wrangler takes seconds to load and prints advice that concerns deployments.
import { writeFile } from 'node:fs/promises';
import { unstable_getMiniflareWorkerOptions as getMiniflareWorkerOptions } from 'wrangler';

const [configPath = '', filePath = ''] = process.argv.slice(2);
const { workerOptions } = getMiniflareWorkerOptions(configPath);
await writeFile(filePath, JSON.stringify(workerOptions, null, 1));
