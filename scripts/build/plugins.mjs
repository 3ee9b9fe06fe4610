import { transform as transformCss } from 'lightningcss';
import { minify } from 'terser';

const POLICY = /createPolicy\((["'])lit-html\1/;

/**
 * Renames Lit's Trusted Types policy. A page may hold a Lit of its own; the second policy of one name is refused and
 * takes its Lit down with it. Merchants with an allow-list add `loket`.
 *
 * @returns {import('vite').Plugin}
 */
export function useOwnPolicy() {
  return {
    name: 'loket-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/].*lit-html\.js$/.test(id)) return null;
      if (!POLICY.test(code)) throw new Error('Lit’s Trusted Types policy is not where it was; see useOwnPolicy');
      return { code: code.replace(POLICY, "createPolicy('loket'"), map: null };
    },
  };
}

/**
 * Replaces Vite's helper around `import()`. It preloads what a file needs besides itself, which here is nothing.
 *
 * @returns {import('vite').Plugin}
 */
export function importPlainly() {
  return {
    name: 'loket-import',
    enforce: 'pre',
    load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null),
  };
}

const LIT_FILE = /[\\/]node_modules[\\/](?:@lit[\\/]reactive-element|lit-html|lit-element)[\\/][^\\/]+$/;
/** What the chat has no use for in each file of Lit, and what stands there instead. */
const TRIMS = [
  // Each browser that the chat runs in shares style sheets, and its styles hold no expressions.
  { file: 'css-tag.js', text: /(?<==)t\.ShadowRoot&&[^,]+CSSStyleSheet\.prototype(?=,)/, instead: 'true' },
  { file: 'css-tag.js', text: /(?<=const o=)1===t\.length\?t\[0\]:e\.reduce\(.+?,t\[0\]\)(?=;)/, instead: 't[0]' },
  { file: 'css-tag.js', text: /if\(this\._\$cssResult\$=!0,o!==s\)throw Error\(".+?"\);/, instead: '' },
  // No polyfill looks for these, and no list of versions stays behind in the shop's page.
  { file: 'reactive-element.js', text: /(?<=,p=)a\.reactiveElementPolyfillSupport(?=,)/, instead: '0' },
  { file: 'reactive-element.js', text: /(?<=,)p\?\.\(\{ReactiveElement.+?\.push\("[\d.]+"\)(?=;)/, instead: '0' },
  // Properties are declared, not decorated.
  { file: 'reactive-element.js', text: /Symbol\.metadata\?\?=.+?litPropertyMetadata\?\?=new WeakMap;/, instead: '' },
  {
    file: 'reactive-element.js',
    text: /const t=this\[Symbol\.metadata\];if\(null!==t\)\{.+?\}(?=this\._\$Eh=)/,
    instead: '',
  },
  { file: 'lit-html.js', text: /(?<=,)B=t\.litHtmlPolyfillSupport;B.+?\.push\("[\d.]+"\)(?=;)/, instead: 'B=0' },
  { file: 'lit-element.js', text: /(?<=,)s\.litElementHydrateSupport.+?(?=;const n=)/, instead: '0' },
  { file: 'lit-element.js', text: /\(s\.litElementVersions.+?\.push\("[\d.]+"\);/, instead: '' },
];

/**
 * Takes out of Lit what is for older browsers, for polyfills, and for uses that this code makes none of.
 *
 * @returns {import('vite').Plugin}
 */
export function trimLit() {
  return {
    name: 'loket-trim-lit',
    transform(code, id) {
      if (!LIT_FILE.test(id)) return null;
      const trims = TRIMS.filter(({ file }) => id.endsWith(`/${file}`));
      return trims.length === 0 ? null : { code: trims.reduce(trim, code), map: null };
    },
  };
}

/** @param {string} code */
function trim(code, { file, text, instead }) {
  if (!text.test(code)) throw new Error(`${file} of Lit does not hold ${text} any more; see TRIMS`);
  return code.replace(text, instead);
}

const OWN_SOURCE = /[\\/]packages[\\/][^\\/]+[\\/]src[\\/].*\.ts$/;
const SHRINKERS = { css: shrinkCss, html: shrinkMarkup, svg: shrinkMarkup };

/**
 * Makes what stands in `css`, `html` and `svg` templates small: to a minifier of code it is text that must stay.
 *
 * @returns {import('vite').Plugin}
 */
export function shrinkTemplates() {
  return {
    name: 'loket-shrink-templates',
    transform(code, id) {
      if (!OWN_SOURCE.test(id)) return null;
      return { code: shrink(code, this.parse(code)), map: null };
    },
  };
}

/**
 * @param {string} code - Plain JavaScript.
 * @param {import('estree').Program} program - The same, parsed.
 */
function shrink(code, program) {
  let result = code;
  // From the end, so that the places before keep their numbers.
  for (const { start, end, shrinkText } of findTexts(program).toSorted((a, b) => b.start - a.start))
    result = result.slice(0, start) + shrinkText(result.slice(start, end)) + result.slice(end);
  return result;
}

/** Every text of a tagged template below a node, with what makes it smaller. */
function findTexts(node) {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(findTexts);
  const shrinkText = node.type === 'TaggedTemplateExpression' ? SHRINKERS[node.tag.name] : undefined;
  if (shrinkText === undefined) return inner;
  return [...inner, ...node.quasi.quasis.map(({ start, end }) => ({ start, end, shrinkText }))];
}

/** A whole style sheet: styles here hold no expressions. */
function shrinkCss(css) {
  const { code } = transformCss({ filename: 'styles.css', code: Buffer.from(css), minify: true });
  return code.toString();
}

/** White space that breaks lines becomes one space, and none before the end of a tag: both mean the same. */
function shrinkMarkup(markup) {
  return markup.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/ \/?>/g, '>');
}

/**
 * Shortens code over several passes. Names are left to the bundler's own minifier, which comes after and packs better.
 *
 * @returns {import('vite').Plugin}
 */
export function compress() {
  return {
    name: 'loket-compress',
    async renderChunk(code, _chunk, { format }) {
      const isModule = format === 'es';
      const result = await minify(code, {
        module: isModule,
        mangle: false,
        compress: { passes: 2, keep_fargs: false, lhs_constants: false },
        sourceMap: true,
      });
      return { code: result.code ?? code, map: /** @type {string} */ (result.map) };
    },
  };
}
