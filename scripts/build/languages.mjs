import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGES = join(import.meta.dirname, '..', '..', 'packages');
/** Packages whose texts the chat shows. */
const WORDED = ['chat', 'conversation', 'cards'];
/** Languages of the chat. */
export const LANGUAGES = ['en', 'nl', 'sv'];
/** What a page gets whose language has no texts. */
const FALLBACK = 'en';
const LANGUAGE = 'virtual:loket-language-';
const CARD_TEXTS = 'virtual:loket-card-texts-';
const CATALOGUE = /[\\/]packages[\\/](chat|conversation|cards)[\\/]src[\\/]locales[\\/]index\.ts$/;
const SWITCH = /[\\/]chat[\\/]src[\\/]mount[\\/]languages\.ts$/;
const CARD = /[\\/]cards[\\/]src[\\/](\w+)-card[\\/]define\.ts$/;

/**
 * Cards that come when the first one of their kind is drawn, and the groups of texts that come with each, besides what
 * is said while they load and when they fail.
 */
const CARDS_ON_DEMAND = {
  product: ['product', 'stock'],
  coupon: ['coupon', 'coupon-state'],
  loyalty: ['loyalty'],
  subscription: ['subscription', 'subscription-do', 'subscription-every', 'subscription-say', 'subscription-state'],
};

/**
 * Takes the languages out of the catalogues and puts each into a file of its own, which holds the texts of all
 * packages: a visitor loads one language, in one request. A card that comes on demand brings its own texts along, in all
 * languages. In the sources all texts are there at once.
 *
 * @returns {import('vite').Plugin}
 */
export function splitLanguages() {
  return {
    name: 'loket-languages',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(LANGUAGE) || id.startsWith(CARD_TEXTS) ? `\0${id}` : null),
    load(id) {
      if (id.startsWith(`\0${LANGUAGE}`)) return languageModule(id.slice(LANGUAGE.length + 1));
      return id.startsWith(`\0${CARD_TEXTS}`) ? cardTextsModule(id.slice(CARD_TEXTS.length + 1)) : null;
    },
    transform(code, id) {
      if (CATALOGUE.test(id)) return { code: withoutLanguages(code, id), map: null };
      if (SWITCH.test(id)) return { code: SWITCH_MODULE, map: null };
      const kind = CARD.exec(id)?.[1] ?? '';
      return kind in CARDS_ON_DEMAND ? { code: `import '${CARD_TEXTS}${kind}';${code}`, map: null } : null;
    },
  };
}

/** The language of a file of the build, or `undefined` for a file that is for all. */
export function languageOf(modules) {
  return LANGUAGES.find((language) => modules.some((module) => module.endsWith(LANGUAGE + language)));
}

/**
 * Short names for the keys of texts, which nobody reads in a build: `order.placed` becomes `aB`. Only where each key of a
 * group (what stands before its last dot) is written out in the sources: the others are put together when they are used.
 *
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function shortenKeys() {
  const code = readSources();
  const texts = await Promise.all(WORDED.map((name) => readTexts(name, FALLBACK)));
  const keys = texts.flatMap((each) => Object.keys(each));
  const isWritten = (key) => code.includes(`'${key}'`);
  const spoken = new Set(keys.filter((key) => !isWritten(key)).map(groupOf));
  const short = keys.filter((key) => key.includes('.') && isWritten(key) && !spoken.has(groupOf(key)));
  return new Map(short.map((key, index) => [key, shortName(index)]));
}

/** Assigns what arrives to the catalogues. Texts of a card stay at hand for a language that comes after it. */
const SWITCH_MODULE = [
  ...WORDED.map((name) => `import { catalogue as ${name} } from ${JSON.stringify(pathOf(name, 'index'))};`),
  `const LOADERS = {${LANGUAGES.map((language) => `${language}: () => import('${LANGUAGE}${language}')`).join()}};`,
  'const added = [];',
  'export const addCardTexts = (texts) => {',
  'added.push(texts);',
  'for (const name in cards.languages) Object.assign(cards.languages[name], texts[name]);',
  '};',
  'export const loadLanguage = async (language) => {',
  `const name = Object.hasOwn(LOADERS, language) ? language : '${FALLBACK}';`,
  'const texts = await LOADERS[name]();',
  ...WORDED.map((name) => `${name}.languages[name] = {...texts.${name}};`),
  'Object.assign(cards.languages[name], ...added.map((texts) => texts[name]));',
  '};',
].join('\n');

async function languageModule(language) {
  const texts = await Promise.all(WORDED.map((name) => readTexts(name, language)));
  return exportTexts((name) =>
    pick(texts[WORDED.indexOf(name)], (key) => name !== 'cards' || cardOf(key) === undefined),
  );
}

async function exportTexts(textsOf) {
  const names = await shortenKeys();
  return WORDED.map((name) => `export const ${name} = ${JSON.stringify(rename(textsOf(name), names))};`).join('\n');
}

async function cardTextsModule(kind) {
  const names = await shortenKeys();
  const entries = await Promise.all(
    LANGUAGES.map(async (language) => {
      const texts = pick(await readTexts('cards', language), (key) => cardOf(key) === kind);
      return [language, rename(texts, names)];
    }),
  );
  const path = JSON.stringify(join(PACKAGES, 'chat/src/mount/languages.ts'));
  return `import { addCardTexts } from ${path};addCardTexts(${JSON.stringify(Object.fromEntries(entries))});`;
}

/** The card with which a text comes, or `undefined` for one that is there at once. */
function cardOf(key) {
  const [, kind] = /^(?:loading|failed)\.(.+)$/.exec(key) ?? [];
  const kinds = Object.keys(CARDS_ON_DEMAND);
  return kinds.find((name) => name === kind || CARDS_ON_DEMAND[name].includes(groupOf(key)));
}

async function readTexts(name, language) {
  const module = await import(pathToFileURL(pathOf(name, language)).href);
  return module[language];
}

/** All code that may ask for a text, without its types: a type may name a key that no code does. */
function readSources() {
  const files = WORDED.flatMap((name) => globSync(join(PACKAGES, name, 'src/**/*.ts')));
  const own = files.filter(
    (path) => !/[\\/]locales[\\/]|[\\/]testing[\\/]|\.(test|stories|fixtures|styles)\.ts$/.test(path),
  );
  return own.map((path) => stripTypeScriptTypes(readFileSync(path, 'utf8'))).join('\n');
}

function pick(texts, isWanted) {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => isWanted(key)));
}

function rename(texts, names) {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [names.get(key) ?? key, text]));
}

/** `sign-in.problem` of `sign-in.problem.code`. */
function groupOf(key) {
  return key.slice(0, Math.max(0, key.lastIndexOf('.')));
}

/**
 * Short names for the kit's private custom properties, which no page sets: `--_space-2` becomes `--_b`.
 *
 * @returns {ReadonlyMap<string, string>}
 */
export function shortenProperties() {
  const files = globSync(join(PACKAGES, '{element-kit,cards,conversation,chat}/src/**/*.ts'));
  const code = files.map((path) => readFileSync(path, 'utf8')).join('\n');
  const names = [...new Set(code.match(/--_[a-z][a-z0-9-]*/g))].toSorted();
  return new Map(names.map((name, index) => [name, `--_${index.toString(36)}`]));
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function shortName(index) {
  return LETTERS[Math.floor(index / LETTERS.length)] + LETTERS[index % LETTERS.length];
}

function pathOf(name, file) {
  return join(PACKAGES, name, 'src/locales', `${file}.ts`);
}

function withoutLanguages(code, id) {
  const named = `defineCatalogue({ ${LANGUAGES.join(', ')} })`;
  if (!code.includes(named)) throw new Error(`${id} does not say ${named}, which splitLanguages looks for`);
  return code.replaceAll(/^import \{ \w+ \} from '\.\/\w+\.ts';$/gm, '').replace(named, 'defineCatalogue({})');
}
