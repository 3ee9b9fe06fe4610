import type { DemoArticle } from '../demo/articles.ts';
import { renderBreadcrumb } from './breadcrumb.ts';
import { html, type Html } from './html.ts';
import { icon } from './icons.ts';
import { renderMarkdown } from './markdown.ts';
import { type Page, SHOP_NAME } from './page.ts';
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
export function helpPages(language: ShopLanguage, articles: readonly DemoArticle[]): Page[] {
  return [listPage(language, articles), ...articles.map((article) => articlePage(language, article, articles))];
}

function listPage(language: ShopLanguage, articles: readonly DemoArticle[]): Page {
  const words = WORDS[language].help;
  const content = html`<section class="head">
      <h1>${words.title}</h1>
      <p>${words.intro}</p>
    </section>
    ${(Object.keys(GROUPS) as Group[]).map((group) => renderGroup(words.groups[group], inGroup(articles, group)))}
    ${renderQuestion(language)}`;
  return { language, path: '/help', title: `${words.title} – ${SHOP_NAME}`, description: words.intro, content };
}

function inGroup(articles: readonly DemoArticle[], group: Group): DemoArticle[] {
  const slugs: readonly string[] = GROUPS[group];
  const all = new Set<string>(Object.values(GROUPS).flat());
  const placed = slugs.flatMap((slug) => articles.filter((article) => article.slug === slug));
  return group === 'account' ? [...placed, ...articles.filter(({ slug }) => !all.has(slug))] : placed;
}

function groupOf({ slug }: DemoArticle): Group {
  const found = (Object.keys(GROUPS) as Group[]).find((group) => (GROUPS[group] as readonly string[]).includes(slug));
  return found ?? 'account';
}

function renderGroup(name: string, articles: readonly DemoArticle[]): Html {
  return html`<section class="topic">
    <h2>${name}</h2>
    <ul class="topics">
      ${articles.map(
        ({ path, title, body }) =>
          html`<li>
            <a href="${path}"><span class="name">${title}</span><span class="kind">${firstQuestion(body)}</span></a>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What the article answers first. */
function firstQuestion(body: string): string {
  return body.matchAll(HEADING).next().value?.[1] ?? '';
}

/** The way to the chat, at the end of what did not help. */
function renderQuestion(language: ShopLanguage): Html {
  const words = WORDS[language];
  return html`<aside class="question needs-script" aria-labelledby="question">
    <p class="name" id="question">${words.help.askTitle}</p>
    <p>${words.help.askText}</p>
    <button class="button" type="button" data-ask="">${icon('chat')} ${words.front.ask}</button>
  </aside>`;
}

function articlePage(language: ShopLanguage, article: DemoArticle, articles: readonly DemoArticle[]): Page {
  const words = WORDS[language].help;
  const { slug, title, body, changed } = article;
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' });
  const others = inGroup(articles, groupOf(article)).filter((other) => other !== article);
  const content = html`${renderBreadcrumb(language, [['/help', words.title]], title)}
    <div class="reading">
      <article class="prose">
        <h1>${title}</h1>
        ${renderMarkdown(body)}
        <p class="note">${words.changed} <time datetime="${changed}">${day.format(Date.parse(changed))}</time></p>
      </article>
      <div class="beside">
        <nav aria-labelledby="more">
          <p class="heading" id="more">${words.more}</p>
          <ul>
            ${others.map((other) => html`<li><a href="${other.path}">${other.title}</a></li>`)}
          </ul>
        </nav>
        ${renderQuestion(language)}
      </div>
    </div>`;
  return { language, path: `/help/${slug}`, title: `${title} – ${SHOP_NAME}`, content };
}
