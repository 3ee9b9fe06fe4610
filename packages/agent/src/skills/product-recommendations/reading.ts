import { foldText } from '@loket/content/analysis';
import type { Id, Locale } from '@loket/contracts';
import { type Concept, normaliseText, readConcepts } from '../../router/index.ts';
import type { DialogueState } from '../../state.ts';
import type { DetailAspect } from './finding.ts';

/** What a message wants of the catalogue. */
export type ProductRequest =
  | { readonly kind: 'compare'; readonly parts: readonly string[] }
  /** About one product: the one in view, or one that was shown. */
  | { readonly kind: 'detail'; readonly aspect: DetailAspect }
  | { readonly kind: 'search' };

/** Words that point at what is in view or was just shown. */
const POINTING: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:this|that|it|these|them|the (?:first|second|third|last) one)\b/iu,
  nl: /\b(?:dit|deze|die|dat|hij|hem|het|de eerste|de tweede|de derde|de laatste)\b/iu,
  sv: /\b(?:den|det|denna|detta|dessa|dom|de|den första|den andra|den tredje|den sista)\b/iu,
};

/** Between two things that are compared. */
const BETWEEN = /\s(?:vs\.?|versus|and|or|with|en|of|met|och|eller|med|mot|tegen)\s/iu;

const COMPARING =
  /\b(?:compare\w*|comparison|difference|differ|vs\.?|versus|better|which one|vergelijk\w*|verschil\w*|beter|welke is|jämför\w*|skillnad\w*|bättre|vilken är)\b/iu;

/** Words of a comparison that are no part of what is compared. */
const COMPARE_FILLERS =
  /\b(?:compare|comparison|what is|whats|the difference|difference|differences|between|which one is|which is|which|better|please|can you|is het verschil|wat is|het verschil|verschil|tussen|welke is|welke|beter|vergelijk|kun je|vad är|skillnaden|skillnad|mellan|vilken är|vilken|bättre|jämför|kan du)\b/giu;

const ASPECTS: readonly (readonly [DetailAspect, RegExp])[] = [
  ['price', /\b(?:how much|price|cost|costs|hoeveel kost|kost|prijs|vad kostar|kostar|pris|priset)\b/iu],
  [
    'options',
    /\b(?:what|which|welke|vilka)\b.*\b(?:colou?rs?|sizes?|kleuren|maten|färger|storlekar)\b|\b(?:come in|verkrijgbaar in|finns i)\b/iu,
  ],
  [
    'stock',
    /\b(?:in stock|available|sold out|left|op voorraad|leverbaar|uitverkocht|beschikbaar|i lager|slutsåld|finns|kvar|have it|hebben jullie)\b/iu,
  ],
];

/** Words of a message that can be about nothing but what was just shown. */
const SHORT_MAX_WORDS = 7;

/** Reads what a message wants, by its words, the page in view and what was shown before. */
export function readRequest(
  text: string,
  context: { readonly lang: Locale; readonly isOnProductPage: boolean; readonly state: DialogueState },
): ProductRequest {
  const { lang, state, isOnProductPage } = context;
  if (COMPARING.test(text)) {
    const parts = readParts(text);
    if (parts.length >= 2 || state.products.length >= 2) return { kind: 'compare', parts };
  }
  const isPointing = POINTING[lang].test(text) || normaliseText(text).words.length <= SHORT_MAX_WORDS;
  const isOneMeant = isOnProductPage || state.products.length === 1 || findShown(text, state.products) !== null;
  if (isOneMeant && isPointing) {
    const aspect = ASPECTS.find(([, pattern]) => pattern.test(text))?.[0];
    if (aspect !== undefined && !namesProduct(text)) return { kind: 'detail', aspect };
  }
  return { kind: 'search' };
}

/** The two or three things that are compared, without the words of comparing; empty when they are not named. */
function readParts(text: string): string[] {
  const bare = text.replaceAll(COMPARE_FILLERS, ' ').replaceAll(/[?!.,:]/g, ' ');
  const parts = ` ${bare} `.split(BETWEEN).map((part) => part.trim());
  const telling = parts.filter((part) => part.length >= 3 && !POINTING.en.test(part));
  return telling.length < 2 ? [] : telling.slice(0, 3);
}

function namesProduct(text: string): boolean {
  return readConcepts(text).has('product' satisfies Concept);
}

/** Places that words name, from the first; `-1` is the last. */
const ORDINALS: readonly (readonly [number, RegExp])[] = [
  [0, /\b(?:first|1st|eerste|första)\b/iu],
  [1, /\b(?:second|2nd|tweede|andra)\b/iu],
  [2, /\b(?:third|3rd|derde|tredje)\b/iu],
  [-1, /\b(?:last|laatste|sista)\b/iu],
];

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
