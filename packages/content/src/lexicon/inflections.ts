import type { Locale } from '@loket/contracts';

/** Shorter words carry no ending that could be told from their stem. */
const MIN_CHARS = 4;

/**
 * Forms of which a folded word may be the plural or the definite form, itself first: what a lexicon is asked for. Cheaper
 * and narrower than a stem, since only a form that the lexicon holds counts. Takes constant time for a word.
 */
export function listBaseForms(word: string, lang: Locale): readonly string[] {
  if (word.length < MIN_CHARS) return [word];
  if (lang === 'en') return [word, ...listEnglish(word)];
  return lang === 'nl' ? [word, ...listDutch(word)] : [word, ...listSwedish(word)];
}

function listEnglish(word: string): string[] {
  if (!word.endsWith('s') || word.endsWith('ss')) return [];
  const forms = [word.slice(0, -1)];
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  else if (word.endsWith('ves')) forms.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`);
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  return forms;
}

function listDutch(word: string): string[] {
  if (word.endsWith('s'))
    return word.endsWith('jes') ? [word.slice(0, -1), ...listDiminutives(word.slice(0, -1))] : [word.slice(0, -1)];
  if (word.endsWith('en')) return [...listDutchStems(word.slice(0, -2)), word.slice(0, -1)];
  return word.endsWith('je') ? listDiminutives(word) : [];
}

/** `jass` is of `jas`, `lamp` itself, `bot` of `boot`, `vaz` of `vaas`, `briev` of `brief`. */
function listDutchStems(stem: string): string[] {
  const last = stem.at(-1) ?? '';
  const before = stem.at(-2) ?? '';
  if (last === before) return [stem.slice(0, -1)];
  const hard = last === 'z' ? 's' : last === 'v' ? 'f' : last;
  const root = stem.slice(0, -1);
  const isShort = 'aeou'.includes(before) && !'aeoui'.includes(stem.at(-3) ?? 'a');
  return isShort ? [`${root}${before}${hard}`, root + hard] : [root + hard];
}

function listDiminutives(word: string): string[] {
  const root = word.slice(0, -2);
  return root.endsWith('t') || root.endsWith('p') ? [root, root.slice(0, -1)] : [root];
}

const SWEDISH_ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['skorna', ['sko']],
  ['skor', ['sko']],
  ['arna', ['', 'e']],
  ['orna', ['a']],
  ['erna', ['', 'e']],
  ['na', ['', 'a']],
  ['ar', ['', 'e']],
  ['or', ['a']],
  ['er', ['', 'e']],
  ['en', ['', 'e']],
  ['et', ['', 'e']],
  ['an', ['a']],
  ['n', ['']],
  ['t', ['']],
];

function listSwedish(word: string): string[] {
  const bare = word.endsWith('s') ? word.slice(0, -1) : word;
  const forms: string[] = bare === word ? [] : [bare];
  for (const [ending, instead] of SWEDISH_ENDINGS) {
    if (!bare.endsWith(ending)) continue;
    for (const tail of instead) {
      const form = bare.slice(0, -ending.length) + tail;
      if (form.length >= MIN_CHARS) forms.push(form);
    }
  }
  return forms;
}

/** Endings of adjectives, longest first: `waterdichte`, `warmere`, `iets warms`; `vattentätt`, `blått`, `varma`. */
const ADJECTIVE_ENDINGS: Readonly<Record<Locale, readonly string[]>> = {
  en: [],
  nl: ['ere', 'ste', 'er', 'st', 'e', 's'],
  sv: ['aste', 'are', 'ast', 'tt', 'a', 't'],
};

/**
 * Forms of which a folded word may be an inflected or compared adjective, without itself; like `listBaseForms` for words
 * that a lexicon holds in their plain form. English adjectives are only compared, which as often makes a noun (`dryer`).
 */
export function listAdjectiveBases(word: string, lang: Locale): readonly string[] {
  if (word.length < MIN_CHARS) return [];
  return ADJECTIVE_ENDINGS[lang].flatMap((ending) => {
    if (!word.endsWith(ending)) return [];
    const stem = word.slice(0, -ending.length);
    if (lang === 'nl') return listDutchStems(stem);
    // `vattentätt` has the t of its stem, `blått` has none.
    return ending === 'tt' ? [`${stem}t`, stem] : [stem];
  });
}
