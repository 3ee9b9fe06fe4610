import { buildDemoProducts } from '../demo/products.ts';
import { helpPages } from './help.ts';
import { html, type Html } from './html.ts';
import { localPath, type Page, renderLayout, SHOP_NAME } from './layout.ts';
import { SHOP_LANGUAGES, type ShopLanguage, WORDS } from './words.ts';

interface ShopProduct {
  readonly handle: string;
  readonly title: string;
  readonly description: string;
  readonly imageAlt: string;
  readonly price: (language: ShopLanguage) => string;
}

/** Every page of the shop, by the path of its file. */
export function renderPages(): Map<string, string> {
  const products = buildDemoProducts('http://shop.localhost/products/').map(toShopProduct);
  const pages = SHOP_LANGUAGES.flatMap((language) => [
    home(language, products),
    strictHome(language, products),
    ...products.map((product) => productPage(language, product)),
    ...helpPages(language),
  ]);
  return new Map(
    pages.map((page) => [`${localPath(page.path, page.language)}/index.html`.slice(1), renderLayout(page)]),
  );
}

function toShopProduct(product: ReturnType<typeof buildDemoProducts>[number]): ShopProduct {
  const lowestMinor = Math.min(...product.variants.map(({ priceMinor }) => priceMinor));
  const isRange = product.variants.some(({ priceMinor }) => priceMinor !== lowestMinor);
  const price = (language: ShopLanguage): string => {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency: product.currency ?? 'EUR' });
    return `${isRange ? `${WORDS[language].from} ` : ''}${format.format(lowestMinor / 100)}`;
  };
  const { handle, title, description } = product;
  return { handle, title, description, imageAlt: product.imageAlt ?? '', price };
}

function home(language: ShopLanguage, products: readonly ShopProduct[]): Page {
  return { language, path: '', title: SHOP_NAME, content: html`${hero(language)}${grid(language, products)}` };
}

/** The home page as the strictest shop would send it; for trying the tag. */
function strictHome(language: ShopLanguage, products: readonly ShopProduct[]): Page {
  const content = html`${hero(language)}
    <p class="note">${WORDS[language].strict}</p>
    ${grid(language, products.slice(0, 4))}`;
  return { language, path: '/csp', title: SHOP_NAME, content, isStrict: true };
}

function productPage(language: ShopLanguage, product: ShopProduct): Page {
  const content = html`<p class="back"><a href="${localPath('/', language)}">${WORDS[language].back}</a></p>
    <article class="product">
      <img src="/products/${product.handle}.svg" alt="${product.imageAlt}" width="480" height="480" />
      <div>
        <h1 lang="en">${product.title}</h1>
        <p class="price">${product.price(language)}</p>
        <p lang="en">${product.description}</p>
      </div>
    </article>`;
  return { language, path: `/products/${product.handle}`, title: `${product.title} – ${SHOP_NAME}`, content };
}

function hero(language: ShopLanguage): Html {
  const words = WORDS[language];
  return html`<section class="hero">
    <h1>${words.tagline}</h1>
    <p>${words.intro}</p>
  </section>`;
}

function grid(language: ShopLanguage, products: readonly ShopProduct[]): Html {
  return html`<h2>${WORDS[language].products}</h2>
    <ul class="grid">
      ${products.map(
        (product) =>
          html`<li>
            <a href="${localPath(`/products/${product.handle}`, language)}">
              <img src="/products/${product.handle}.svg" alt="" width="240" height="240" loading="lazy" />
              <span class="name" lang="en">${product.title}</span>
              <span class="price">${product.price(language)}</span>
            </a>
          </li>`,
      )}
    </ul>`;
}
