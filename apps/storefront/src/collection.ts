import { renderGrid } from './card.ts';
import { COLLECTIONS, type Collection, inCollection, type OwnCollection, type ShopProduct } from './catalogue.ts';
import { renderBreadcrumb } from './breadcrumb.ts';
import { html, type Html } from './html.ts';
import { localPath, type Page, SHOP_NAME } from './page.ts';
import { fill, type ShopLanguage, WORDS } from './words.ts';

/** Products in the picture of each collection. */
const COVERS: Readonly<Record<OwnCollection, readonly string[]>> = {
  clothing: ['fisherman-sweater', 'rain-jacket'],
  accessories: ['wool-beanie', 'striped-scarf'],
  home: ['wool-blanket', 'beeswax-candle'],
  outdoor: ['storm-lantern', 'thermos-flask'],
  kitchen: ['winter-roast', 'enamel-mug'],
  gifts: ['dot-notebook', 'gift-card'],
};

/** The list of collections and a page for each, in one language. */
export function collectionPages(language: ShopLanguage, products: readonly ShopProduct[]): Page[] {
  return [
    overviewPage(language, products),
    ...COLLECTIONS.map((collection) => collectionPage(language, collection, inCollection(products, collection))),
  ];
}

function overviewPage(language: ShopLanguage, products: readonly ShopProduct[]): Page {
  const { collection, collections } = WORDS[language];
  const content = html`<section class="head">
      <h1>${collection.title}</h1>
      <p>${collections.all.intro}</p>
    </section>
    ${renderCollectionCards(products, language, 2)}`;
  return { language, path: '/collections', title: `${collection.title} – ${SHOP_NAME}`, content };
}

function collectionPage(language: ShopLanguage, collection: Collection, products: readonly ShopProduct[]): Page {
  const words = WORDS[language];
  const { name, intro } = words.collections[collection];
  const content = html`${renderBreadcrumb(language, [['/collections', words.collection.title]], name)}
    <section class="head">
      <h1>${name}</h1>
      <p>${intro}</p>
    </section>
    <p class="note count">${countOf(products, language)}</p>
    ${renderGrid(products, language, 2)}`;
  return { language, path: `/collections/${collection}`, title: `${name} – ${SHOP_NAME}`, description: intro, content };
}

/** A card for each collection. `level` is the heading of each. */
export function renderCollectionCards(products: readonly ShopProduct[], language: ShopLanguage, level: 2 | 3): Html {
  return html`<ul class="collections">
    ${(Object.keys(COVERS) as OwnCollection[]).map((collection) => {
      const link = html`<a href="${localPath(`/collections/${collection}`, language)}"
        >${WORDS[language].collections[collection].name}</a
      >`;
      return html`<li class="card">
        ${level === 2 ? html`<h2 class="name">${link}</h2>` : html`<h3 class="name">${link}</h3>`}
        <span class="tile shelf ${collection}">
          ${COVERS[collection].map(
            (handle) => html`<img src="/products/${handle}.svg" alt="" width="240" height="240" loading="lazy" />`,
          )}
        </span>
        <p class="kind">${countOf(inCollection(products, collection), language)}</p>
      </li>`;
    })}
  </ul>`;
}

function countOf({ length }: readonly ShopProduct[], language: ShopLanguage): string {
  const { one, many } = WORDS[language].collection;
  return length === 1 ? one : fill(many, { count: length });
}
