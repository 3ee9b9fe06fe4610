import { join } from 'node:path';

const PACKAGES = join(import.meta.dirname, '..', '..', 'packages');
/** Packages whose texts the chat shows. */
const WORDED = ['chat', 'conversation', 'cards'];
/** Languages of the chat. */
export const LANGUAGES = ['en', 'nl', 'sv'];
/** What a page gets whose language has no texts. */
const FALLBACK = 'en';
const PREFIX = 'virtual:loket-language-';
const CATALOGUE = /[\\/]packages[\\/](chat|conversation|cards)[\\/]src[\\/]locales[\\/]index\.ts$/;
const SWITCH = /[\\/]chat[\\/]src[\\/]mount[\\/]languages\.ts$/;

/**
 * Takes the languages out of the catalogues and puts each into a file of its own, which holds the texts of all
 * packages: a visitor loads one language, in one request. In the sources all languages are there at once.
 *
 * @returns {import('vite').Plugin}
 */
export function splitLanguages() {
  return {
    name: 'loket-languages',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load: (id) => (id.startsWith(`\0${PREFIX}`) ? languageModule(id.slice(PREFIX.length + 1)) : null),
    transform(code, id) {
      if (CATALOGUE.test(id)) return { code: withoutLanguages(code, id), map: null };
      if (SWITCH.test(id)) return { code: SWITCH_MODULE, map: null };
      return null;
    },
  };
}

/** The language of a file of the build, or `undefined` for a file that is for all. */
export function languageOf(modules) {
  return LANGUAGES.find((language) => modules.some((module) => module.endsWith(PREFIX + language)));
}

/** Assigns what arrives to the catalogues. */
const SWITCH_MODULE = [
  ...WORDED.map((name) => `import { catalogue as ${name} } from ${JSON.stringify(textsOf(name, 'index'))};`),
  `const LOADERS = {${LANGUAGES.map((language) => `${language}: () => import('${PREFIX}${language}')`).join()}};`,
  'export const loadLanguage = async (language) => {',
  `const name = Object.hasOwn(LOADERS, language) ? language : '${FALLBACK}';`,
  'const texts = await LOADERS[name]();',
  ...WORDED.map((name) => `${name}.languages[name] = texts.${name};`),
  '};',
].join('\n');

function languageModule(language) {
  return WORDED.map(
    (name) => `export { ${language} as ${name} } from ${JSON.stringify(textsOf(name, language))};`,
  ).join('\n');
}

function textsOf(name, file) {
  return join(PACKAGES, name, 'src/locales', `${file}.ts`);
}

function withoutLanguages(code, id) {
  const named = `defineCatalogue({ ${LANGUAGES.join(', ')} })`;
  if (!code.includes(named)) throw new Error(`${id} does not say ${named}, which splitLanguages looks for`);
  return code.replaceAll(/^import \{ \w+ \} from '\.\/\w+\.ts';$/gm, '').replace(named, 'defineCatalogue({})');
}
