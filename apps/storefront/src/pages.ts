import { type DemoArticle, readDemoArticles } from '../demo/articles.ts';
import { readProducts, type ShopProduct } from './catalogue.ts';
import { collectionPages } from './collection.ts';
import { helpPages } from './help.ts';
import { homePage, strictPage } from './home.ts';
import { renderLayout } from './layout.ts';
import { notFoundPage } from './not-found.ts';
import { localPath, type Page } from './page.ts';
import { productPage } from './product.ts';
import { searchIndex, searchPage } from './search.ts';
import { SHOP_LANGUAGES, type ShopLanguage } from './words.ts';

/** Every page of the shop, and what its search looks in, by the path of its file. */
export function renderPages(): Map<string, string> {
  const products = readProducts();
  const files = SHOP_LANGUAGES.flatMap((language) => {
    const articles = readDemoArticles(language);
    const index = JSON.stringify(searchIndex(language, products, articles));
    return [
      ...pagesOf(language, products, articles).map(
        (page) => [fileOf(page.path, language), renderLayout(page)] as const,
      ),
      [fileOf('/search', language, 'index.json'), index] as const,
    ];
  });
  return new Map(files);
}

function pagesOf(language: ShopLanguage, products: readonly ShopProduct[], articles: readonly DemoArticle[]): Page[] {
  const titles = new Map(articles.map(({ slug, title }) => [slug, title]));
  return [
    homePage(language, products),
    strictPage(language, products),
    ...collectionPages(language, products),
    ...products.map((product) => productPage(language, product, { products, titles })),
    searchPage(language),
    ...helpPages(language, articles),
    notFoundPage(language, products),
  ];
}

function fileOf(path: string, language: ShopLanguage, name = 'index.html'): string {
  return `${localPath(path, language)}/${name}`.slice(1);
}
