import { html, type Html } from './html.ts';
import { icon } from './icons.ts';
import { localPath } from './page.ts';
import { type ShopLanguage, WORDS } from './words.ts';

/** The form that leads to the search page; it works without a script. */
export function renderSearchForm(language: ShopLanguage, place: 'header' | 'page'): Html {
  const words = WORDS[language].search;
  return html`<search class="search ${place}">
    <form action="${localPath('/search', language)}" data-search-form>
      <label class="hidden" for="search-${place}">${words.label}</label>
      <input
        id="search-${place}"
        type="search"
        name="q"
        placeholder="${words.placeholder}"
        maxlength="100"
        autocomplete="off"
      />
      <button type="submit" aria-label="${words.submit}">${icon('search')}</button>
    </form>
  </search>`;
}
