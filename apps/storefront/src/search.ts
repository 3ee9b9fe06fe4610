import type { DemoArticle } from '../demo/articles.ts';
import { describeStock, firstVariant, formatPrice, priceRange, type ShopProduct, totalStock } from './catalogue.ts';
import { html } from './html.ts';
import { localPath, type Page, SHOP_NAME } from './page.ts';
import { renderSearchForm } from './search-form.ts';
import { type ShopLanguage, WORDS } from './words.ts';

/** Words shorter than this are everywhere and find nothing. */
const WORD_MIN_CHARS = 3;
/** An article is about a word of some length that it says this often. */
const SUBJECT_MIN_CHARS = 5;
const SUBJECT_MIN_COUNT = 4;

/** Something to be found. */
export interface SearchEntry {
  readonly title: string;
  readonly url: string;
  /** What stands under the title. */
  readonly text: string;
  /** What it is about, beside its title. */
  readonly about: string;
  /** Every other word that finds it, each once. */
  readonly words: string;
}

/** Everything that a search finds in one language. */
export interface SearchIndex {
  readonly products: readonly (SearchEntry & { readonly image: string; readonly tile: string })[];
  readonly articles: readonly SearchEntry[];
}

export function searchIndex(
  language: ShopLanguage,
  products: readonly ShopProduct[],
  articles: readonly DemoArticle[],
): SearchIndex {
  return {
    products: products.map((product) => ({
      ...toProductEntry(product, language),
      image: `/products/${product.handle}.svg`,
      tile: product.collection,
    })),
    articles: articles.map(({ title, path, body }) => {
      const headings = [...body.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading ?? '');
      return {
        title,
        url: path,
        text: headings[0] ?? '',
        about: [...headings, subjects(body)].join(' '),
        words: uniqueWords(body),
      };
    }),
  };
}

function toProductEntry(product: ShopProduct, language: ShopLanguage): SearchEntry {
  const words = WORDS[language];
  const { handle, title, description, productType, tags, collection } = product;
  const { lowestMinor, isRange } = priceRange(product);
  const price = `${isRange ? `${words.product.from} ` : ''}${formatPrice(lowestMinor, language)}`;
  const about = [
    words.kinds[handle] ?? '',
    words.collections[collection].name,
    ...tags.map((tag) => words.tags[tag] ?? ''),
  ];
  const stock = describeStock(totalStock(product), language).text;
  return {
    title,
    url: localPath(`/products/${handle}`, language),
    text: [words.kinds[handle], price, stock].filter((part) => part !== undefined).join(' · '),
    about: about.join(' '),
    words: uniqueWords([description, productType ?? '', ...tags, firstVariant(product).sku ?? ''].join(' ')),
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function subjects(body: string): string {
  const byWord = Object.entries(Object.groupBy(wordsOf(body), (word) => word));
  return byWord
    .filter(([word, all]) => word.length >= SUBJECT_MIN_CHARS && (all?.length ?? 0) >= SUBJECT_MIN_COUNT)
    .map(([word]) => word)
    .join(' ');
}

function uniqueWords(text: string): string {
  const words = wordsOf(text);
  return [...new Set(words.filter(({ length }) => length >= WORD_MIN_CHARS))].join(' ');
}

/** The search page: `search.js` looks in the index and fills the lists in. */
export function searchPage(language: ShopLanguage): Page {
  const words = WORDS[language].search;
  const content = html`<section class="head">
      <h1>${words.title}</h1>
      ${renderSearchForm(language, 'page')}
    </section>
    <noscript><p>${words.needsScript}</p></noscript>
    <section
      class="results needs-script"
      data-results
      data-index="${localPath('/search', language)}/index.json"
      data-one="${words.one}"
      data-many="${words.many}"
      data-none="${words.none}"
      data-failed="${words.failed}"
    >
      <p role="status" class="found" data-found>${words.start}</p>
      <p data-none-hint hidden>${words.noneHint}</p>
      <div data-kind="products" hidden>
        <h2>${words.products}</h2>
        <ul class="hits"></ul>
        <template>
          <li class="card">
            <span class="tile"><img alt="" width="72" height="72" /></span>
            <div>
              <h3 class="name"><a lang="en"></a></h3>
              <p class="kind"></p>
            </div>
          </li>
        </template>
      </div>
      <div data-kind="articles" hidden>
        <h2>${words.articles}</h2>
        <ul class="hits"></ul>
        <template>
          <li class="card">
            <div>
              <h3 class="name"><a></a></h3>
              <p class="kind"></p>
            </div>
          </li>
        </template>
      </div>
    </section>`;
  const title = `${words.title} – ${SHOP_NAME}`;
  return { language, path: '/search', title, content, script: '/search.js', hasSearchForm: true };
}
