// `pnpm eval:router --data PATH [--json FILE] [--part NAME] [--content PATH] [--catalog PATH] [--peers]`: how often public
// messages are routed as their sets say, with and without evidence, beside other routers trained on the same utterances.
import { type Routing, listChoices, routeMessage, routeWithEvidence } from '@loket/agent';
import { readUtterances } from '@loket/agent/training';
import { createNodeEnvironment } from '@loket/cli';
import { findEvidence, loadIndex } from '@loket/cli/local';
import { chooseLanguage } from '@loket/content/language';
import { ROUTES, type Route, toLocale } from '@loket/contracts';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { trainPeer as trainFastText } from './peers/fast-text.ts';
import { trainPeer as trainNlpJs } from './peers/nlp-js.ts';
import { type Answer, type Judged, accuracyOf, coverageOf, f1Of, listConfusions, macroF1Of } from './router/score.ts';
import { type RouterLine, type RouterSet, readRouterSets } from './router/sets.ts';

const THRESHOLDS = [0, 0.3, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8, 0.9];
const LANGUAGES = ['en', 'nl', 'sv', 'other'] as const;

interface Router {
  readonly name: string;
  route(line: RouterLine): Promise<Answer>;
}

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    data: { type: 'string' },
    json: { type: 'string' },
    part: { type: 'string', default: 'dev' },
    content: { type: 'string', default: 'apps/storefront/demo/articles' },
    catalog: { type: 'string' },
    peers: { type: 'boolean', default: false },
    errors: { type: 'string' },
  },
});
if (values.data === undefined) {
  console.error('Say where the sets are: --data PATH');
  process.exit(2);
}

const sets = await readRouterSets(values.data, values.part);
const routers = [createLoket(), await createLoketWithEvidence(), ...(values.peers ? await trainPeers() : [])];
const judgedBy = new Map<string, Map<string, Judged[]>>();
for (const router of routers) {
  const bySet = new Map<string, Judged[]>();
  for (const { name, lines } of sets) {
    const judged: Judged[] = [];
    for (const line of lines) judged.push({ line, answer: await router.route(line) });
    bySet.set(name, judged);
  }
  judgedBy.set(router.name, bySet);
}
printSets(sets);
printMix();
for (const name of ['loket', 'loket+evidence']) printCoverage(name);
printAskedBack('loket+evidence');
printConfusions('loket+evidence');
if (values.errors !== undefined) printErrors(values.errors);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(toFigures(), null, 2)}\n`);

function createLoket(): Router {
  return { name: 'loket', route: async ({ text }) => toAnswer(routeMessage(text, { lastSkill: null })) };
}

function toAnswer(routing: Routing): Answer {
  const { skill, confidence } = routing;
  return { skill, confidence, asksBack: listChoices(routing) !== null };
}

async function createLoketWithEvidence(): Promise<Router> {
  const index = await loadIndex(createNodeEnvironment(), {
    content: values.content,
    catalogue: values.catalog ?? null,
  });
  return {
    name: 'loket+evidence',
    route: async ({ text, lang: hint }) => {
      const lang = chooseLanguage(text, { conversation: null, hint: toLocale(hint), account: 'en' });
      const found = await routeWithEvidence(text, { lastSkill: null }, async () => findEvidence(text, lang, index));
      return toAnswer(found.routing);
    },
  };
}

async function trainPeers(): Promise<Router[]> {
  const lines = readUtterances()
    .filter(({ lastSkill }) => lastSkill === null)
    .map(({ text, lang, route }) => ({ text, lang, label: route }));
  const peers = [];
  for (const train of [trainNlpJs, trainFastText]) peers.push(await train(lines));
  return peers.map((peer) => ({
    name: peer.name,
    route: async ({ text }) => ({ skill: toRoute(await peer.classify(text)), confidence: 1 }),
  }));
}

function toRoute(label: string): Route {
  return ROUTES.find((route) => route === label) ?? 'none';
}

function judgedOf(router: string, set: string): Judged[] {
  return judgedBy.get(router)?.get(set) ?? [];
}

function printSets(all: readonly RouterSet[]): void {
  console.log('\nAccuracy by set');
  console.log(`${'set'.padEnd(26)}${'lines'.padStart(6)}${routers.map(({ name }) => name.padStart(16)).join('')}`);
  for (const { name, lines } of all) {
    const cells = routers.map((router) => percent(accuracyOf(judgedOf(router.name, name))).padStart(16));
    console.log(`${name.padEnd(26)}${String(lines.length).padStart(6)}${cells.join('')}`);
  }
  const means = routers.map((router) => meanOf(router.name));
  console.log(`${'mean of sets'.padEnd(32)}${means.map((mean) => percent(mean).padStart(16)).join('')}`);
}

function meanOf(router: string): number {
  return sets.reduce((sum, { name }) => sum + accuracyOf(judgedOf(router, name)), 0) / sets.length;
}

function mixOf(router: string, lang: (typeof LANGUAGES)[number]): Judged[] {
  return judgedOf(router, 'router').filter(({ line }) => (toLocale(line.lang) ?? 'other') === lang);
}

function printMix(): void {
  console.log('\nRouter mix: macro-F1 by language, and F1 by route (English)');
  for (const lang of LANGUAGES) {
    const cells = routers.map(({ name }) => macroF1Of(mixOf(name, lang)).toFixed(3).padStart(16));
    console.log(`${lang.padEnd(32)}${cells.join('')}`);
  }
  for (const route of ROUTES) {
    const cells = routers.map(({ name }) => f1Of(mixOf(name, 'en'), route).toFixed(3).padStart(16));
    console.log(`  ${route.padEnd(30)}${cells.join('')}`);
  }
  const sources = Map.groupBy(judgedOf('loket', 'router'), ({ line }) => line.source);
  console.log('\nRouter mix by source');
  for (const source of sources.keys()) {
    const cells = routers.map(({ name }) =>
      percent(accuracyOf(judgedOf(name, 'router').filter(({ line }) => line.source === source))).padStart(16),
    );
    console.log(`${source.padEnd(32)}${cells.join('')}`);
  }
}

function printCoverage(router: string): void {
  console.log(`\n${router}, router mix: right when it answers at once`);
  for (const { threshold, answered, accuracy } of coverageOf(judgedOf(router, 'router'), THRESHOLDS)) {
    console.log(`  from ${threshold.toFixed(2)}: answers ${percent(answered)}, right ${percent(accuracy)}`);
  }
}

function printAskedBack(router: string): void {
  const judged = judgedOf(router, 'router');
  const answered = judged.filter(({ answer }) => answer.asksBack !== true);
  const share = answered.length / Math.max(1, judged.length);
  console.log(`  as the agent asks back: answers ${percent(share)}, right ${percent(accuracyOf(answered))}`);
}

function printConfusions(router: string): void {
  console.log(`\n${router}, router mix: most frequent confusions`);
  for (const { meant, said, count } of listConfusions(judgedOf(router, 'router')).slice(0, 15)) {
    console.log(`  ${meant} taken for ${said}: ${count}`);
  }
}

function printErrors(set: string): void {
  for (const { line, answer } of judgedOf('loket+evidence', set)) {
    if (!line.routes.includes(answer.skill))
      console.log(`${line.routes.join('|')} > ${answer.skill}: ${line.text.slice(0, 160)}`);
  }
}

function toFigures() {
  return routers.map(({ name }) => ({
    router: name,
    mean: meanOf(name),
    sets: Object.fromEntries(sets.map((set) => [set.name, accuracyOf(judgedOf(name, set.name))])),
    macroF1: Object.fromEntries(LANGUAGES.map((lang) => [lang, macroF1Of(mixOf(name, lang))])),
    coverage: coverageOf(judgedOf(name, 'router'), THRESHOLDS),
    confusions: listConfusions(judgedOf(name, 'router')),
  }));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
