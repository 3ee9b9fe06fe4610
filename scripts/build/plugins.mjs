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

const CSS_TEMPLATE = /\bcss`[^`]*`/g;
const OWN_SOURCE = /[\\/]packages[\\/][^\\/]+[\\/]src[\\/].*\.ts$/;

/**
 * Takes indentation and comments out of templates: they would travel as part of the text. Line breaks stay, so that
 * neither code nor markup changes its meaning.
 *
 * @returns {import('vite').Plugin}
 */
export function shrinkTemplates() {
  return {
    name: 'loket-shrink-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!OWN_SOURCE.test(id)) return null;
      return { code: shrink(code), map: null };
    },
  };
}

/** Exported for its test. */
export function shrink(code) {
  return code.replaceAll(CSS_TEMPLATE, shrinkCss).replaceAll(/\n[ \t]+/g, '\n');
}

/** White space that no rule needs: a space before a colon selects descendants and stays. */
function shrinkCss(css) {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(/([a-z-]): /g, '$1:')
    .replaceAll(';}', '}');
}
