import { routeWithEvidence } from '@loket/agent';
import { chooseLanguage } from '@loket/content/language';
import { LOCALES, ROUTES, toLocale } from '@loket/contracts';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Environment } from '../api/environment.ts';
import { findEvidence } from '../local/find-evidence.ts';
import { readJsonLines } from '../local/json-lines.ts';
import { type LocalIndex, loadIndex } from '../local/load-index.ts';

export const ROUTE_USAGE = `loket route [--content PATH] [--catalog PATH] < messages.jsonl
  Says for each line {"text", "lang"?} what it is about: {"skill", "confidence", "alternatives", "lang"}.
  --content   articles as evidence: JSONL of {"id", "title", "text", "lang"?}, or a folder of Markdown
  --catalog   products as evidence: JSONL of {"id", "title", …}`;

const LineSchema = z.object({
  text: z.string(),
  lang: z.string().nullish(),
  /** What the message before was routed to. */
  lastSkill: z.enum(ROUTES).nullish(),
});

/** Routes shown beside the chosen one. */
const ALTERNATIVES_MAX = 3;

/**
 * Runs `loket route`: in this process, without a server.
 *
 * @returns 0 when every line was routed, 1 when one could not be used.
 * @throws {UsageError}
 */
export async function runRoute(environment: Environment, args: readonly string[]): Promise<0 | 1> {
  const options = { content: { type: 'string' }, catalog: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...args], options, strict: true });
  const index = await loadIndex(environment, { content: values.content ?? null, catalogue: values.catalog ?? null });
  let problems = index.problemCount;
  for await (const line of readJsonLines(environment.input, LineSchema)) {
    if ('problem' in line) {
      problems += 1;
      environment.err.write(`line ${line.line}: ${line.problem}\n`);
    } else environment.out.write(`${JSON.stringify(await route(line.value, index))}\n`);
  }
  return problems === 0 ? 0 : 1;
}

async function route({ text, lang: hint, lastSkill }: z.output<typeof LineSchema>, index: LocalIndex) {
  const lang = chooseLanguage(text, { conversation: null, hint: toLocale(hint), account: LOCALES[0] });
  const { routing } = await routeWithEvidence(text, { lastSkill: lastSkill ?? null }, async () =>
    findEvidence(text, lang, index),
  );
  const [, ...others] = routing.scores;
  return {
    skill: routing.skill,
    confidence: routing.confidence,
    alternatives: others.slice(0, ALTERNATIVES_MAX),
    lang,
  };
}
