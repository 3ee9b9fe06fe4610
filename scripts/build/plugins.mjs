import { transform as transformCss } from 'lightningcss';
import { MagicString } from 'magic-string';
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
  // It takes a text and no template; see shrinkTexts.
  { file: 'css-tag.js', text: /(?<=,i=)\(t,\.\.\.e\)=>\{const o=.+?\}(?=,S=)/, instead: 't=>new n(t)' },
  {
    file: 'css-tag.js',
    text: /const s=this\.t;.+?(?=\}toString)/,
    instead: 'if(void 0===t)(this.o=t=new CSSStyleSheet).replaceSync(this.cssText);return t',
  },
  { file: 'css-tag.js', text: /,o=new WeakMap(?=;)/, instead: '' },
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
  // No template holds a directive; see refuseDirectives.
  { file: 'lit-html.js', text: /(?<=function M\(t,i,s=t,e\)\{).+?(?=\}class R)/, instead: 'return i' },
  { file: 'lit-html.js', text: /:6===r\.type&&\(i=new Z\(h,this,t\)\)/, instead: ':0' },
  { file: 'lit-html.js', text: /class Z\{.+?\}(?=const j=)/, instead: '' },
  { file: 'lit-html.js', text: /(?<=,)B:I,F:Z(?=\})/, instead: 'B:I' },
  {
    file: 'lit-html.js',
    text: /(?<=r\.data===n\))d\.push\(\{type:2,index:l\}\);else\{.+?t\+=o\.length-1\}/,
    instead: 'd.push({type:2,index:l});',
  },
  { file: 'lit-html.js', text: /if\(y\.test\(r\.tagName\)\)\{.+?\}\}(?=\}else if\(8)/, instead: '' },
  {
    file: 'lit-html.js',
    text: /(?<=,e=)"number"==typeof s\?this\._\$AC\(t\):\(.+?,s\)(?=;if)/,
    instead: 'this._$AC(t)',
  },
  { file: 'reactive-element.js', text: /case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)/, instead: '' },
  { file: 'reactive-element.js', text: /case Object:case Array:try\{.+?\}catch\(t\)\{i=null\}/, instead: '' },
  { file: 'lit-html.js', text: /get startNode\(\)\{.+?\}get endNode\(\)\{.+?\}/, instead: '' },
  { file: 'lit-html.js', text: /(?<=setConnected\(t\)\{).+?(?=\}\}class H)/, instead: '' },
  { file: 'lit-html.js', text: /this\._\$AP\?\.\(!1,!0,s\);/, instead: ';' },
  { file: 'lit-html.js', text: /get tagName\(\)\{return this\.element\.tagName\}/, instead: '' },
  // Classes have no initializers: nothing is decorated.
  { file: 'reactive-element.js', text: /static addInitializer\(t\)\{.+?\}(?=static get observed)/, instead: '' },
  { file: 'reactive-element.js', text: /void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/, instead: '' },
  { file: 'reactive-element.js', text: /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, instead: '' },
  { file: 'lit-element.js', text: /(?<=,)s\.litElementHydrateSupport.+?(?=;const n=)/, instead: '0' },
  { file: 'lit-element.js', text: /\(s\.litElementVersions.+?\.push\("[\d.]+"\);/, instead: '' },
];

/**
 * Refuses directives and other parts of Lit that `trimLit` has left nothing to run on.
 *
 * @returns {import('vite').Plugin}
 */
export function refuseDirectives() {
  return {
    name: 'loket-refuse-directives',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!/^(?:lit|lit-html|lit-element)\/.*directive/.test(id)) return null;
      throw new Error(`${importer} imports ${id}, but the chat’s Lit has no directives; see TRIMS`);
    },
  };
}

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
/** A custom property of the kit's own. */
const PROPERTY = /--_[a-z][a-z0-9-]*/g;
/** A piece of a template that ends within a comment or raw text. */
const RAW_END = /<!--(?:(?!-->).)*$|<(?:textarea|title|style|script)\b[^>]*>[^<]*$/s;
const SHRINKERS = { html: shrinkMarkup, svg: shrinkMarkup };
/** Stands around a style sheet until the whole chunk is known. */
const STYLES = '__LOKET_STYLES__';

/**
 * Makes small what to a minifier of code is text that must stay: what stands in `css`, `html` and `svg` templates, and
 * the keys of texts.
 *
 * @param {() => Promise<ReadonlyMap<string, string>>} shortenKeys - Gives the short names of keys.
 * @param {() => ReadonlyMap<string, string>} shortenProperties - Gives the short names of private custom properties.
 * @returns {import('vite').Plugin}
 */
export function shrinkTexts(shortenKeys, shortenProperties) {
  let names = new Map();
  /** @param {string} text */
  const rename = (text) => text.replaceAll(PROPERTY, (name) => names.get(name) ?? name);
  return {
    name: 'loket-shrink-texts',
    async buildStart() {
      names = new Map([...(await shortenKeys()), ...shortenProperties()]);
    },
    transform(code, id) {
      if (!OWN_SOURCE.test(id)) return null;
      return { code: rename(shrink(code, findTexts(this.parse(code), names))), map: null };
    },
  };
}

/**
 * @param {string} code - Plain JavaScript.
 * @param {{ start: number, end: number, shrinkText: (text: string) => string }[]} texts - What is to be made smaller in it.
 */
function shrink(code, texts) {
  let result = code;
  // From the end, so that the places before keep their numbers.
  for (const { start, end, shrinkText } of texts.toSorted((a, b) => b.start - a.start))
    result = result.slice(0, start) + shrinkText(result.slice(start, end)) + result.slice(end);
  return result;
}

/** Every text of a tagged template and every key below a node, with what makes it smaller. */
function findTexts(node, keys) {
  if (typeof node !== 'object' || node === null) return [];
  if (node.type === 'Literal') {
    const { start, end, value } = node;
    return keys.has(value) ? [{ start, end, shrinkText: () => `'${keys.get(value)}'` }] : [];
  }
  const inner = Object.values(node).flatMap((child) => findTexts(child, keys));
  if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'css') {
    const { start, end } = node.quasi;
    return [{ start, end, shrinkText: (text) => `(${STYLES}(\`${shrinkCss(text.slice(1, -1))}\`))` }];
  }
  const shrinkText = node.type === 'TaggedTemplateExpression' ? SHRINKERS[node.tag.name] : undefined;
  if (shrinkText === undefined) return inner;
  refuseRawExpressions(node.quasi.quasis);
  return [...inner, ...node.quasi.quasis.map(({ start, end }) => ({ start, end, shrinkText }))];
}

/** In a comment, and in an element whose content is raw text, the chat's Lit finds no expressions; see TRIMS. */
function refuseRawExpressions(quasis) {
  const raw = quasis.slice(0, -1).find(({ value }) => RAW_END.test(value.raw));
  if (raw !== undefined) throw new Error(`an expression follows where none is found: ${raw.value.raw}`);
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
 * Puts the style sheets of a chunk beside each other, at its end: compression looks back over some 30 kB only, and style
 * sheets resemble each other more than the code between them.
 *
 * @returns {import('vite').Plugin}
 */
export function gatherStyles() {
  return {
    name: 'loket-gather-styles',
    renderChunk(code) {
      const found = findCalls(this.parse(code), STYLES);
      if (found.length === 0) return null;
      const text = new MagicString(code);
      for (const [index, { start, end }] of found.entries())
        text.update(start, end, `/*@__NOINLINE__*/loketStyles(${index})`);
      const sheets = found.map((call) => code.slice(call.arguments[0].start, call.arguments[0].end));
      // A function is there before the code that stands above it runs.
      text.append(`\nfunction loketStyles(index) { return [${sheets.join()}][index]; }`);
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/** Every call of a function below a node. */
function findCalls(node, name) {
  if (typeof node !== 'object' || node === null) return [];
  if (node.type === 'CallExpression' && node.callee.name === name) return [node];
  return Object.values(node).flatMap((child) => findCalls(child, name));
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
