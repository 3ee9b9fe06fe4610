import { join } from 'node:path';

const PACKAGES = join(import.meta.dirname, '..', '..', 'packages');
/** Packages whose texts the chat shows. */
const WORDED = ['chat', 'conversation', 'cards'];
/** English is the fall-back and comes at once. */
const LATER = ['nl', 'sv'];
const PREFIX = 'virtual:loket-language-';
const CATALOGUE = /[\\/]packages[\\/](chat|conversation|cards)[\\/]src[\\/]locales[\\/]index\.ts$/;
const SWITCH = /[\\/]chat[\\/]src[\\/]mount[\\/]languages\.ts$/;

/**
 * Takes every language but English out of the catalogues and puts each into a file of its own, which holds the texts
 * of all packages: a visitor loads one language, in one request. In the sources all languages are there at once.
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
      if (CATALOGUE.test(id)) return { code: withoutLater(code, id), map: null };
      if (SWITCH.test(id)) return { code: SWITCH_MODULE, map: null };
      return null;
    },
  };
}

/** Assigns what arrives to the catalogues that stand in the first load. */
const SWITCH_MODULE = [
  ...WORDED.map((name) => `import { catalogue as ${name} } from ${JSON.stringify(textsOf(name, 'index'))};`),
  `const LOADERS = {${LATER.map((language) => `${language}: () => import('${PREFIX}${language}')`).join()}};`,
  'export const loadLanguage = async (language) => {',
  'if (!Object.hasOwn(LOADERS, language)) return;',
  'const texts = await LOADERS[language]();',
  ...WORDED.map((name) => `${name}.languages[language] = texts.${name};`),
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

function withoutLater(code, id) {
  let result = code;
  for (const language of LATER) {
    const shorter = result
      .replace(`import { ${language} } from './${language}.ts';`, '')
      .replace(new RegExp(`, ${language}\\b(?=[^{]*\\}\\))`), '');
    if (shorter.includes(language))
      throw new Error(`${id} names ${language} in a way that splitLanguages does not know`);
    result = shorter;
  }
  return result;
}
