import type { Locale } from '@loket/contracts';

/** Numbers as words, from two on: `one` and its kin are articles and pronouns too. `value word` pairs. */
const WORDS: Readonly<Record<Locale, string>> = {
  en: '2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten, 11 eleven, 12 twelve, 13 thirteen, 14 fourteen, 15 fifteen, 16 sixteen, 17 seventeen, 18 eighteen, 19 nineteen, 20 twenty, 30 thirty, 40 forty, 50 fifty, 60 sixty, 70 seventy, 80 eighty, 90 ninety, 100 hundred, 1000 thousand',
  nl: '2 twee, 3 drie, 4 vier, 5 vijf, 6 zes, 7 zeven, 8 acht, 9 negen, 10 tien, 11 elf, 12 twaalf, 13 dertien, 14 veertien, 15 vijftien, 16 zestien, 17 zeventien, 18 achttien, 19 negentien, 20 twintig, 30 dertig, 40 veertig, 50 vijftig, 60 zestig, 70 zeventig, 80 tachtig, 90 negentig, 100 honderd, 1000 duizend',
  sv: '2 två, 3 tre, 4 fyra, 5 fem, 6 sex, 7 sju, 8 åtta, 9 nio, 10 tio, 11 elva, 12 tolv, 13 tretton, 14 fjorton, 15 femton, 16 sexton, 17 sjutton, 18 arton, 19 nitton, 20 tjugo, 30 trettio, 40 fyrtio, 50 femtio, 60 sextio, 70 sjuttio, 80 åttio, 90 nittio, 100 hundra, 1000 tusen',
};

const words = new Map<Locale, ReadonlyMap<number, string>>();

/** The number as a word of the language, or `null` where there is no single one. */
export function wordOfNumber(value: number, lang: Locale): string | null {
  return readWords(lang).get(value) ?? null;
}

/** Whether a word, in lower case, is a number in the language. */
export function isNumberWord(word: string, lang: Locale): boolean {
  return numberWords(lang).has(word);
}

const sets = new Map<Locale, ReadonlySet<string>>();

function numberWords(lang: Locale): ReadonlySet<string> {
  const known = sets.get(lang) ?? new Set(readWords(lang).values());
  sets.set(lang, known);
  return known;
}

function readWords(lang: Locale): ReadonlyMap<number, string> {
  const known = words.get(lang);
  if (known !== undefined) return known;
  const entries = WORDS[lang].split(', ').map((pair): [number, string] => {
    const [value = '', word = ''] = pair.split(' ');
    return [Number(value), word];
  });
  const map = new Map(entries);
  words.set(lang, map);
  return map;
}
