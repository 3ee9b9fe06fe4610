import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LOCALES, ROUTES } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { hashInputs } from '../../training/inputs.ts';
import { readUtterances } from '../../training/utterances.ts';
import { ROUTER_MODEL } from './weights.gen.ts';

const module = readFileSync(new URL('weights.gen.ts', import.meta.url), 'utf8');

describe('the committed weights', () => {
  it('were trained from what is committed beside them', () => {
    // A changed utterance, word list or feature needs `pnpm train:router`.
    expect(/Inputs: (\w+)/.exec(module)?.[1]).toBe(hashInputs());
  });

  it('stay below 600 kB packed', () => {
    expect(gzipSync(module, { level: 9 }).length).toBeLessThan(600_000);
  });

  it('know every route', () => {
    expect(ROUTER_MODEL.classes).toEqual(ROUTES);
  });
});

describe('the utterances', () => {
  const utterances = readUtterances();

  it('are thousands in each language, hundreds for each route', () => {
    for (const lang of LOCALES) {
      const own = utterances.filter((utterance) => utterance.lang === lang);
      expect(own.length).toBeGreaterThan(3_000);
      for (const route of ROUTES) {
        expect(own.filter((utterance) => utterance.route === route).length, `${lang} ${route}`).toBeGreaterThan(200);
      }
    }
  });

  it('give no text two routes where nothing else tells them apart', () => {
    const routes = new Map<string, string>();
    const clashes = utterances.filter(({ text, route, lang, lastSkill, isOnProductPage }) => {
      const key = [text.toLowerCase(), lang, lastSkill, isOnProductPage].join('\t');
      const known = routes.get(key);
      routes.set(key, route);
      return known !== undefined && known !== route;
    });
    expect(clashes).toEqual([]);
  });
});
