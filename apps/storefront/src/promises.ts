import type { ShopProduct } from './catalogue.ts';
import { html, type Html } from './html.ts';
import { icon } from './icons.ts';
import { localPath } from './page.ts';
import { type ShopLanguage, type ShopWords, WORDS } from './words.ts';

type PromiseName = keyof ShopWords['promises'];

/** Picture of each promise, and the help article that says all of it. */
const PROMISES = {
  delivery: ['delivery', 'shipping'],
  returns: ['returns', 'returns'],
  warranty: ['warranty', 'warranty'],
  email: ['delivery', 'gift-cards'],
  noReturns: ['returns', 'gift-cards'],
  opened: ['returns', 'returns'],
} as const satisfies Readonly<Record<PromiseName, readonly unknown[]>>;

/** Types that can be sent back only as they came. */
const RETURNED_UNOPENED = new Set<unknown>(['Food', 'Care']);

export function renderPromises(names: readonly PromiseName[], language: ShopLanguage): Html {
  return html`<ul class="promises">
    ${names.map((name) => renderPromise(name, language))}
  </ul>`;
}

/** What holds for one product. */
export function promisesFor({ productType }: ShopProduct): readonly PromiseName[] {
  if (productType === 'Gift card') return ['email', 'noReturns'];
  if (RETURNED_UNOPENED.has(productType)) return ['delivery', 'opened', 'warranty'];
  return ['delivery', 'returns', 'warranty'];
}

function renderPromise(name: PromiseName, language: ShopLanguage): Html {
  const { title, text } = WORDS[language].promises[name];
  const [picture, slug] = PROMISES[name];
  return html`<li>
    ${icon(picture)}
    <div>
      <p class="promise"><a href="${localPath(`/help/${slug}`, language)}">${title}</a></p>
      <p>${text}</p>
    </div>
  </li>`;
}
