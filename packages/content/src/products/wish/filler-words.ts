import type { Locale } from '@loket/contracts';
import { isStopWord } from '../../analysis/index.ts';
import { listAdjectiveBases } from '../../lexicon/inflections.ts';
import { FUNCTION_WORDS } from '../function-words.ts';

/** Words around a wish that say nothing about the thing, folded, beside the stop words of the language. */
const FILLERS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: toSet(`
    look looking search searching find finding need needing want wanting buy buying get getting show recommend
    recommendation recommendations suggest suggestion suggestions help advice sell selling sells carry stock stocked offer offers available
    availability option options choice choices product products item items article articles thing things stuff kind kinds type types sort
    sorts range collection assortment shop store website something anything please hi hello hey thanks thank good
    nice great best better perfect beautiful pretty lovely cool popular new newest latest suitable ideal proper decent
    cheap cheaper cheapest affordable inexpensive expensive price prices priced cost costs budget money worth euro
    euros dollar dollars pound pounds kr kronor less more most least than under below above between around about approximately maximum minimum max min
    big bigger large larger small smaller little huge tiny different similar alternative alternatives colour color
    colours colors size sizes mom mum mother dad father son daughter friend brother sister wife husband girlfriend
    boyfriend grandma grandpa grandmother grandfather uncle aunt niece nephew family colleague partner someone old year years
    tell know like likes liked love loves enjoy enjoys prefer prefers interested come comes coming compare question wondering wonder guys someone made also currently still really
    one ones another today quickly asap thinking idea ideas today fits fit go goes use used give gave present presents gift gifts
    lover lovers enthusiast enthusiasts addict everything put lot lots cheers dear regards`),
  nl: toSet(`
    zoek zoeken zoekt op zoek naar vind vinden nodig wil willen koop kopen kopen tonen toon laat zien aanraden raad
    aanrader advies adviseren tip tips help hulp verkoop verkopen verkoopt verkrijgbaar leverbaar beschikbaar voorraad
    aanbod optie opties keuze product producten artikel artikelen ding dingen spul spullen soort soorten assortiment
    collectie winkel website iets wat graag hallo hoi hey dag bedankt dank goed goede leuk leuke mooi mooie fijn fijne
    best beste beter perfect ideaal geschikt geschikte handig handige nieuw nieuwe nieuwste populair goedkoop goedkope
    goedkoper goedkopere goedkoopst goedkoopste betaalbaar betaalbare duur dure duurder duurste prijs prijzen kost kosten budget geld euro euros
    minder meer tussen onder rond maximaal ongeveer groot grote groter klein kleine kleiner ander andere anders vergelijkbaar
    alternatief kleur kleuren maat maten moeder vader mama papa zoon zoontje dochter dochtertje vriend vriendin broer
    zus vrouw oma opa oom tante neef nicht familie collega partner iemand oud jaar jarige weten houdt houd komt komen kom vraag
    vergelijken benieuwd eigenlijk momenteel jullie hebben heeft jij u mij zijn zulke dergelijke eentje past passen
    gebruik gebruiken vandaag idee ideeen geef geven cadeau cadeautje kado kadootje cadeaus stuks raadt raden aangeraden liefst lief lieve liefhebber
    liefhebbers groet groeten goedemorgen goedemiddag goedenavond goedendag tof gaaf lekker`),
  sv: toSet(`
    leta letar leter soker soka hitta hittar behover behova vill ville kopa koper visa visar rekommendera rekommenderar
    rekommendation rekommendationer tips tipsa forslag foresla hjalp hjalpa rad saljer salja sales finns tillganglig
    tillgangliga lager alternativ val produkt produkter artikel artiklar sak saker grej grejer sort sorter slags typ
    typer sortiment kollektion butik butiken hemsida nagot nagonting garna hej hejsan tack snalla bra fin fina fint snygg
    snygga basta battre perfekt perfekta idealisk passande lamplig lampliga ny nya nytt nyaste popular populara billig
    billiga billigt billigare billigast billigaste prisvard prisvarda dyr dyra dyrare dyrast dyraste pris priser kostar
    kosta budget pengar kr kronor krona mindre mer mest under over mellan runt ungefar hogst max stor stora storre liten lilla sma
    mindre annan annat andra liknande farg farger storlek storlekar mamma pappa mor far son dotter van vannina bror
    syster fru flickvan pojkvan mormor morfar farmor farfar moster faster farbror kusin familj kollega partner nagon
    gammal ar aring vet veta kommer komma gillar undrar fraga jamfora egentligen just idag era ert er ni har passar anvanda
    ide ideer ge present presenten presenter julklapp gava alskar alskare entusiast nat nagra fortfarande kvar tag halsningar
    bort erbjuda helst god kul rolig harlig`),
};

/** Words that speak of what was spoken of before (`the blue one`), and those that do so unless a noun follows (`that lamp`). */
const PRONOUNS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: toSet('one ones it them'),
  nl: toSet('ze hem eentje'),
  sv: toSet('dem honom'),
};
const DETERMINERS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: toSet('that those these this same'),
  nl: toSet('die deze dit dat het zo zulke dezelfde hetzelfde'),
  sv: toSet('den det denna dessa samma sadan sadana nagon'),
};

/** Words with which a message goes on from the one before, at its beginning: before a noun they may begin another matter. */
const CONTINUATIONS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: toSet('and but or what how only also maybe preferably then not no'),
  nl: toSet('en maar of hoe wat alleen ook misschien liever dan niet geen'),
  sv: toSet('och men eller hur vad bara ocksa kanske helst da inte ingen'),
};

/** Words that at the beginning of a few words only add to what was spoken of: `for a laptop`, `met capuchon`. */
const ADDITIONS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: toSet('in with without for from of'),
  nl: toSet('in met zonder voor van'),
  sv: toSet('i med utan for till av fran'),
};

/** Words before what is not wanted. */
export const NEGATIONS: ReadonlySet<string> = toSet(
  'not no without except niet geen zonder behalve inte ej utan forutom ingen inga inget',
);

/** Whether a folded word says nothing about what is looked for. */
export function isFiller(term: string, lang: Locale): boolean {
  if (FILLERS[lang].has(term) || FUNCTION_WORDS.has(term)) return true;
  // `iets leuks`, `den finaste`: an inflected filler says no more than the plain one.
  if (listAdjectiveBases(term, lang).some((base) => FILLERS[lang].has(base))) return true;
  return isStopWord({ surface: term, folded: term }, lang);
}

/** Words with which the part of a wish begins that says what for or what with, not what. */
const CLAUSE_STARTS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: toSet('for with that which to on in'),
  nl: toSet('voor met waar waarin die dat om op in'),
  sv: toSet('for till med som att pa i'),
};

/** Whether after a folded word no longer stands what is looked for: `a bag for my laptop`, `rugzak waar mijn laptop in past`. */
export function startsClause(term: string, lang: Locale): boolean {
  return CLAUSE_STARTS[lang].has(term);
}

/** Parts of days after which a greeting is one: `good evening`, but an evening dress. */
const GREETED = toSet('morning afternoon evening day morgon dag kvall eftermiddag middag');

/** Words at the beginning of a folded message that only greet. */
export function countGreeting(terms: readonly string[]): number {
  const [first = '', second = ''] = terms;
  return /^(?:good|god|goede?|goda)$/.test(first) && GREETED.has(second) ? 2 : 0;
}

/** People named by what they love: `koffieliefhebber`, `kaffeälskare`. */
const LOVERS =
  /^(\p{L}{3,}?)(?:liefhebbers?|fanaat|fanaten|drinkers?|kenners?|freaks?|alskaren?|alskarna|entusiast(?:en|er)?|drickare|fantast(?:en|er)?|kannare)$/u;

/** What a folded word that names a person is about, else the word itself: who loves coffee is given coffee. */
export function toLoved(term: string): string {
  return LOVERS.exec(term)?.[1] ?? term;
}

/** Whether a folded word points back to what was spoken of, whatever follows. */
export function isPronoun(term: string, lang: Locale): boolean {
  return PRONOUNS[lang].has(term);
}

/** Whether a folded word points back unless a noun follows. */
export function isDeterminer(term: string, lang: Locale): boolean {
  return DETERMINERS[lang].has(term);
}

/** Whether a message that begins with this folded word goes on from the one before, unless it names another thing. */
export function isContinuation(term: string, lang: Locale): boolean {
  return CONTINUATIONS[lang].has(term) || ADDITIONS[lang].has(term);
}

/** Whether a few words that begin with this folded word add to what was spoken of. */
export function isAddition(term: string, lang: Locale): boolean {
  return ADDITIONS[lang].has(term);
}

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
