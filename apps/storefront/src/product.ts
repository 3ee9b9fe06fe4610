import { renderBreadcrumb } from './breadcrumb.ts';
import { renderAmount, renderGrid, renderKind } from './card.ts';
import { describeStock, firstVariant, formatPrice, relatedTo, type ShopProduct } from './catalogue.ts';
import { html, type Html } from './html.ts';
import { icon } from './icons.ts';
import { renderOptions, toVariantFacts } from './options.ts';
import { localPath, type Page, SHOP_NAME } from './page.ts';
import { promisesFor, renderPromises } from './promises.ts';
import { fill, type ShopLanguage, WORDS } from './words.ts';

const RELATED_COUNT = 4;

/** Articles about what a product is made of and how to look after it, by its type. */
const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  Clothing: ['size-guide', 'materials', 'care'],
  Footwear: ['size-guide', 'materials', 'care'],
  Food: ['coffee-and-tea', 'ingredients'],
  Care: ['ingredients', 'care'],
  'Gift card': ['gift-cards'],
};
const OTHER_ARTICLES = ['materials', 'care'];

/** @param titles - Title of every help article in this language, by its slug. */
export function productPage(
  language: ShopLanguage,
  product: ShopProduct,
  shop: { readonly products: readonly ShopProduct[]; readonly titles: ReadonlyMap<string, string> },
): Page {
  const words = WORDS[language];
  const { title, description, collection } = product;
  const name = html`<span lang="en">${title}</span>`;
  const content = html`${renderBreadcrumb(
      language,
      [[`/collections/${collection}`, words.collections[collection].name]],
      name,
    )}
    <article class="product" data-product data-variants="${JSON.stringify(toVariantFacts(product, language))}">
      <div class="tile picture ${collection}">
        <img src="/products/${product.handle}.svg" alt="${product.imageAlt ?? ''}" lang="en" width="480" height="480" />
      </div>
      <div class="facts">${renderOffer(product, language)} ${renderDetails(product, language, shop.titles)}</div>
    </article>
    <section class="band">
      <h2>${words.product.related}</h2>
      ${renderGrid(relatedTo(product, shop.products, RELATED_COUNT), language, 3)}
    </section>`;
  return { language, path: `/products/${product.handle}`, title: `${title} – ${SHOP_NAME}`, description, content };
}

/** Name, price, options, stock, and the question in place of a cart. */
function renderOffer(product: ShopProduct, language: ShopLanguage): Html {
  const words = WORDS[language].product;
  const { priceMinor, compareAtMinor, stock, sku } = firstVariant(product);
  const before = compareAtMinor === null ? null : formatPrice(compareAtMinor, language);
  const hint = describeStock(stock, language);
  return html`<h1 lang="en">${product.title}</h1>
    ${renderKind(product, language)}
    <p class="price">${renderAmount(formatPrice(priceMinor, language), before, language)}</p>
    <p class="lead" lang="en">${toSentences(product.description)[0] ?? ''}</p>
    ${renderOptions(product, language)}
    <div role="status" class="state">
      <p class="stock ${hint.state}" data-stock>${hint.text}</p>
      <p class="note">${words.itemNumber} <span data-sku>${sku ?? ''}</span></p>
    </div>
    <p class="actions">
      <button class="button needs-script" type="button" data-ask="${fill(words.question, { title: product.title })}">
        ${icon('chat')} ${words.ask}
      </button>
    </p>
    <p class="note">${WORDS[language].demo.product}</p>`;
}

/** What else the description says of material and care, what the product is like, and the articles with all of it. */
function renderDetails(product: ShopProduct, language: ShopLanguage, titles: ReadonlyMap<string, string>): Html {
  const words = WORDS[language];
  const slugs = ARTICLES[product.productType ?? ''] ?? OTHER_ARTICLES;
  const sentences = toSentences(product.description).slice(1);
  return html`<h2>${words.product.details}</h2>
    ${sentences.length === 0 ? html`` : renderSentences(sentences)}
    <ul class="tags">
      ${product.tags.map((tag) => html`<li>${words.tags[tag] ?? tag}</li>`)}
    </ul>
    <ul class="articles" aria-label="${words.product.help}">
      ${slugs.map((slug) => html`<li><a href="${localPath(`/help/${slug}`, language)}">${titles.get(slug) ?? slug}</a></li>`)}
    </ul>
    <h2>${words.product.delivery}</h2>
    ${renderPromises(promisesFor(product), language)}`;
}

function renderSentences(sentences: readonly string[]): Html {
  return html`<ul class="plain" lang="en">
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}

function toSentences(description: string): string[] {
  return description.split(/(?<=\.)\s+(?=[A-Z])/);
}
