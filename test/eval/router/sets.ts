import { ROUTES, type Route } from '@loket/contracts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Folders of public sets whose intents are mapped to our routes. */
const SETS = [
  'router',
  'hint3/curekart',
  'hint3/sofmattress',
  'bitext_support27',
  'bitext_entities',
  'bitext_retail46_sample',
  'clinc150',
  'hwu64',
  'nlupp',
  'xsid',
  'ha_intents',
  'shopping_queries',
  'tau_bench_retail',
  'tau2_bench_retail',
] as const;

/** One public message with the route that it belongs to. */
export interface RouterLine {
  readonly text: string;
  readonly lang: string;
  /** Any of them is right: a task may need several skills. */
  readonly routes: readonly Route[];
  /** Set that a mixed line was taken from. */
  readonly source: string;
}

export interface RouterSet {
  readonly name: string;
  readonly lines: readonly RouterLine[];
}

const LineSchema = z.object({
  text: z.string(),
  label: z.union([z.string(), z.array(z.string())]),
  lang: z.string().default('en'),
  source: z.string().optional(),
});
const MappingSchema = z.object({
  see: z.string().optional(),
  strict: z.record(z.string(), z.string()).optional(),
  rule_strict: z.string().optional(),
});
type Mapping = z.output<typeof MappingSchema>;

/** Reads the sets that are there; lines without a strict mapping are left out. */
export async function readRouterSets(data: string, part: string): Promise<RouterSet[]> {
  const sets: RouterSet[] = [];
  for (const name of SETS) {
    const text = await readFile(join(data, name, `${part}.jsonl`), 'utf8').catch(() => null);
    if (text === null) continue;
    const mapping = name === 'router' ? null : await readMapping(join(data, name, 'mapping.json'));
    const lines = text.split('\n').flatMap((line) => (line === '' ? [] : toLine(name, line, mapping)));
    if (lines.length > 0) sets.push({ name, lines });
  }
  return sets;
}

async function readMapping(path: string): Promise<Mapping> {
  const mapping = MappingSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const other = mapping.see?.split(' ')[0];
  return other === undefined ? mapping : readMapping(join(path, '..', other));
}

function toLine(set: string, json: string, mapping: Mapping | null): RouterLine[] {
  const { text, label, lang, source = set } = LineSchema.parse(JSON.parse(json));
  const labels = Array.isArray(label) ? label : [label];
  const names = labels.map((each) => {
    if (mapping === null) return each;
    // The multi-label set counts only rows that ask for a person.
    if (mapping.rule_strict !== undefined) return each === 'handoff' ? 'handoff' : undefined;
    const strict = mapping.strict ?? {};
    return strict[each] ?? strict['*'] ?? strict[each.replaceAll('_', '-')];
  });
  const routes = [...new Set(names)].flatMap((name) => ROUTES.filter((route) => route === name));
  return routes.length === 0 ? [] : [{ text, lang, routes, source }];
}
