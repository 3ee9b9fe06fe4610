import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lines of a source file at most, blank ones aside. The linter does not see every kind of file. */
const LINES_MAX = 400;

/** What a package must have besides its `package.json`. */
const PACKAGE_FILES = ['README.md', 'tsconfig.json'];

/** Places that exist on one machine only. */
const MACHINE = /\/work\/(?:main|shared)|\/home\/[a-z]+\/|\/Users\/[A-Za-z]+\/|\/tmp\/[a-z]/;

/** In code this is the way to a neighbouring folder; in a guide it leads out of the repository. */
const BESIDE = /\.\.\/shared\//;

const GENERATED = /\.gen\.ts$|worker-configuration\.d\.ts$|pnpm-lock\.yaml$|custom-elements\.json$|migrations\/meta\//;

/** Faults of one package folder: files that are missing, and exports that lead nowhere. */
export function findPackageFaults(root: string, folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    exports?: Readonly<Record<string, string>>;
  };
  const files = [...PACKAGE_FILES, ...Object.values(manifest.exports ?? {})];
  return files.filter((file) => !existsSync(join(root, folder, file))).map((file) => `${folder} lacks ${file}`);
}

/** Faults of one text file: too long, or naming a place outside the repository. */
export function findTextFaults(path: string, text: string): string[] {
  if (GENERATED.test(path)) return [];
  const faults: string[] = [];
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  if (/\.(?:ts|mjs)$/.test(path) && lines > LINES_MAX)
    faults.push(`${path} has ${lines} lines; split it near ${LINES_MAX}`);
  if (MACHINE.test(text) || (path.endsWith('.md') && BESIDE.test(text))) {
    faults.push(`${path} names a place outside the repository`);
  }
  return faults;
}

/** Packages of the workspace, as folders. */
export function listPackages(root: string): string[] {
  return globSync('{packages,workers,apps}/*/package.json', { cwd: root })
    .map((path) => path.replace(/\/package\.json$/, ''))
    .toSorted();
}

/** Our own text files. */
export function listTexts(root: string): string[] {
  const inside =
    '{packages,workers,apps,scripts,stories,test,docs,config,.ci}/**/*.{ts,mjs,json,jsonc,md,html,css,sql}';
  return globSync([inside, '*.{md,ts,json,yaml}', '.ci/run'], {
    cwd: root,
    exclude: (path) => /(?:^|\/)(?:node_modules|dist|storybook-static)(?:\/|$)/.test(path),
  }).toSorted();
}
