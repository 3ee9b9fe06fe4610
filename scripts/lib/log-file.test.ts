import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOG_MAX_BYTES, setLogAside } from './log-file.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loket-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a log at a start', () => {
  it('goes on while it is small, and may be missing', () => {
    const path = join(folder, 'edge.log');
    setLogAside(path);
    writeFileSync(path, 'x');
    setLogAside(path);
    expect(readdirSync(folder)).toEqual(['edge.log']);
  });

  it('is put aside once it is large, in place of the one before it', () => {
    const path = join(folder, 'edge.log');
    for (const _start of [1, 2]) {
      writeFileSync(path, Buffer.alloc(LOG_MAX_BYTES + 1));
      setLogAside(path);
    }
    expect(readdirSync(folder)).toEqual(['edge.log.1']);
  });
});
