import { describe, expect, it } from 'vitest';
import { runCommand } from '../run-command.ts';
import { createFakeEnvironment } from '../testing/fake-environment.ts';
import { withFolder } from '../testing/temporary-folder.ts';

interface Routed {
  skill: string;
  confidence: number;
  alternatives: { skill: string; confidence: number }[];
  lang: string;
}

async function route(lines: readonly string[], args: readonly string[] = []) {
  const { environment, written, requests } = createFakeEnvironment(() => new Response(), lines.join('\n'));
  const exitCode = await runCommand(environment, ['route', ...args]);
  const routed = written.out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Routed);
  return { exitCode, routed, err: written.err, requests };
}

describe('loket route', () => {
  it('says of each line what it is about, how surely, and in which language, without a server', async () => {
    const { exitCode, routed, requests } = await route([
      '{"text": "where is my parcel?"}',
      '{"text": "waar blijft mijn pakket"}',
      '{"text": "jag vill prata med en människa", "lang": "sv"}',
    ]);
    expect(exitCode).toBe(0);
    expect(requests).toEqual([]);
    expect(routed.map(({ skill, lang }) => [skill, lang])).toEqual([
      ['order-tracking', 'en'],
      ['order-tracking', 'nl'],
      ['handoff', 'sv'],
    ]);
    for (const { confidence, alternatives } of routed) {
      expect(confidence).toBeGreaterThan(0.5);
      expect(alternatives).toHaveLength(3);
      for (const other of alternatives) expect(other.confidence).toBeLessThanOrEqual(confidence);
    }
  });

  it('names bad lines by their number, goes on, and ends with 1', async () => {
    const { exitCode, routed, err } = await route(['not json', '{"text": "track my order"}', '', '{"text": 7}', '[]']);
    expect(exitCode).toBe(1);
    expect(routed).toHaveLength(1);
    expect(err).toContain('line 1: is not JSON');
    expect(err).toContain('line 4: text: ');
    expect(err).toContain('line 5: ');
  });

  it('leans on the route before, when one is given', async () => {
    const { routed } = await route(['{"text": "and the other one?", "lastSkill": "order-tracking"}']);
    expect(routed[0]?.skill).toBe('order-tracking');
  });

  it('takes what the shop has as evidence', async () => {
    const files = {
      'content.jsonl': '{"id": "a", "title": "Grooming", "text": "Our zorblats are groomed every week."}',
      'catalog.jsonl': '{"id": 1, "title": "Zorblat deluxe"}',
    };
    await withFolder(files, async (folder) => {
      const line = '{"text": "zorblat deluxe"}';
      const plain = await route([line]);
      const { exitCode, routed } = await route([line], ['--catalog', `${folder}/catalog.jsonl`]);
      expect(exitCode).toBe(0);
      const shareOf = (from: Routed | undefined) =>
        from?.skill === 'product-recommendations'
          ? from.confidence
          : (from?.alternatives.find(({ skill }) => skill === 'product-recommendations')?.confidence ?? 0);
      expect(shareOf(routed[0])).toBeGreaterThan(shareOf(plain.routed[0]));
      expect((await route([line], ['--content', `${folder}/content.jsonl`])).exitCode).toBe(0);
    });
  });

  it('says when there is nothing at a path', async () => {
    const { exitCode, err } = await route(['{"text": "hi"}'], ['--content', '/nowhere/at/all']);
    expect(exitCode).toBe(2);
    expect(err).toContain('there is nothing at /nowhere/at/all');
  });
});
