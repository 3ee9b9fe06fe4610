// `pnpm eval:own [--set own|late] [--errors] [--json FILE]`: how the router takes its own unseen messages, by language, route and kind, with
// the demo shop's articles and products as evidence; and what the customer gets of it.
import { listChoices, routeMessage, routeWithEvidence } from '@loket/agent';
import { createNodeEnvironment } from '@loket/cli';
import { findEvidence, loadIndex } from '@loket/cli/local';
import { chooseLanguage } from '@loket/content/language';
import { LOCALES, ROUTES, toLocale } from '@loket/contracts';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { OWN_SETS, readOwnSets } from './router/own.ts';
import { type Judged, accuracyOf, coverageOf, f1Of, isRight, listConfusions, macroF1Of } from './router/score.ts';

const THRESHOLDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    set: { type: 'string', default: 'own' },
    errors: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

const index = await loadIndex(createNodeEnvironment(), { content: 'apps/storefront/demo/articles', catalogue: null });
const set = OWN_SETS.find((each) => each === values.set);
if (set === undefined) throw new Error(`--set is one of ${OWN_SETS.join(', ')}`);
const sets = readOwnSets(set);
const plain = new Map<string, Judged[]>();
const evidenced = new Map<string, Judged[]>();
for (const { name, lines } of sets) {
  const [first, both]: [Judged[], Judged[]] = [[], []];
  for (const line of lines) {
    const alone = routeMessage(line.text, { lastSkill: null });
    const lang = chooseLanguage(line.text, { conversation: null, hint: toLocale(line.lang), account: 'en' });
    const { routing } = await routeWithEvidence(line.text, { lastSkill: null }, async () =>
      findEvidence(line.text, lang, index),
    );
    first.push({ line, answer: { skill: alone.skill, confidence: alone.confidence } });
    both.push({
      line,
      answer: { skill: routing.skill, confidence: routing.confidence, asksBack: listChoices(routing) !== null },
    });
  }
  plain.set(name, first);
  evidenced.set(name, both);
}
printByLanguage();
for (const lang of LOCALES) printRoutes(`${set}/${lang}`);
printKinds();
printCoverage();
printConfusions();
if (values.errors) printErrors();
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(toFigures(), null, 2)}\n`);

function of(results: Map<string, Judged[]>, name: string): Judged[] {
  return results.get(name) ?? [];
}

function all(): Judged[] {
  return sets.flatMap(({ name }) => of(evidenced, name));
}

function printByLanguage(): void {
  console.log(
    `${'set'.padEnd(10)}${'lines'.padStart(7)}${'accuracy'.padStart(10)}${'macro-F1'.padStart(10)}${'with evidence'.padStart(24)}`,
  );
  for (const { name, lines } of sets) {
    const [alone, both] = [of(plain, name), of(evidenced, name)];
    const cells = [
      percent(accuracyOf(alone)),
      macroF1Of(alone).toFixed(3),
      percent(accuracyOf(both)),
      macroF1Of(both).toFixed(3),
    ];
    console.log(
      `${name.padEnd(10)}${String(lines.length).padStart(7)}${cells.map((cell) => cell.padStart(10)).join('')}`,
    );
  }
}

function printRoutes(name: string): void {
  console.log(`\n${name}: F1 by route, with evidence`);
  for (const route of ROUTES) console.log(`  ${route.padEnd(26)}${f1Of(of(evidenced, name), route).toFixed(3)}`);
}

function printKinds(): void {
  console.log('\nRight by kind, with evidence');
  const kinds = Map.groupBy(all(), ({ line }) => line.source);
  for (const [kind, judged] of kinds)
    console.log(`  ${kind.padEnd(14)}${String(judged.length).padStart(5)} ${percent(accuracyOf(judged))}`);
}

function printCoverage(): void {
  console.log('\nRight when it answers from a confidence on');
  for (const { threshold, answered, accuracy } of coverageOf(all(), THRESHOLDS)) {
    console.log(`  from ${threshold.toFixed(2)}: answers ${percent(answered)}, right ${percent(accuracy)}`);
  }
  for (const { name } of sets) {
    const judged = of(evidenced, name);
    const answered = judged.filter(({ answer }) => answer.asksBack !== true);
    const share = answered.length / Math.max(1, judged.length);
    console.log(`  ${name}, as the agent asks back: answers ${percent(share)}, right ${percent(accuracyOf(answered))}`);
  }
}

function printConfusions(): void {
  console.log('\nMost frequent confusions, with evidence');
  for (const { meant, said, count } of listConfusions(all()).slice(0, 12))
    console.log(`  ${meant} taken for ${said}: ${count}`);
}

function printErrors(): void {
  for (const each of all().filter((judged) => !isRight(judged))) {
    const { line, answer } = each;
    console.log(
      `${line.lang} ${line.routes.join('|')} > ${answer.skill} ${answer.confidence}: ${line.text.slice(0, 160)}`,
    );
  }
}

function toFigures() {
  return sets.map(({ name }) => ({
    set: name,
    accuracy: accuracyOf(of(evidenced, name)),
    macroF1: macroF1Of(of(evidenced, name)),
    byRoute: Object.fromEntries(ROUTES.map((route) => [route, f1Of(of(evidenced, name), route)])),
  }));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
