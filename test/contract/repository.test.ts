import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPackageFaults, findTextFaults, listPackages, listTexts } from './repository.ts';

const root = join(import.meta.dirname, '../..');

describe('packages', () => {
  it('have a README, a configuration and exports that exist', () => {
    const packages = listPackages(root);
    expect(packages).toContain('packages/contracts');
    expect(packages.flatMap((folder) => findPackageFaults(root, folder))).toEqual([]);
  });

  it('are refused when an export leads nowhere', () => {
    const place = mkdtempSync(join(tmpdir(), 'loket-contract-'));
    try {
      mkdirSync(join(place, 'a'));
      writeFileSync(join(place, 'a/package.json'), JSON.stringify({ exports: { '.': './src/index.ts' } }));
      writeFileSync(join(place, 'a/README.md'), '');
      expect(findPackageFaults(place, 'a')).toEqual(['a lacks tsconfig.json', 'a lacks ./src/index.ts']);
    } finally {
      rmSync(place, { recursive: true });
    }
  });
});

describe('files', () => {
  it('stay short and within the repository', () => {
    const paths = listTexts(root);
    expect(paths).toContain('README.md');
    expect(paths.flatMap((path) => findTextFaults(path, readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });

  it('are refused when too long', () => {
    expect(findTextFaults('a.ts', 'x\n'.repeat(401))).toEqual(['a.ts has 401 lines; split it near 400']);
    expect(findTextFaults('a.gen.ts', 'x\n'.repeat(401))).toEqual([]);
  });

  it('are refused when they name a place of one machine', () => {
    const place = ['..', 'shared', 'x'].join('/');
    expect(findTextFaults('a.md', `see ${place}`)).toHaveLength(1);
  });
});
