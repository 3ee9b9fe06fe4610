import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = join(import.meta.dirname, '..');

/** Everything that the weights depend on, from this package's folder. */
const INPUTS = [
  'training/**/*.{txt,tsv}',
  'training/*.ts',
  'src/router/{concepts,features,lexicon*,matcher,model,text}.ts',
  '../content/src/analysis/fold.ts',
  '../content/src/lexicon/**/!(*.test).ts',
  '../domain/src/orders/order-names.ts',
];

/** SHA-256 of all that the router is trained from: the committed weights carry it, and a test compares. */
export function hashInputs(): string {
  const hash = createHash('sha256');
  for (const path of globSync(INPUTS, { cwd: PACKAGE }).toSorted()) {
    hash.update(`${path}\n`).update(readFileSync(join(PACKAGE, path)));
  }
  return hash.digest('hex');
}
