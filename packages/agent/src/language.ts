import { LOCALES, type Locale } from '@loket/contracts';
import { foldText, normaliseText } from './router/index.ts';

/**
 * Words that one of the three languages has and the others do not, or hardly: function words first, then the words of
 * shopping, since a message of two words may hold no function word.
 */
const LANGUAGE_WORDS: Readonly<Record<Locale, string>> = {
  en: 'the, where, wheres, when, what, whats, my, your, you, have, has, havent, hasnt, not, and, is, are, was, were, do, does, did, can, could, would, how, which, why, this, that, there, here, still, yet, with, from, about, please, thanks, thank, hello, hi, yes, no, it, its, of, to, i, im, ive, a, an, order, package, parcel, delivery, tracking, return, refund, someone, human, person, talk, speak, need, want, missing, late, lost, delivered, shipped, arrived, address, change, cancel, points, discount, code, buy, help, status, items, and, other, one',
  nl: 'de, het, een, waar, wanneer, wat, mijn, mn, jullie, je, jij, u, uw, heb, hebben, heeft, niet, nog, en, is, zijn, was, waren, kan, kunnen, kunt, hoe, welke, waarom, dit, dat, daar, hier, steeds, met, van, naar, over, graag, bedankt, dank, hoi, hallo, ja, nee, ik, wil, wilde, mag, moet, er, ook, maar, voor, bij, bestelling, pakket, pakje, bezorgd, bezorging, levering, geleverd, verzonden, retour, terugbetaling, medewerker, mens, praten, spreken, blijft, kwijt, laat, ontbreekt, adres, wijzigen, annuleren, punten, korting, kortingscode, ordernummer, bestelnummer, volgen, zoek, alstublieft, aub, goedemorgen, goedemiddag',
  sv: 'är, var, vart, när, vad, min, mitt, mina, ni, er, du, dig, har, inte, än, ännu, och, att, det, den, de, en, ett, som, kan, hur, vilken, vilket, varför, här, där, fortfarande, med, från, till, om, snälla, tack, hej, ja, nej, jag, vill, skulle, får, fått, också, men, för, hos, på, av, i, beställning, beställningen, paket, paketet, leverans, leveransen, levererat, levererad, skickat, skickad, retur, återbetalning, människa, medarbetare, prata, tala, någon, kommit, kommer, försvunnit, sen, sent, försenat, försenad, saknas, adress, ändra, avbeställa, poäng, rabatt, rabattkod, ordernummer, spåra, andra, hjälp, köp, köpet',
};

/** Letters that one language writes often; å, ä and ö are folded away before words are compared. */
const LANGUAGE_LETTERS: readonly (readonly [RegExp, Locale])[] = [
  [/[åäö]/iu, 'sv'],
  [/ij|aa[nlrt]|oe[kt]|uu/iu, 'nl'],
];

/** Characters from which the language is read. */
const READ_MAX_CHARS = 1_000;

/** Points of a word that several languages have, and of one that only one has. */
const POINTS = { shared: 1, own: 2 } as const;

let index: ReadonlyMap<string, readonly Locale[]> | null = null;

/**
 * Language of a message, or `null` when its words do not tell: too few, of another language, or evenly mixed.
 * Linear in the length of the text.
 */
export function detectLanguage(text: string): Locale | null {
  const points: Record<Locale, number> = { en: 0, nl: 0, sv: 0 };
  const part = text.slice(0, READ_MAX_CHARS);
  for (const word of normaliseText(part).words) {
    const languages = getIndex().get(word) ?? [];
    for (const lang of languages) points[lang] += languages.length === 1 ? POINTS.own : POINTS.shared;
  }
  for (const [letters, lang] of LANGUAGE_LETTERS) if (letters.test(part)) points[lang] += 1;
  const [first, second] = LOCALES.toSorted((a, b) => points[b] - points[a]);
  if (first === undefined || second === undefined) return null;
  return points[first] >= 2 && points[first] > points[second] ? first : null;
}

/** Language to answer in: the message's, else the conversation's, else the page's, else the account's. */
export function chooseLanguage(
  text: string,
  fallback: { readonly conversation: Locale | null; readonly hint: Locale | null; readonly account: Locale },
): Locale {
  return detectLanguage(text) ?? fallback.conversation ?? fallback.hint ?? fallback.account;
}

/** Whether a folded word is one of the common words of some language, which say nothing about a product. */
export function isCommonWord(word: string): boolean {
  return getIndex().has(word);
}

function getIndex(): ReadonlyMap<string, readonly Locale[]> {
  index ??= indexWords();
  return index;
}

function indexWords(): Map<string, Locale[]> {
  const words = new Map<string, Locale[]>();
  for (const lang of LOCALES) {
    for (const word of new Set(LANGUAGE_WORDS[lang].split(',').map((entry) => foldText(entry.trim())))) {
      words.set(word, [...(words.get(word) ?? []), lang]);
    }
  }
  return words;
}
