import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint, isStamped, writeStamp } from './fingerprint.ts';
import { UserError } from './output.ts';
import { DIST, ROOT } from './root.ts';
import { lastLines, run } from './run.ts';

const STORIES = join(ROOT, 'stories');
const BUILT = join(DIST, 'storybook');
const STAMP = join(DIST, '.storybook');

/** All that the stories depend on. */
const SOURCES = [
  'packages/{contracts,element-kit,cards,conversation,client,chat}/{src/**,package.json,custom-elements.json}',
  'stories/{.storybook,src,pictures}/**',
  'stories/package.json',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
];

/** Builds the static Storybook, unless nothing changed since the last time. */
export async function buildStorybook(): Promise<void> {
  const wanted = fingerprint(ROOT, SOURCES, { hasStories: true });
  if (isStamped(STAMP, wanted) && existsSync(BUILT)) return;
  await rm(STAMP, { force: true });
  await rm(BUILT, { recursive: true, force: true });
  const args = ['build', '--config-dir', '.storybook', '--output-dir', BUILT, '--quiet'];
  const { exitCode, output } = await run(join(STORIES, 'node_modules/.bin/storybook'), args, STORIES);
  if (exitCode !== 0) throw new UserError(`The build of Storybook failed:\n${lastLines(output, 40)}`);
  await writeStamp(STAMP, wanted);
}

/** Puts the built Storybook among the files that the Worker serves. */
export async function copyStorybook(assets: string): Promise<void> {
  const target = join(assets, 'storybook');
  await rm(target, { recursive: true, force: true });
  await cp(BUILT, target, { recursive: true });
}
