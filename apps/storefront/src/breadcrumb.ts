import { html, type Html } from './html.ts';
import { localPath } from './page.ts';
import { type ShopLanguage, WORDS } from './words.ts';

/** The way from the home page to this one. `current` may be data in English. */
export function renderBreadcrumb(
  language: ShopLanguage,
  steps: readonly (readonly [path: string, name: string])[],
  current: string | Html,
): Html {
  const words = WORDS[language];
  const above = [['/', words.home] as const, ...steps];
  return html`<nav class="breadcrumb" aria-label="${words.product.breadcrumb}">
    <ol>
      ${above.map(([path, name]) => html`<li><a href="${localPath(path, language)}">${name}</a></li>`)}
      <li><span aria-current="page">${current}</span></li>
    </ol>
  </nav>`;
}
