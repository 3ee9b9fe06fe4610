import type { Locale } from '@loket/contracts';

/**
 * Forms of strong and irregular verbs that no rule brings to their verb, folded: the verb's own form, then those that stand for
 * it. Verbs of shops and of post; words that mean something else as well (`left`, `was`) are left out.
 */
const FORMS: Readonly<Record<Locale, string>> = {
  en: `send sent; buy bought; pay paid; break broke broken; wear wore worn; choose chose chosen; begin began begun;
    give gave given; take took taken; keep kept; spend spent; write wrote written; grow grew grown; knit knitted; weave wove woven;
    sell sold; bring brought; forget forgot forgotten; know knew known; see seen; hold held; tell told`,
  nl: `verzend verzond verzonden; zend zond gezonden; schrijf schreef schreven geschreven; krijg kreeg kregen gekregen;
    neem nam genomen; geef gaf gaven gegeven; breng bracht brachten gebracht; koop kocht kochten gekocht;
    draag droeg droegen gedragen; sluit sloot sloten gesloten; kies koos kozen gekozen; vind vond vonden gevonden;
    verlies verloor verloren; begin begon begonnen; breek brak braken gebroken; verkoop verkocht verkochten;
    bied bood geboden; zoek zocht zochten gezocht; ontvang ontving ontvingen; verloop verliep; vergeet vergat vergeten;
    weef geweven; snijd gesneden; vergelijk vergeleken; trek trok getrokken; vraag vroeg vroegen; open opent opende geopend geopende;
    maal gemalen; sla slaan slaat sloeg sloegen geslagen`,
  sv: `lagg lade lagt; ge gav givit; ta tog tagit tas; skriv skrev skrivit; dra drog dragit drogs dragits dras; bryt brot brutit;
    salj salde salda; vaxer vaxte; valj valde valt valda; fa fick fatt; gor gjorde; bar burit; sla slog slagit;
    glom glomde glomt; sy sydd sys; vav vavd vavs; skar skurit; bind band bundit; tand tande tant tanda tands`,
};

/** Dutch words that stand before a verb and part from it. */
const PREFIXES = [
  'aan',
  'af',
  'bij',
  'door',
  'in',
  'mee',
  'na',
  'om',
  'op',
  'over',
  'terug',
  'toe',
  'uit',
  'voor',
  'weg',
];

const VERBS: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  en: readForms('en'),
  nl: readForms('nl'),
  sv: readForms('sv'),
};

/** The form of a strong verb that its rules can stem, for any of its forms, with or without what stands before it; else the word. */
export function toPlainVerb(folded: string, lang: Locale): string {
  return VERBS[lang].get(folded) ?? folded;
}

function readForms(lang: Locale): Map<string, string> {
  const read = new Map<string, string>();
  for (const line of FORMS[lang].split(';')) {
    const [verb = '', ...forms] = line.trim().split(/\s+/);
    for (const form of forms) {
      read.set(form, verb);
      // A particle stands before the verb and its forms alike: `afgeschreven` is `afschrijf`.
      if (lang === 'nl') for (const particle of PREFIXES) read.set(particle + form, particle + verb);
    }
  }
  return read;
}
