// Trains the router from the utterances beside this file and writes src/router/weights.gen.ts.
//   node training/train-router.ts          writes it
//   node training/train-router.ts --check  trains again and fails when the committed file is another
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTES } from '@loket/contracts';
import { isSmallTalk, readFeatures } from '../src/router/features.ts';
import { augment, toTarget } from './augment.ts';
import { fitSharpness } from './calibrate.ts';
import { type Example, fit } from './fit.ts';
import { hashInputs } from './inputs.ts';
import { pack, toModule } from './pack.ts';
import { createRandom } from './random.ts';
import { type Utterance, readUtterances } from './utterances.ts';

const SEED = 20_261_125;

const OPTIONS = { classCount: ROUTES.length, epochs: 8, rate: 0.03, decay: 1e-6, smoothing: 0.05 } as const;

/** Parts of the utterances that are held back in turn to set the sharpness. */
const FOLDS = 3;

/** How much a rare route may count more than a common one. */
const WEIGHT_MAX = 2;

/** Models whose mean is kept. */
const MODELS = 4;

/** How much a greeting or a thank-you counts: there are few ways to say them, and each is said often. */
const SMALL_TALK_WEIGHT = 6;

/** How much a line counts that leans on what was said or on the page in view: few were written, and they are said often. */
const CONTEXT_WEIGHT = 3;

const TARGET = join(import.meta.dirname, '../src/router/weights.gen.ts');

function toImportance({ route, lastSkill, isOnProductPage }: Utterance, text: string): number {
  if (lastSkill !== null || isOnProductPage) return CONTEXT_WEIGHT;
  return route === 'none' && isSmallTalk(text) ? SMALL_TALK_WEIGHT : 1;
}

/** Examples of some utterances, each with its noisy copies. */
function toExamples(utterances: readonly Utterance[], random: () => number): Example[] {
  const counts = Map.groupBy(utterances, ({ route }) => route);
  const average = utterances.length / ROUTES.length;
  return utterances.flatMap((utterance) =>
    augment(utterance, random).map(({ text, route, lastSkill, isOnProductPage }) => ({
      features: readFeatures(text, { lastSkill, isOnProductPage }),
      target: toTarget(route),
      weight:
        toImportance(utterance, text) * Math.min(WEIGHT_MAX, Math.sqrt(average / (counts.get(route)?.length ?? 1))),
    })),
  );
}

function train(utterances: readonly Utterance[], seed = SEED): Float32Array {
  const random = createRandom(seed);
  return fit(toExamples(utterances, random), OPTIONS, random);
}

/** The mean of several models, each with noise and order of its own: what chance put into one is not in the others. */
function trainMean(utterances: readonly Utterance[]): Float32Array {
  const models = Array.from({ length: MODELS }, (_, index) => train(utterances, SEED + index));
  return Float32Array.from(
    models[0] ?? [],
    (_, at) => models.reduce((sum, model) => sum + (model[at] ?? 0), 0) / MODELS,
  );
}

const utterances = readUtterances();
const sharpness = fitSharpness(utterances, FOLDS, (part) => train(part));
const module = toModule({ ...pack(trainMean(utterances)), sharpness: sharpness.value }, hashInputs());
console.log(`${utterances.length} utterances; held back: ${(sharpness.accuracy * 100).toFixed(1)} % right`);

if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== module) {
    console.error('src/router/weights.gen.ts is not what the utterances give. Run: pnpm train:router');
    process.exitCode = 1;
  } else console.log('The committed weights are what the utterances give.');
} else {
  writeFileSync(TARGET, module);
  console.log(`Wrote ${TARGET}`);
}
