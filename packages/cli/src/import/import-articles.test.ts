import { describe, expect, it } from 'vitest';
import { runCommand } from '../run-command.ts';
import { createFakeEnvironment } from '../testing/fake-environment.ts';
import { withFolder } from '../testing/temporary-folder.ts';

type Records = { records: { key: string; lang: string; url: string | null }[] };

describe('importing Markdown', () => {
  it('sends every article of a folder, by language and key, and refuses what is none', async () => {
    const files = {
      'en/returns.md': '---\ntitle: Returns\nurl: /help/returns\n---\nYou can return an item.',
      'nl/returns.md': '---\ntitle: Retourneren\n---\nJe kunt retourneren.',
      'en/bad.md': '---\nlang: xx\n---\nx',
      '.hidden/secret.md': 'x',
      'notes.txt': 'x',
    };
    await withFolder(files, async (folder) => {
      const { environment, requests, written } = createFakeEnvironment(({ body }) =>
        Response.json({ outcomes: (body as Records).records.map(() => ({ outcome: 'created' })) }),
      );
      const args = ['import', '--data', folder, '--site', 'https://shop.example'];
      expect(await runCommand(environment, args)).toBe(1);
      expect(requests.map(({ path }) => path)).toEqual(['/v1/imports/articles']);
      expect(requests[0]?.body).toMatchObject({
        records: [
          { key: 'returns', lang: 'en', url: 'https://shop.example/help/returns' },
          { key: 'returns', lang: 'nl', url: null },
        ],
      });
      expect(written.out).toContain('Markdown: 3 files read; articles: 2 created, 0 updated, 0 unchanged, 1 refused');
      expect(written.err).toContain('en/bad.md');
    });
  });

  it('takes one file by itself, and says when a folder has nothing', async () => {
    await withFolder({ 'one.md': 'You can return an item.', 'empty/x.txt': 'x' }, async (folder) => {
      const { environment, requests, written } = createFakeEnvironment(() =>
        Response.json({ outcomes: [{ outcome: 'unchanged' }] }),
      );
      expect(await runCommand(environment, ['import', '--data', `${folder}/one.md`])).toBe(0);
      expect(requests).toHaveLength(1);
      expect(await runCommand(environment, ['import', '--data', `${folder}/empty`])).toBe(2);
      expect(written.err).toContain('there is no CSV, JSON Lines or Markdown file in');
    });
  });
});
