import { COLLECTIONS } from './catalogue.ts';
import { readDemoArticles } from '../demo/articles.ts';
import { html, type Html } from './html.ts';
import { localPath, SHOP_NAME } from './page.ts';
import { type ShopLanguage, WORDS } from './words.ts';

/** Articles that people look for at the end of a page. */
const ARTICLES = ['shipping', 'returns', 'size-guide', 'warranty', 'contact'];

export function renderFooter(language: ShopLanguage): Html {
  const words = WORDS[language];
  const articles = readDemoArticles(language);
  const chosen = ARTICLES.flatMap((slug) => articles.filter((article) => article.slug === slug));
  return html`<footer class="bottom">
    <div class="columns">
      <div>
        <p class="brand">${SHOP_NAME}</p>
        <p>${words.demo.footer}</p>
      </div>
      <nav aria-label="${words.footer.shop}">
        <p class="heading">${words.footer.shop}</p>
        <ul>
          ${COLLECTIONS.map(
            (collection) =>
              html`<li>
                <a href="${localPath(`/collections/${collection}`, language)}">${words.collections[collection].name}</a>
              </li>`,
          )}
        </ul>
      </nav>
      <nav aria-label="${words.help.title}">
        <p class="heading">${words.help.title}</p>
        <ul>
          ${chosen.map(({ path, title }) => html`<li><a href="${path}">${title}</a></li>`)}
          <li><a href="${localPath('/help', language)}">${words.help.title}</a></li>
        </ul>
      </nav>
    </div>
  </footer>`;
}
