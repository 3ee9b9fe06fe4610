import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLayerFaults, type PackageManifest } from './layers.ts';

const root = join(import.meta.dirname, '../..');

function readManifests(): PackageManifest[] {
  const folders = ['packages', 'workers', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(parent, name)),
  );
  return [...folders, 'stories', 'test'].map((folder) => {
    const text = readFileSync(join(root, folder, 'package.json'), 'utf8');
    return Object.assign(JSON.parse(text) as Omit<PackageManifest, 'folder'>, { folder });
  });
}

describe('direction of imports', () => {
  it('points down in every package of the workspace', () => {
    expect(findLayerFaults(readManifests())).toEqual([]);
  });

  it('refuses a dependency that points up', () => {
    const faults = findLayerFaults([
      { folder: 'packages/domain', name: '@loket/domain', dependencies: { '@loket/agent': 'workspace:*' } },
      { folder: 'packages/agent', name: '@loket/agent' },
    ]);
    expect(faults).toEqual(['@loket/domain may not depend on @loket/agent: imports point down only']);
  });

  it('refuses a dependency on the same line', () => {
    const faults = findLayerFaults([
      { folder: 'packages/agent', name: '@loket/agent', dependencies: { '@loket/commerce': 'workspace:*' } },
      { folder: 'packages/commerce', name: '@loket/commerce' },
    ]);
    expect(faults).toHaveLength(1);
  });

  it('refuses a dependency from browser code on server code', () => {
    const faults = findLayerFaults([
      { folder: 'packages/chat', name: '@loket/chat', dependencies: { '@loket/db': 'workspace:*' } },
      { folder: 'packages/db', name: '@loket/db' },
    ]);
    expect(faults).toEqual([
      '@loket/chat runs in the browser and may not depend on @loket/db, which runs on the server',
    ]);
  });

  it('refuses a package that no layer knows', () => {
    expect(findLayerFaults([{ folder: 'packages/stray', name: '@loket/stray' }])).toEqual([
      '@loket/stray has no layer; add it to LAYERS',
    ]);
  });
});
