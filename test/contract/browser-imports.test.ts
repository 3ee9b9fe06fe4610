import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Packages that browsers load. Their tests, stories and stand-ins may use the schemas. */
const SOURCES = 'packages/{client,element-kit,cards,conversation,chat}/src/**/*.ts';
const NOT_LOADED = /\.(test|stories)\.ts$|\/(testing|test)\//;

/** Imports of `@loket/contracts` that would bring its code along, not only its types. */
function findValueImports(path: string, text: string): string[] {
  const imports = text.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'@loket\/contracts'/gm);
  return [...imports].map(([statement]) => `${path}: ${statement.replaceAll(/\s+/g, ' ')}`);
}

describe('browser packages', () => {
  it('import only types from the contracts', () => {
    const paths = globSync(SOURCES, { cwd: root }).filter((path) => !NOT_LOADED.test(path));
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.flatMap((path) => findValueImports(path, readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });

  it.each([
    ["import { ERRORS } from '@loket/contracts';", 1],
    ["import {\n  type Card,\n} from '@loket/contracts';", 1],
    ["export * from '@loket/contracts';", 1],
    ["import type {\n  Card,\n} from '@loket/contracts';", 0],
    ["import { LitElement } from 'lit';\nimport type { Card } from '@loket/contracts';", 0],
  ])('are refused for %j', (text, faults) => {
    expect(findValueImports('a.ts', text)).toHaveLength(faults);
  });
});
