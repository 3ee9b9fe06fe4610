/**
 * Writes `custom-elements.json` of every package that has elements: what their docs pages and a merchant's editor show.
 *
 * With `--check` nothing is written; a file that is not fresh is named and the command fails.
 */
import { existsSync, globSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error -- the package's types leave out what it exports.
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
// @ts-expect-error -- no types are published for the plugin.
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { toPublicManifest } from './lib/public-manifest.ts';

const root = join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

/**
 * Modules of a package that describe an element or a base of one, as source files of the analyzer.
 *
 * @param {string} folder - The package's.
 */
function readModules(folder) {
  return globSync('src/**/*.ts', { cwd: folder })
    .filter((path) => !/\.(test|stories|fixtures|styles)\.ts$/.test(path))
    .toSorted()
    .map((path) => ({ path, source: readFileSync(join(folder, path), 'utf8') }))
    .filter(({ source }) => source.includes('@element loket-') || source.includes('extends LoketElement'))
    .map(({ path, source }) => ts.createSourceFile(path, source, ts.ScriptTarget.ES2015, true));
}

const stale = [];
for (const name of readdirSync(join(root, 'packages')).toSorted()) {
  const folder = join(root, 'packages', name);
  const modules = readModules(folder);
  if (modules.length === 0) continue;
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false, thirdPartyCEMs: [] } });
  const text = `${JSON.stringify(toPublicManifest(manifest), null, 2)}\n`;
  const file = join(folder, 'custom-elements.json');
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (isCheck) stale.push(`packages/${name}/custom-elements.json`);
  else writeFileSync(file, text);
}

if (stale.length > 0) {
  console.error(`Not fresh: ${stale.join(', ')}. Run "pnpm manifest" and commit what it writes.`);
  process.exitCode = 1;
}
