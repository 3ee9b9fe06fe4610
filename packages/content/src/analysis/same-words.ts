import type { Locale } from '@loket/contracts';
import { listWords } from './fold.ts';
import { stemWord } from './stem.ts';

/** Words that mean the very same to a customer, a line a meaning, by language. */
const SAME_WORDS: Readonly<Record<Locale, string>> = {
  en: `
phone telephone phonenumber
reply answer respond
erase delete remove
return sendback takeback bringback
unsubscribe opt-out
jumper sweater pullover
courier carrier
fee cost price`,
  nl: `
telefoon telefonisch telefoonnummer telefoonnr telnr
openingstijden openingsuren
uitverkoop solden
magnetron microgolf microgolfoven
vaatwasser afwasmachine vaatwasmachine
afmelden uitschrijven
wissen verwijderen
retourneren retour terugsturen terugzenden terugbrengen
bezorgen leveren bezorging levering
beantwoorden antwoorden reageren
klantenservice klantendienst
inpakken cadeauverpakking
omruilen ruilen
cadeau geschenk`,
  sv: `
telefon telefonnummer telefonnr
avanmäla avregistrera
betalsätt betalningssätt betalningsmetod betalmetod
radera bortta
returnera retur tillbakaskicka tillbakalämna återlämna
mikrovågsugn mikro
kundtjänst kundservice
inslagning presentinslagning inslå
avsluta avprenumerera
avbryta avboka avbeställa annullera`,
};

let sameWords: Readonly<Record<Locale, ReadonlyMap<string, ReadonlySet<string>>>> | null = null;

/** Stems of a language that mean the very same as a stem of it; never the stem itself. */
export function listSameWords(stem: string, lang: Locale): string[] {
  sameWords ??= { en: readSameWords('en'), nl: readSameWords('nl'), sv: readSameWords('sv') };
  return [...(sameWords[lang].get(stem) ?? [])].filter((other) => other !== stem);
}

function readSameWords(lang: Locale): Map<string, Set<string>> {
  const read = new Map<string, Set<string>>();
  for (const line of SAME_WORDS[lang].trim().split('\n')) {
    const stems = listWords(line).map((word) => stemWord(word.folded, lang));
    for (const stem of stems) read.set(stem, new Set([...(read.get(stem) ?? []), ...stems]));
  }
  return read;
}
