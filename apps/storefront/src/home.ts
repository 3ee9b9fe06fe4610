import { renderCoast } from './art.ts';
import { renderGrid } from './card.ts';
import type { ShopProduct } from './catalogue.ts';
import { renderCollectionCards } from './collection.ts';
import { html, type Html } from './html.ts';
import { localPath, type Page, SHOP_NAME } from './page.ts';
import { renderPromises } from './promises.ts';
import { type ShopLanguage, WORDS } from './words.ts';

/** What the home page shows of everything, in this order. */
const FAVOURITES = [
  'fisherman-sweater',
  'rain-jacket',
  'storm-lantern',
  'enamel-mug',
  'wool-blanket',
  'field-backpack',
  'harbour-tea',
  'striped-scarf',
];
/** The strict page shows a few only. */
const STRICT_COUNT = 4;

export function homePage(language: ShopLanguage, products: readonly ShopProduct[]): Page {
  const words = WORDS[language].front;
  const content = html`${renderHero(language)}
    <section class="band">
      <h2>${words.collections}</h2>
      ${renderCollectionCards(products, language, 3)}
    </section>
    <section class="band">
      <h2>${words.favourites}</h2>
      ${renderGrid(pick(products, FAVOURITES), language, 3)}
    </section>
    ${renderStory(language)}
    <section class="band">
      <h2>${words.promises}</h2>
      ${renderPromises(['delivery', 'returns', 'warranty'], language)}
    </section>`;
  return { language, path: '', title: SHOP_NAME, description: `${words.tagline}. ${words.intro}`, content };
}

/** The home page as the strictest shop would send it; for trying the tag. */
export function strictPage(language: ShopLanguage, products: readonly ShopProduct[]): Page {
  const words = WORDS[language].front;
  const content = html`${renderHero(language)}
    <section class="band">
      <h2>${words.favourites}</h2>
      <p class="note">${words.strict}</p>
      ${renderGrid(pick(products, FAVOURITES).slice(0, STRICT_COUNT), language, 3)}
    </section>`;
  return { language, path: '/csp', title: SHOP_NAME, content, isStrict: true };
}

function pick(products: readonly ShopProduct[], handles: readonly string[]): ShopProduct[] {
  return handles.flatMap((handle) => products.filter((product) => product.handle === handle));
}

function renderHero(language: ShopLanguage): Html {
  const words = WORDS[language].front;
  return html`<section class="hero">
    ${renderCoast()}
    <div class="hero-words">
      <h1>${words.tagline}</h1>
      <p>${words.intro}</p>
      <p class="actions">
        <a class="button" href="${localPath('/collections/all', language)}">${words.all}</a>
        <button class="button quiet needs-script" type="button" data-ask="">${words.ask}</button>
      </p>
    </div>
  </section>`;
}

function renderStory(language: ShopLanguage): Html {
  const words = WORDS[language].front;
  return html`<section class="band story">
    <div class="tile outdoor shelf">
      ${['storm-lantern', 'rain-jacket', 'field-backpack'].map(
        (handle) => html`<img src="/products/${handle}.svg" alt="" width="240" height="240" loading="lazy" />`,
      )}
    </div>
    <div>
      <h2>${words.storyTitle}</h2>
      <p>${words.story}</p>
      <p><a class="more" href="${localPath('/help/warranty', language)}">${words.storyLink}</a></p>
    </div>
  </section>`;
}
