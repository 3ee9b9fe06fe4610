import { DEMO_CUSTOMERS } from '../demo/customers.ts';
import { COLLECTIONS } from './catalogue.ts';
import { html, type Html } from './html.ts';
import { icon } from './icons.ts';
import { localPath, type Page, SHOP_NAME } from './page.ts';
import { renderSearchForm } from './search-form.ts';
import { fill, SHOP_LANGUAGES, type ShopLanguage, WORDS } from './words.ts';

/** What stands over every page: that this is a demo, the languages, the way around, search, and the account. */
export function renderHeader(page: Page): Html {
  const { language, hasSearchForm } = page;
  const words = WORDS[language];
  return html`<a class="skip" href="#content">${words.skip}</a>
    <header>
      <div class="strip">
        <p>${words.demo.line}</p>
        <nav class="languages" aria-label="${words.languages}">
          ${SHOP_LANGUAGES.map((other) => renderLanguage(other, page))}
        </nav>
      </div>
      <div class="top">
        <a class="brand" href="${localPath('/', language)}">${SHOP_NAME}</a>
        ${renderAccount(language)}
        <button class="menu-button" type="button" popovertarget="menu" aria-label="${words.menu}">
          ${icon('menu')}
        </button>
        ${renderNavigation(page)} ${hasSearchForm === true ? html`` : renderSearchForm(language, 'header')}
      </div>
    </header>`;
}

function renderLanguage(other: ShopLanguage, { language, path }: Page): Html {
  const href = localPath(path === '' ? '/' : path, other);
  const name = WORDS[other].language;
  const short = html`<abbr title="${name}">${other.toUpperCase()}</abbr>`;
  if (other === language) return html`<a href="${href}" lang="${other}" aria-current="true">${short}</a>`;
  return html`<a href="${href}" lang="${other}" hreflang="${other}">${short}</a>`;
}

/** A row of links on large screens; on small ones the same list comes out of the side as a popover. */
function renderNavigation({ language, path }: Page): Html {
  const words = WORDS[language];
  const link = (target: string, name: string): Html =>
    target === path
      ? html`<a href="${localPath(target, language)}" aria-current="page">${name}</a>`
      : html`<a href="${localPath(target, language)}">${name}</a>`;
  return html`<nav class="menu" id="menu" popover aria-label="${words.menu}">
    <button
      class="menu-close"
      type="button"
      popovertarget="menu"
      popovertargetaction="hide"
      aria-label="${words.close}"
    >
      ${icon('close')}
    </button>
    ${COLLECTIONS.map((collection) => link(`/collections/${collection}`, words.collections[collection].name))}
    ${link('/help', words.help.name)}
  </nav>`;
}

/** The account menu. `shop.js` fills in who is signed in; its texts are on the elements that it uses. */
function renderAccount(language: ShopLanguage): Html {
  const words = WORDS[language].account;
  return html`<details class="account" data-account>
    <summary>${icon('account')}<span class="account-name" data-account-name>${words.title}</span></summary>
    <div class="panel">
      <noscript><p>${words.needsScript}</p></noscript>
      <p
        class="who"
        role="status"
        data-account-status
        data-signed-in="${words.signedIn}"
        data-signed-out="${words.signedOut}"
        data-failed="${words.failed}"
      ></p>
      <div class="choices" data-when="out">
        <p>${words.invitation}</p>
        ${Object.entries(words.customers).map(([name, shows]) => renderSignIn(name, shows, words.signIn))}
      </div>
      <div class="choices" data-when="in" hidden>
        <button class="button" type="button" data-ask="${words.ordersQuestion}">${words.askOrders}</button>
        <button class="button quiet" type="button" data-sign-out>${words.signOut}</button>
      </div>
    </div>
  </details>`;
}

function renderSignIn(name: string, shows: string, label: string): Html {
  const email = `${name}@example.com`;
  const customer = DEMO_CUSTOMERS.find((other) => other.email === email);
  if (customer === undefined) throw new Error(`There is no demo customer ${email}`);
  return html`<button class="sign-in" type="button" data-sign-in="${email}">
    <span>${fill(label, { name: customer.firstName ?? name })}</span> <small>${shows}</small>
  </button>`;
}
