import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTES, type Route } from '@loket/contracts';

/** One line of the training text. */
export interface Utterance {
  readonly text: string;
  readonly route: Route;
  /** Folder of the line: a language, or `other` for those that nobody here speaks. */
  readonly lang: string;
  /** What the message before was routed to; `null` for a line that stands alone. */
  readonly lastSkill: Route | null;
  /** Written on a product's page. */
  readonly isOnProductPage: boolean;
}

const FOLDER = import.meta.dirname;

/** File of lines that lean on the message before: `last route`, tab, `route`, tab, text. */
const FOLLOW_UPS = 'follow-ups.tsv';

/** File of lines written on a product's page: `route`, tab, text. */
const ON_PRODUCT = 'on-product.tsv';

/**
 * Every utterance, by folder and file in the order of their names, without comments and repeats.
 *
 * @throws {Error} When a file is not named after a route or a follow-up is malformed; the text says which.
 */
export function readUtterances(): Utterance[] {
  const seen = new Set<string>();
  return listFolders()
    .flatMap((lang) =>
      readdirSync(join(FOLDER, lang))
        .toSorted()
        .flatMap((file) => readFile(lang, file)),
    )
    .filter(({ text, route, lastSkill, isOnProductPage }) => {
      const key = `${text.toLowerCase()}\t${route}\t${lastSkill}\t${isOnProductPage}`;
      return !seen.has(key) && seen.add(key);
    });
}

function listFolders(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

function readFile(lang: string, file: string): Utterance[] {
  const lines = readFileSync(join(FOLDER, lang, file), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('# '));
  if (file === FOLLOW_UPS) return lines.map((line) => readFollowUp(lang, line));
  if (file === ON_PRODUCT) return lines.map((line) => readOnProduct(lang, line));
  const route = toRoute(file.replace(/(?:\.part\d)?\.txt$/, ''), `${lang}/${file}`);
  return lines.map((text) => ({ text, route, lang, lastSkill: null, isOnProductPage: false }));
}

function readFollowUp(lang: string, line: string): Utterance {
  const [lastSkill = '', route = '', text = ''] = line.split('\t');
  if (text === '') throw new Error(`${lang}/${FOLLOW_UPS}: a line needs two routes and a text: ${line}`);
  return { text, route: toRoute(route, line), lang, lastSkill: toRoute(lastSkill, line), isOnProductPage: false };
}

function readOnProduct(lang: string, line: string): Utterance {
  const [route = '', text = ''] = line.split('\t');
  if (text === '') throw new Error(`${lang}/${ON_PRODUCT}: a line needs a route and a text: ${line}`);
  return { text, route: toRoute(route, line), lang, lastSkill: null, isOnProductPage: true };
}

function toRoute(name: string, place: string): Route {
  const route = ROUTES.find((each) => each === name);
  if (route === undefined) throw new Error(`${place}: there is no route ${name}`);
  return route;
}
