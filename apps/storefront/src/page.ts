import type { Html } from './html.ts';
import type { ShopLanguage } from './words.ts';

export const SHOP_NAME = 'Noordzee Supply';

/** One page of the shop in one language. */
export interface Page {
  readonly language: ShopLanguage;
  /** Path of the same page in English, without slash at the end. */
  readonly path: string;
  readonly title: string;
  /** One sentence for those who find the page elsewhere. */
  readonly description?: string;
  readonly content: Html;
  /** Under a strict Content-Security-Policy. */
  readonly isStrict?: boolean;
  /** Address of a script that only this page needs. */
  readonly script?: string;
  /** The page has a large form to search with, so that its header needs none. */
  readonly hasSearchForm?: boolean;
}

/** A path in another language: English at the root, the others in a folder each. */
export function localPath(path: string, language: ShopLanguage): string {
  if (language === 'en') return path;
  return path === '/' ? `/${language}` : `/${language}${path}`;
}
