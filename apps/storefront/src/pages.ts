import { buildDemoProducts } from '../demo/products.ts';
import { html, type Html } from './html.ts';
import { SHOP_LANGUAGES, type ShopLanguage, WORDS } from './words.ts';

const SHOP_NAME = 'Noordzee Supply';
const ACCOUNT_ID = 'acc_noordzeesupply';
/** The Worker that serves a page puts its own origin here: the port is not known when a page is built. */
const ORIGIN_PLACEHOLDER = '__LOKET_ORIGIN__';
/** The Worker puts the nonce of the answer here. */
const NONCE_PLACEHOLDER = '__LOKET_NONCE__';

interface ShopProduct {
  readonly handle: string;
  readonly title: string;
  readonly description: string;
  readonly imageAlt: string;
  readonly price: (language: ShopLanguage) => string;
}

interface Page {
  readonly language: ShopLanguage;
  /** Path of the same page in English, without slash at the end. */
  readonly path: string;
  readonly title: string;
  readonly content: Html;
  /** Under a strict Content-Security-Policy. */
  readonly isStrict?: boolean;
}

/** Every page of the shop, by the path of its file. */
export function renderPages(): Map<string, string> {
  const products = buildDemoProducts('http://shop.localhost/products/').map(toShopProduct);
  const pages = SHOP_LANGUAGES.flatMap((language) => [
    home(language, products),
    strictHome(language, products),
    ...products.map((product) => productPage(language, product)),
  ]);
  return new Map(pages.map((page) => [`${localPath(page.path, page.language)}/index.html`.slice(1), layout(page)]));
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

function layout(page: Page): string {
  const { language, title, content } = page;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>${title}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/shop.css" />
        ${tag(page)}
      </head>
      <body>
        <header class="top">
          <a class="brand" href="${localPath('/', language)}">${SHOP_NAME}</a>
          <nav aria-label="${WORDS[language].languages}">
            ${SHOP_LANGUAGES.map((other) => languageLink(other, page))}
          </nav>
        </header>
        <main>${content}</main>
        <footer class="bottom">${WORDS[language].note}</footer>
      </body>
    </html>`.text;
}

/** As a merchant would paste it. Under a policy with nonces it carries the nonce, like every script of such a shop. */
function tag({ isStrict }: Page): Html {
  if (isStrict === true)
    return html`<script
      async
      src="${ORIGIN_PLACEHOLDER}/loket.js"
      data-account="${ACCOUNT_ID}"
      nonce="${NONCE_PLACEHOLDER}"
    ></script>`;
  return html`<script async src="${ORIGIN_PLACEHOLDER}/loket.js" data-account="${ACCOUNT_ID}"></script>`;
}

function languageLink(other: ShopLanguage, { language, path }: Page): Html {
  const href = localPath(path === '' ? '/' : path, other);
  if (other === language)
    return html`<a href="${href}" lang="${other}" aria-current="true">${WORDS[other].language}</a>`;
  return html`<a href="${href}" lang="${other}" hreflang="${other}">${WORDS[other].language}</a>`;
}

/** A path in another language: English at the root, the others in a folder each. */
function localPath(path: string, language: ShopLanguage): string {
  if (language === 'en') return path;
  return path === '/' ? `/${language}` : `/${language}${path}`;
}
