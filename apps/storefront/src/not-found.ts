import type { ShopProduct } from './catalogue.ts';
import { renderCollectionCards } from './collection.ts';
import { html } from './html.ts';
import { type Page, SHOP_NAME } from './page.ts';
import { renderSearchForm } from './search-form.ts';
import { type ShopLanguage, WORDS } from './words.ts';

/** What the Worker answers with at an address where there is nothing. */
export function notFoundPage(language: ShopLanguage, products: readonly ShopProduct[]): Page {
  const words = WORDS[language];
  const content = html`<section class="head">
      <p class="kind">404</p>
      <h1>${words.missing.title}</h1>
      <p>${words.missing.text}</p>
      ${renderSearchForm(language, 'page')}
    </section>
    <section class="band">
      <h2>${words.front.collections}</h2>
      ${renderCollectionCards(products, language, 3)}
    </section>`;
  return { language, path: '/404', title: `${words.missing.title} – ${SHOP_NAME}`, content, hasSearchForm: true };
}
