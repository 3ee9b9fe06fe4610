import { buildAll } from '../../scripts/lib/build-all.ts';

/** Builds what the tests of the whole system run, unless it is up to date. */
export default async function build(): Promise<void> {
  await buildAll();
}
