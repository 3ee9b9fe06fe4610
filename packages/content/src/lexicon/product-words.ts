import { LOCALES, type Locale } from '@loket/contracts';
import { tokenise } from '../analysis/index.ts';
import { BEAUTY_AND_HEALTH_NOUNS } from './nouns/beauty-and-health.ts';
import { CLOTHING_NOUNS } from './nouns/clothing.ts';
import { ELECTRONICS_NOUNS } from './nouns/electronics.ts';
import { FOOD_AND_DRINK_NOUNS } from './nouns/food-and-drink.ts';
import { HOME_NOUNS } from './nouns/home.ts';
import { KITCHEN_AND_GARDEN_NOUNS } from './nouns/kitchen-and-garden.ts';
import { LEISURE_NOUNS } from './nouns/leisure.ts';
import { PhraseLexicon, readEntries } from './phrase-lexicon.ts';
import { THEMES } from './themes.ts';

/** Characters of a message that are read for product words. */
const TEXT_MAX_CHARS = 600;
/** Letters of a compound's last part, and of what stands before it. */
const HEAD_MIN_CHARS = 4;
const FRONT_MIN_CHARS = 3;
/** Short nouns that compounds end in all the same. */
const SHORT_HEADS: ReadonlySet<string> = new Set(['jas', 'tas', 'rok', 'pan']);
/** Nouns that other words end in by chance: `levering`, `verband`, `automat`. */
const NO_HEADS: ReadonlySet<string> = new Set([
  'ring',
  'band',
  'mobil',
  'paket',
  'pakket',
  'kaka',
  'lead',
  'part',
  'skal',
  'bord',
  'stand',
  'bank',
  'kit',
  'plank',
  'linser',
  'nail',
]);

let nouns: PhraseLexicon | undefined;
let themes: PhraseLexicon | undefined;
let narrower: Map<string, string[]> | undefined;

/** Product nouns of every kind of shop, one id per meaning; built when first asked for. */
export function getProductNouns(): PhraseLexicon {
  const tables = [
    CLOTHING_NOUNS,
    BEAUTY_AND_HEALTH_NOUNS,
    FOOD_AND_DRINK_NOUNS,
    HOME_NOUNS,
    KITCHEN_AND_GARDEN_NOUNS,
    ELECTRONICS_NOUNS,
    LEISURE_NOUNS,
  ];
  nouns ??= new PhraseLexicon(tables.flatMap((table) => readEntries(table, 4)));
  return nouns;
}

/** Words for whom, where and how, which name no product; built when first asked for. */
export function getThemes(): PhraseLexicon {
  themes ??= new PhraseLexicon(readEntries(THEMES, 4), { adjectives: true, verbs: true });
  return themes;
}

let clothes: ReadonlySet<string> | undefined;

/** Whether a noun is of something that comes in sizes such as `small`: clothes, shoes, what is worn. */
export function isClothing(id: string): boolean {
  clothes ??= new Set(readEntries(CLOTHING_NOUNS, 4).map((entry) => entry.id));
  return clothes.has(id);
}

/** Ids of nouns of narrower meaning, at every depth: sneakers and boots for shoes. */
export function listNarrower(id: string): readonly string[] {
  narrower ??= makeNarrower();
  return narrower.get(id) ?? [];
}

/** Id of the wider meaning, `null` for none. */
export function findWider(id: string): string | null {
  return getProductNouns().entries.get(id)?.wider ?? null;
}

/** Ids of the wider meanings, the nearest first: jacket and coat for a raincoat. */
export function listWider(id: string): string[] {
  const ids: string[] = [];
  for (let wider = findWider(id); wider !== null && !ids.includes(wider); wider = findWider(wider)) ids.push(wider);
  return ids;
}

/** A compound's last part that is a product noun, and what stands before it. */
export interface CompoundHead {
  readonly front: string;
  readonly ids: readonly string[];
}

const COMPOUNDS_KNOWN_MAX = 20_000;
const knownCompounds = new Map<string, CompoundHead | null>();

/** Head of a Dutch or Swedish compound (`zomerjas`: a jacket), `null` when the word is none. */
export function findCompoundHead(term: string, lang: Locale | null): CompoundHead | null {
  if (lang === 'en' || term.length < HEAD_MIN_CHARS + FRONT_MIN_CHARS - 1) return null;
  const key = `${lang ?? ''} ${term}`;
  let found = knownCompounds.get(key);
  if (found === undefined) {
    found = readCompound(term, lang);
    if (knownCompounds.size >= COMPOUNDS_KNOWN_MAX) knownCompounds.clear();
    knownCompounds.set(key, found);
  }
  return found;
}

function readCompound(term: string, lang: Locale | null): CompoundHead | null {
  const languages = lang === null ? LOCALES.filter((other) => other !== 'en') : [lang];
  for (let start = FRONT_MIN_CHARS; start <= term.length - 3; start += 1) {
    const tail = term.slice(start);
    if (NO_HEADS.has(tail) || (tail.length < HEAD_MIN_CHARS && !SHORT_HEADS.has(tail))) continue;
    // In its own language only: `notebook` is no Dutch book.
    const ids = new Set(languages.flatMap((other) => getProductNouns().findOwnId(tail, other)));
    if (ids.size > 0) return { front: term.slice(0, start), ids: [...ids] };
  }
  return null;
}

/**
 * Ids of the product nouns that a text mentions, each once: `beker`, `mug` and `muggar` all give `mug`. Reads the first
 * 600 characters. The language need not be known.
 */
export function findProductWords(text: string): string[] {
  const terms = tokenise(text.slice(0, TEXT_MAX_CHARS));
  const lexicon = getProductNouns();
  const found = new Set<string>();
  const matches = lexicon.find(terms, null);
  for (const match of matches) for (const id of match.ids) found.add(id);
  const isTaken = new Uint8Array(terms.length);
  for (const match of matches) isTaken.fill(1, match.start, match.end);
  terms.forEach((term, index) => {
    if (isTaken[index] === 0) for (const id of findCompoundHead(term, null)?.ids ?? []) found.add(id);
  });
  return [...found];
}

function makeNarrower(): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  const { entries } = getProductNouns();
  for (const entry of entries.values()) {
    const seen = new Set([entry.id]);
    for (let wider = entry.wider; wider !== null && !seen.has(wider); wider = entries.get(wider)?.wider ?? null) {
      seen.add(wider);
      lists.set(wider, [...(lists.get(wider) ?? []), entry.id]);
    }
  }
  return lists;
}
