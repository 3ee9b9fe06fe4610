import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSecrets, writePrivate } from './secrets.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loket-secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('loadSecrets', () => {
  it('makes each secret once and keeps it', async () => {
    const first = await loadSecrets(folder);
    expect(Object.values(first)).toHaveLength(3);
    expect(new Set(Object.values(first)).size).toBe(3);
    for (const secret of Object.values(first)) expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(await loadSecrets(folder)).toEqual(first);
  });

  it('lets only the owner read them', async () => {
    await loadSecrets(folder);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });
});

describe('writePrivate', () => {
  it('replaces a file that others could read, and leaves nothing else behind', async () => {
    const path = join(folder, 'note.json');
    writeFileSync(path, 'old', { mode: 0o644 });
    await writePrivate(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['note.json']);
  });
});
