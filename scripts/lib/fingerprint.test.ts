import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, isStamped, writeStamp } from './fingerprint.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'loket-fingerprint-'));
  mkdirSync(join(root, 'src/node_modules'), { recursive: true });
  writeFileSync(join(root, 'src/a.ts'), 'a');
});
afterEach(() => rmSync(root, { recursive: true }));

const take = () => fingerprint(root, ['src/**']);

describe('fingerprint', () => {
  it('changes with the content and the name of a file', () => {
    const before = take();
    writeFileSync(join(root, 'src/a.ts'), 'b');
    const changed = take();
    writeFileSync(join(root, 'src/b.ts'), '');
    expect(new Set([before, changed, take()]).size).toBe(3);
  });

  it('stays when a test or an installed package changes', () => {
    const before = take();
    writeFileSync(join(root, 'src/a.test.ts'), 'x');
    writeFileSync(join(root, 'src/node_modules/x.ts'), 'x');
    expect(take()).toBe(before);
  });

  it('is recognised on a stamp', async () => {
    const stamp = join(root, 'dist/.built');
    expect(isStamped(stamp, 'x')).toBe(false);
    await writeStamp(stamp, 'x');
    expect([isStamped(stamp, 'x'), isStamped(stamp, 'y')]).toEqual([true, false]);
  });
});
