// `node test/eval/eval-language.ts --data PATH [--json FILE] [--part NAME]`: how well the language of a text is told, in
// sentences, word pairs and single words, beside the libraries in `test/peers`. PATH holds `langid_lingua/`.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listDetectors } from './language/detectors.ts';
import { scoreDetector, type LanguageFigures, type LanguageText } from './language/score.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { data: { type: 'string' }, json: { type: 'string' }, part: { type: 'string', default: 'dev' } },
});
if (values.data === undefined) {
  console.error('Say where the texts are: --data PATH (a folder with langid_lingua/)');
  process.exit(2);
}

const lines = (await readFile(join(values.data, 'langid_lingua', `${values.part}.jsonl`), 'utf8')).trim().split('\n');
const texts = lines.map((line) => JSON.parse(line) as LanguageText);
const { detectors, missing } = await listDetectors();
if (missing.length > 0) console.error(`Not installed: ${missing.join(', ')} (npm ci --prefix test/peers)`);

const figures: LanguageFigures[] = [];
for (const kind of ['sentences', 'word-pairs', 'single-words'] as const) {
  const ofKind = texts.filter((text) => text.kind === kind);
  if (ofKind.length === 0) continue;
  console.log(`\n${kind} (${ofKind.length})`);
  console.log(
    'detector      of three    en    nl    sv   right   strangers taken for ours: all    da nb/nn    de    af   µs',
  );
  for (const detector of detectors) {
    const found = scoreDetector(detector, kind, ofKind);
    figures.push(found);
    console.log(toLine(found));
  }
  const own = figures.find((found) => found.kind === kind);
  if (own !== undefined) printConfusion(own);
}
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ figures }, null, 2)}\n`);

function toLine({ detector, ofThree, ofThreeByLanguage, open, taken, microseconds }: LanguageFigures): string {
  const three = [ofThree, ...(['en', 'nl', 'sv'] as const).map((lang) => ofThreeByLanguage[lang])];
  const strangers = [taken.all, taken.da, taken.norwegian, taken.de, taken.af];
  return [
    detector.padEnd(14),
    ...three.map((share) => percent(share).padStart(6)),
    percent(open).padStart(8),
    ' '.repeat(21),
    ...strangers.map((share) => percent(share).padStart(6)),
    microseconds.toFixed(0).padStart(5),
  ].join('');
}

function printConfusion({ detector, confusion }: LanguageFigures): void {
  console.log(`${detector}: text in (rows) read as (columns)`);
  console.log('        en    nl    sv  null');
  for (const [lang, counts] of Object.entries(confusion)) {
    const cells = (['en', 'nl', 'sv', 'null'] as const).map((name) => String(counts[name]).padStart(6));
    console.log(`${lang.padEnd(4)}${cells.join('')}`);
  }
}

function percent(share: number | null): string {
  return share === null ? '–' : (share * 100).toFixed(1);
}
