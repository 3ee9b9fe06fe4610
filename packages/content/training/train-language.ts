/**
 * Fits the weights that `@loket/content/language` tells languages by, from the project's own texts.
 *
 *     node packages/content/training/train-language.ts            # writes language-weights.gen.ts
 *     node packages/content/training/train-language.ts --check    # fails when the file is not what these texts give
 *
 * A further language: its words in `languages/`, its common words in `src/language/common-words/`, and `LOCALES`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { LOCALES } from '@loket/contracts';
import { WEIGHT_DIGITS, ZERO_DIGIT } from '../src/language/digits.ts';
import { fitLanguageModel, type LanguageModel } from './fit-language.ts';
import { listLanguageSamples } from './language-samples.ts';

const SEED = 20_261_125;
const EPOCHS = 8;

/** Languages that the agent does not speak, in groups that share letters and endings. */
const OTHER_GROUPS: Readonly<Record<string, readonly string[]>> = {
  north: ['da', 'nb'],
  west: ['de'],
  south: ['fr', 'es', 'it', 'pt'],
  cape: ['af'],
  rest: ['fi', 'is', 'pl'],
};

/** Weight of each group of strangers against one of our languages. */
const GROUP_SHARE = 0.6;

const HIGHEST_DIGIT = WEIGHT_DIGITS.length - 1 - ZERO_DIGIT;

/** The few largest weights are cut, so that the many small ones get finer steps. */
const UNCUT_SHARE = 0.9995;

const PATH = join(import.meta.dirname, '../src/language/language-weights.gen.ts');

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const source = toSource(fit());
if (values.check) checkSource(source);
else {
  writeFileSync(PATH, source);
  process.stdout.write(`${PATH}: ${source.length} characters, ${gzipSync(source, { level: 9 }).length} compressed\n`);
}

function fit(): LanguageModel {
  const classes = [...LOCALES, ...Object.keys(OTHER_GROUPS)];
  return fitLanguageModel(listLanguageSamples(SEED), {
    classes,
    classOf: toClass,
    known: LOCALES,
    shareOf: (name) => (name in OTHER_GROUPS ? GROUP_SHARE : 1),
    epochs: EPOCHS,
    seed: SEED,
  });
}

function toClass(lang: string): string | null {
  if (LOCALES.some((own) => own === lang)) return lang;
  return Object.entries(OTHER_GROUPS).find(([, langs]) => langs.includes(lang))?.[0] ?? null;
}

function toSource(model: LanguageModel): string {
  const { classes, biases } = model;
  const steps = classes.map((_, index) => toStep(model, index));
  const digits = Array.from(model.weights, (weight, at) => toDigit(weight / (steps[at % classes.length] as number)));
  return [
    '// Written by training/train-language.ts. Do not edit.',
    '/** Languages, ours first, then groups of others. */',
    `export const CLASSES: readonly string[] = ${JSON.stringify(classes)};`,
    `export const BIASES: readonly number[] = ${JSON.stringify(Array.from(biases, (bias) => Number(bias.toFixed(4))))};`,
    '/** Size of one step of each class. */',
    `export const STEPS: readonly number[] = ${JSON.stringify(steps)};`,
    '/** A digit for each bucket and class, `n` for nothing. */',
    `export const DIGITS = '${digits.join('')}';`,
    '',
  ].join('\n');
}

function toStep({ classes, weights }: LanguageModel, index: number): number {
  const sizes = weights.filter((_, at) => at % classes.length === index).map(Math.abs);
  const highest = sizes.toSorted()[Math.floor((sizes.length - 1) * UNCUT_SHARE)] as number;
  return Number((highest / HIGHEST_DIGIT).toFixed(5));
}

function toDigit(steps: number): string {
  const whole = Math.max(-ZERO_DIGIT, Math.min(HIGHEST_DIGIT, Math.round(steps)));
  return WEIGHT_DIGITS[ZERO_DIGIT + whole] as string;
}

function checkSource(source: string): void {
  if (readFileSync(PATH, 'utf8') === source) return;
  process.stderr.write('language-weights.gen.ts is not what the training texts give: run train-language.ts\n');
  process.exitCode = 1;
}
