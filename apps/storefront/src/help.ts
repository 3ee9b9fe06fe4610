import { readDemoArticles, type DemoArticle } from '../demo/articles.ts';
import { html, type Html } from './html.ts';
import { localPath, type Page, SHOP_NAME } from './layout.ts';
import { renderMarkdown } from './markdown.ts';
import { type ShopLanguage, WORDS } from './words.ts';

/** What customers ask about, the most asked first. An article that stands nowhere here comes last. */
const GROUPS = {
  orders: ['shipping', 'returns', 'change-or-cancel', 'payment', 'customs-and-taxes', 'warranty'],
  products: ['size-guide', 'materials', 'care', 'coffee-and-tea', 'ingredients'],
  account: ['contact', 'account', 'subscriptions', 'loyalty', 'coupons', 'gift-cards', 'privacy-and-newsletter'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Group = keyof typeof GROUPS;

const HEADING = /^## (.+)$/gm;

/** The list of help articles and one page for each, in one language. */
export function helpPages(language: ShopLanguage): Page[] {
  const articles = readDemoArticles(language);
  return [listPage(language, articles), ...articles.map((article) => articlePage(language, article))];
}

function listPage(language: ShopLanguage, articles: readonly DemoArticle[]): Page {
  const words = WORDS[language];
  const content = html`<section class="hero">
      <h1>${words.helpTitle}</h1>
      <p>${words.helpIntro}</p>
    </section>
    ${(Object.keys(GROUPS) as Group[]).map((group) => renderGroup(words.groups[group], inGroup(articles, group)))}`;
  return { language, path: '/help', title: `${words.helpTitle} – ${SHOP_NAME}`, content };
}

function inGroup(articles: readonly DemoArticle[], group: Group): DemoArticle[] {
  const slugs: readonly string[] = GROUPS[group];
  const all = new Set<string>(Object.values(GROUPS).flat());
  const placed = slugs.flatMap((slug) => articles.filter((article) => article.slug === slug));
  return group === 'account' ? [...placed, ...articles.filter(({ slug }) => !all.has(slug))] : placed;
}

function renderGroup(name: string, articles: readonly DemoArticle[]): Html {
  return html`<h2>${name}</h2>
    <ul class="topics">
      ${articles.map(
        ({ path, title, body }) =>
          html`<li>
            <a href="${path}"><span class="name">${title}</span><span class="hint">${firstQuestion(body)}</span></a>
          </li>`,
      )}
    </ul>`;
}

/** What the article answers first. */
function firstQuestion(body: string): string {
  return body.matchAll(HEADING).next().value?.[1] ?? '';
}

function articlePage(language: ShopLanguage, { slug, title, body, changed }: DemoArticle): Page {
  const words = WORDS[language];
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' });
  const content = html`<p class="back"><a href="${localPath('/help', language)}">${words.helpTitle}</a></p>
    <article class="prose">
      <h1>${title}</h1>
      ${renderMarkdown(body)}
      <p class="note">${words.changed} <time datetime="${changed}">${day.format(Date.parse(changed))}</time></p>
    </article>`;
  return { language, path: `/help/${slug}`, title: `${title} – ${SHOP_NAME}`, content };
}
