import { describeStock, firstVariant, formatPrice, priceRange, type ShopProduct, totalStock } from './catalogue.ts';
import { html, type Html } from './html.ts';
import { localPath } from './page.ts';
import { type ShopLanguage, WORDS } from './words.ts';

/** A row or a grid of products. `level` is the heading of each: one below what stands over the grid. */
export function renderGrid(products: readonly ShopProduct[], language: ShopLanguage, level: 2 | 3): Html {
  return html`<ul class="grid">
    ${products.map((product) => renderCard(product, language, level))}
  </ul>`;
}

function renderCard(product: ShopProduct, language: ShopLanguage, level: 2 | 3): Html {
  const title = html`<a href="${localPath(`/products/${product.handle}`, language)}" lang="en">${product.title}</a>`;
  const stock = describeStock(totalStock(product), language);
  return html`<li class="card">
    ${level === 2 ? html`<h2 class="name">${title}</h2>` : html`<h3 class="name">${title}</h3>`}
    <span class="tile ${product.collection}"
      ><img src="/products/${product.handle}.svg" alt="" width="240" height="240" loading="lazy"
    /></span>
    ${renderKind(product, language)}
    <p class="price">${renderPrice(product, language)}</p>
    <p class="stock ${stock.state}">${stock.text}</p>
  </li>`;
}

/** What the product is, in the language of the page. */
export function renderKind({ handle }: ShopProduct, language: ShopLanguage): Html {
  const kind = WORDS[language].kinds[handle];
  return kind === undefined ? html`` : html`<p class="kind">${kind}</p>`;
}

function renderPrice(product: ShopProduct, language: ShopLanguage): Html {
  const { lowestMinor, isRange } = priceRange(product);
  if (isRange) return html`${WORDS[language].product.from} ${formatPrice(lowestMinor, language)}`;
  const { compareAtMinor } = firstVariant(product);
  return renderAmount(
    formatPrice(lowestMinor, language),
    compareAtMinor === null ? null : formatPrice(compareAtMinor, language),
    language,
  );
}

/** A price, and the one before it where it is reduced: in words too, as a line through it is not heard. */
export function renderAmount(price: string, before: string | null, language: ShopLanguage): Html {
  const words = WORDS[language].product;
  if (before === null) return html`<span data-price>${price}</span>`;
  return html`<span class="hidden">${words.now} </span><ins data-price>${price}</ins>
    <span class="hidden">${words.before} </span><del>${before}</del> <span class="reduced">${words.reduced}</span>`;
}
