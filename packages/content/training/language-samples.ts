import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON_WORDS } from '../src/language/common-words/index.ts';
import { readMessageWords } from '../src/language/message-words.ts';
import { createRandom } from './random.ts';

/** Words of one training text and the language they are in. */
export interface LanguageSample {
  readonly words: readonly string[];
  /** Two letters; `other` for text in a language that its file does not name. */
  readonly lang: string;
  /** How much the sample counts: 1 for a text, less for a word that may stand in several languages. */
  readonly weight: number;
}

const LANGUAGES_FOLDER = join(import.meta.dirname, 'languages');
const UTTERANCES_FOLDER = join(import.meta.dirname, '../../agent/training');

/** Words from other languages that shoppers mix into their own: they must not decide. */
const SHOP_ENGLISH =
  'order tracking track trace refund return returns shipping delivery account checkout code sale deal gift card black friday cyber monday newsletter status update cashback voucher subscription support chat e-mail login wishlist store pick up express'.split(
    ' ',
  );
const PRODUCT_ENGLISH =
  'sneakers hoodie laptop charger case smart watch wireless headphones running shoes denim jeans slim fit shirt sweater jacket crop top oversized cotton organic skin care serum day night cream box bag kit pro max air classic premium light dark black white blue red green grey small medium large wool rug lamp desk chair coffee grinder mug bottle gaming mouse keyboard power bank speaker'.split(
    ' ',
  );

/** Words of pseudo texts: lists hold hardly any sentences, and a sentence has more function words than a list. */
const PSEUDO_TEXT_WORDS = 9;

/** Share of copies that lose their accents, as on a foreign keyboard. */
const UNACCENTED_SHARE = 0.35;

/** Training texts of all languages: whole lines, short cuts of them, single words, and lines with foreign words in. */
export function listLanguageSamples(seed: number): LanguageSample[] {
  const random = createRandom(seed);
  const samples: LanguageSample[] = [];
  for (const file of listTextFiles(LANGUAGES_FOLDER)) {
    const lang = file.replace('.txt', '');
    const lines = readLines(join(LANGUAGES_FOLDER, file));
    const sentences = lines.filter(isSentence);
    const lists = lines.filter((line) => !isSentence(line));
    for (const line of sentences) for (let time = 0; time < 3; time += 1) pushLine(samples, lang, line, random);
    pushLists(samples, lang, lists, random);
  }
  for (const [lang, words] of Object.entries(COMMON_WORDS)) pushLists(samples, lang, [words], random);
  for (const words of [SHOP_ENGLISH, PRODUCT_ENGLISH]) pushEnglish(samples, words, random);
  for (const { lang, line } of readUtterances()) pushLine(samples, lang, line, random);
  return samples;
}

function readUtterances(): { lang: string; line: string }[] {
  const folders = readdirSync(UTTERANCES_FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) =>
    listTextFiles(join(UTTERANCES_FOLDER, name)).flatMap((file) =>
      readLines(join(UTTERANCES_FOLDER, name, file)).map((line) => ({ lang: name, line })),
    ),
  );
}

function listTextFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted();
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('# '));
}

/** A line of `languages/` is a list of words unless it is punctuated. */
function isSentence(line: string): boolean {
  return /[.?!,]$/.test(line);
}

function pushLine(samples: LanguageSample[], lang: string, line: string, random: () => number): void {
  const words = readMessageWords(line);
  if (words.length === 0) return;
  pushCopy(samples, lang, words, 1, random);
  for (const count of [1, 2, 2, 3, 4]) {
    if (words.length < count) continue;
    const start = Math.floor(random() * (words.length - count + 1));
    pushCopy(samples, lang, words.slice(start, start + count), count === 1 ? 0.3 : 1, random);
  }
  if (lang !== 'other') pushCopy(samples, lang, mixIn(words, random), 1, random);
}

/** One to three English words of shops put into a text, never more than it has itself. */
function mixIn(words: readonly string[], random: () => number): string[] {
  const source = random() < 0.5 ? SHOP_ENGLISH : PRODUCT_ENGLISH;
  const count = 1 + Math.floor(random() * Math.min(3, words.length));
  const foreign = Array.from({ length: count }, () => pick(source, random));
  return words.toSpliced(Math.floor(random() * (words.length + 1)), 0, ...foreign);
}

/** English words that every language borrows are English when nothing else stands there. */
function pushEnglish(samples: LanguageSample[], words: readonly string[], random: () => number): void {
  for (const word of words) {
    for (let time = 0; time < 8; time += 1) samples.push({ words: [word, pick(words, random)], lang: 'en', weight: 1 });
    samples.push({ words: [word], lang: 'en', weight: 1 });
  }
}

function pushLists(samples: LanguageSample[], lang: string, lines: readonly string[], random: () => number): void {
  const [functionWords = [], ...rest] = lines.map(readListWords);
  const words = [functionWords, ...rest].flat();
  for (const [index, word] of words.entries()) {
    samples.push({ words: [word], lang, weight: 1 });
    const plain = dropAccents(word);
    if (plain !== word) samples.push({ words: [plain], lang, weight: 0.5 });
    pushCopy(samples, lang, [word, pick(words, random)], 1, random);
    if (index % 4 === 0) pushCopy(samples, lang, words.slice(index, index + 4), 1, random);
    if (index % 3 === 0) pushCopy(samples, lang, makePseudoText(functionWords, words, random), 1, random);
  }
}

function readListWords(line: string): string[] {
  return line.split(/\s+/).flatMap((token) => readMessageWords(token));
}

function makePseudoText(functionWords: readonly string[], words: readonly string[], random: () => number): string[] {
  const length = 3 + Math.floor(random() * PSEUDO_TEXT_WORDS);
  return Array.from({ length }, () => pick(random() < 0.5 ? functionWords : words, random));
}

function pushCopy(
  samples: LanguageSample[],
  lang: string,
  words: readonly string[],
  weight: number,
  random: () => number,
): void {
  samples.push({ words: random() < UNACCENTED_SHARE ? words.map(dropAccents) : words, lang, weight });
}

function dropAccents(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l');
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T;
}
