import { readProductWish, EMPTY_WISH_VOCABULARY } from '@loket/content';
import { foldText } from '@loket/content/analysis';
import { findProductWords } from '@loket/content/lexicon';
import type { Id, Locale } from '@loket/contracts';
import { type Concept, normaliseText, readConcepts } from '../../router/index.ts';
import type { DialogueState } from '../../state.ts';
import type { DetailAspect } from './finding.ts';
import {
  ASPECTS,
  BETWEEN,
  COMPARE_FILLERS,
  COMPARING,
  OF_SHOWN,
  ORDINALS,
  POINTING,
  SIMILAR,
  SIZE_ADVICE,
  SUPERLATIVE,
  WISHING,
} from './phrases.ts';

/** What a message wants of the catalogue. */
export type ProductRequest =
  /** `withShown`: the product in view or spoken of is one of what is compared. */
  | { readonly kind: 'compare'; readonly parts: readonly string[]; readonly withShown: boolean }
  /** About one product: the one in view, or one that was shown. `null`: whether it comes in what the message names. */
  | { readonly kind: 'detail'; readonly aspect: DetailAspect | null }
  /** Which size to take, which articles tell and the catalogue does not. */
  | { readonly kind: 'size-advice' }
  | { readonly kind: 'search' };

/** Words of a message that can be about nothing but what was just shown. */
const SHORT_MAX_WORDS = 7;

/** Reads what a message wants, by its words, the page in view and what was shown before. */
export function readRequest(
  text: string,
  context: { readonly lang: Locale; readonly isOnProductPage: boolean; readonly state: DialogueState },
): ProductRequest {
  const { lang, state, isOnProductPage } = context;
  if (SIZE_ADVICE.every((pattern) => pattern.test(text))) return { kind: 'size-advice' };
  const isOneMeant = isOnProductPage || state.products.length === 1 || findShown(text, state.products) !== null;
  const comparison = readComparison(text, { lang, shown: state.products.length, isOneMeant });
  if (comparison !== null) return comparison;
  const isPointing = POINTING[lang].test(text);
  const isShort = normaliseText(text).words.length <= SHORT_MAX_WORDS;
  if (!isOneMeant || !(isPointing || isShort) || namesProduct(text)) return { kind: 'search' };
  const aspect = readAspect(text);
  if (aspect !== null) return { kind: 'detail', aspect };
  return asksForKind(text, lang) ? { kind: 'detail', aspect: null } : { kind: 'search' };
}

/** What of a product is asked, `null` when nothing in particular. */
export function readAspect(text: string): DetailAspect | null {
  return ASPECTS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The same of a message that names the product: `do you have a sweater` looks for one. */
export function readAspectOfNamed(text: string): DetailAspect | null {
  const aspect = readAspect(text);
  return aspect === 'stock' ? readAspect(text.replaceAll(WISHING, ' ')) : aspect;
}

function readComparison(
  text: string,
  { lang, shown, isOneMeant }: { readonly lang: Locale; readonly shown: number; readonly isOneMeant: boolean },
): ProductRequest | null {
  const isOfShown = OF_SHOWN.test(text) && (SUPERLATIVE.test(text) || COMPARING.test(text));
  if (shown >= 2 && isOfShown && findProductWords(text).length === 0) {
    return { kind: 'compare', parts: [], withShown: false };
  }
  if (!COMPARING.test(text)) return null;
  const parts = readParts(text, lang);
  // `is the scarf cheaper than this?` names one thing and points at the other.
  const withShown = parts.length === 1 && isOneMeant && POINTING[lang].test(text);
  if (parts.length >= 2 || withShown) return { kind: 'compare', parts, withShown };
  return shown >= 2 ? { kind: 'compare', parts: [], withShown: false } : null;
}

/** The two or three things that are compared, without the words of comparing. */
function readParts(text: string, lang: Locale): string[] {
  const bare = text.replaceAll(COMPARE_FILLERS, ' ').replaceAll(/[?!.,:]/g, ' ');
  const parts = ` ${bare} `.split(BETWEEN).map((part) => part.trim());
  const telling = parts.filter((part) => part.length >= 3 && !POINTING.en.test(part) && !isOnlyPointing(part, lang));
  return telling.slice(0, 3);
}

function isOnlyPointing(part: string, lang: Locale): boolean {
  return POINTING[lang].test(part) && !namesProduct(part);
}

/** Whether it asks for the thing in another size or colour, and not for other things. */
function asksForKind(text: string, lang: Locale): boolean {
  if (SIMILAR.test(text)) return false;
  const context = { vocabulary: EMPTY_WISH_VOCABULARY, earlier: null, minorDigits: 2 };
  const { words, properties } = readProductWish(text, lang, context);
  return properties.length > 0 ||
    /(?<![\p{L}\p{N}])(?:[SML]|\d{2}|\d+[.,]?\d*\s?(?:l|ml|g|kg|cm)\w*)(?![\p{L}\p{N}])/u.test(text)
    ? words.length <= 2
    : false;
}

function namesProduct(text: string): boolean {
  return readConcepts(text).has('product' satisfies Concept);
}

/** Which of the products that were shown a message means: by place, or by a word of its title; `null` when it says neither. */
export function findShown(text: string, shown: DialogueState['products']): Id<'product'> | null {
  if (shown.length === 0) return null;
  const place = ORDINALS.find(([, pattern]) => pattern.test(text))?.[0];
  if (place !== undefined) return shown.at(place)?.id ?? null;
  const words = new Set(normaliseText(text).words);
  const named = shown.filter(({ title }) =>
    foldText(title)
      .split(/\s+/)
      .some((word) => word.length >= 4 && words.has(word)),
  );
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}
