import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../run-command.ts';
import { createFakeEnvironment } from '../testing/fake-environment.ts';
import { withFolder } from '../testing/temporary-folder.ts';

const CONTENT = [
  '{"id": "q1", "title": "Returns", "text": "You can return an item within 30 days."}',
  '{"id": 2, "title": "Delivery", "text": "Parcels to Belgium take 3 days."}',
  '{"id": "q3", "title": "Frakt", "text": "Frakten till Sverige kostar 49 kronor.", "lang": "sv"}',
].join('\n');
const QUERIES = '{"id": 7, "text": "how long do parcels to Belgium take"}\n{"id": "b", "text": "vad kostar frakten"}';

async function search(args: readonly string[], input = '') {
  const { environment, written } = createFakeEnvironment(() => new Response(), input);
  const exitCode = await runCommand(environment, ['search', ...args]);
  const found = written.out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; hits: { id: string; score: number }[] });
  return { exitCode, found, err: written.err };
}

describe('loket search', () => {
  it('finds the best articles of a JSONL file, by its own ids', async () => {
    await withFolder({ 'content.jsonl': CONTENT, 'queries.jsonl': QUERIES }, async (folder) => {
      const args = ['--content', `${folder}/content.jsonl`, '--queries', `${folder}/queries.jsonl`, '--k', '1'];
      const { exitCode, found } = await search(args);
      expect(exitCode).toBe(0);
      expect(found.map(({ id, hits }) => [id, hits.map((hit) => hit.id)])).toEqual([
        ['7', ['2']],
        ['b', ['q3']],
      ]);
    });
  });

  it('reads a folder of Markdown, drafts left out, and queries from standard input', async () => {
    const files = {
      'en/delivery.md': '---\ntitle: Delivery\n---\nParcels to Belgium take 3 days.',
      'en/old.md': '---\ntitle: Old delivery\nstatus: draft\n---\nParcels to Belgium take 9 days.',
      'en/broken.md': '---\ntitle: [\n---\nx',
    };
    await withFolder(files, async (folder) => {
      const { exitCode, found, err } = await search(['--content', folder, '--queries', '-'], QUERIES);
      expect(exitCode).toBe(1);
      expect(err).toContain('en/broken.md: its front matter is not YAML');
      expect(found[0]?.hits.map(({ id }) => id)).toEqual(['en/delivery']);
    });
  });

  it('finds products, also of a packed file', async () => {
    await withFolder({ 'queries.jsonl': '{"id": 1, "text": "blue mug"}' }, async (folder) => {
      const products =
        '{"id": "p1", "title": "Blue enamel mug"}\n{"id": "p2", "title": "Wool blanket"}\n{"title": "x"}';
      writeFileSync(`${folder}/products.jsonl.gz`, gzipSync(products));
      const args = ['--content', `${folder}/products.jsonl.gz`, '--queries', `${folder}/queries.jsonl`];
      const { exitCode, found, err } = await search([...args, '--kind', 'products']);
      expect(found).toMatchObject([{ id: '1', hits: [{ id: 'p1' }] }]);
      expect(exitCode).toBe(1);
      expect(err).toContain('products.jsonl.gz:3: has no id or no title');
    });
  });

  it.each([
    [['--queries', 'x'], '--content is missing'],
    [['--content', 'x'], '--queries is missing'],
    [['--content', 'x', '--queries', 'y', '--k', '0'], '--k expects'],
    [['--content', 'x', '--queries', 'y', '--kind', 'people'], '--kind expects'],
  ])('refuses %j', async (args, message) => {
    const { exitCode, err } = await search(args);
    expect(exitCode).toBe(2);
    expect(err).toContain(message);
  });
});
