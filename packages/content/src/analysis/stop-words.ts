import type { Locale } from '@loket/contracts';
import { foldText, type Word } from './fold.ts';

/** Words that say nothing about the matter. Negations and numbers are among them where a language has them as words. */
const STOP_WORDS: Readonly<Record<Locale, string>> = {
  en: `
    a about after again all already also am an and any anyone anything are arent as at be because been before being both but by
    can cannot cant could couldnt did didnt do does doesnt doing done dont each either else ever every for from get gets
    getting got had has hasnt have havent having he her here hers him his how however i id if ill im in into is isnt it
    its itself ive just let lets like may maybe me might mine more most much must my myself no nor not now of off on
    one only onto or other our ours out over own per please quite rather really same shall she should so some somehow
    someone something still such than that thats the their theirs them then there these they theyre this those though through
    thus to too under until up upon us use used using very via want wants wanted was wasnt way we well were what whats
    when where which while who whom whose why will with within without wont would wouldnt yes yet you your youre yours`,
  nl: `
    aan af al alle allemaal alles als altijd ander andere anders ben bent bij bijna binnen da daar daarna dan dat de
    deze die dit doe doen doet door dus echt een één eens eerst en er ergens ervan etc even ga gaan gaat gedaan geen
    geweest gewoon graag haar had hadden heb hebben hebt heeft heel hele hem hen het hier hij hoe hoelang hoeveel hun iemand
    iets ik in is ja je jij jou jouw jullie kan kon konden kun kunnen kunt laat laten liever maar mag mee meer men met mij
    mijn misschien mocht moest moet moeten mogen na naar nee niet niets nog nogal nou nu of ok oke om omdat ons onze ook op
    over per pas samen soms te tegen ten ter toch toen tot tussen u uit uw van vanaf vanuit veel via voor want waar
    waarom wanneer was wat we weer wel welk welke werd wie wij wil wilde willen wilt word worden wordt zal ze zeer zelf
    zich zij zijn zo zoals zodat zonder zou zouden zult zullen`,
  sv: `
    alla allt alltid än andra annan annat att av bara behöva behöver blev bli blir blivit både bör börja da då där
    därför de dem den denna deras dess dessa det detta dig din dina dit ditt du efter ej eller en enligt er era ert ett
    får få fick finns finnas fortfarande för före från fram ge genom ger gjort gör göra ha hade han har hej hela hellre henne hennes
    här hon honom hos hur i icke igen ingen inget inga innan inne inom inte ja jag ju kan kanske kunde kunna lite mår man
    många med mellan men mer mest mig min mina mindre mitt mot mycket måste ni nog nu när någon någonstans något några nån nåt nåra nej och också ok okej
    olika om oss på redan rätt samma samt sedan ska skall skulle själv så sådan sådana sin sina sitt som sätt ta tar till
    tills trots under upp ut utan vad var vara varför varit varje vars vart vem vems vi via vid vilka vilken vilket vill
    ville våra vårt vår vet åt är även ännu över`,
};

const SURFACES: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: toSet(STOP_WORDS.en),
  nl: toSet(STOP_WORDS.nl),
  sv: toSet(STOP_WORDS.sv),
};

/** Folded forms: customers leave out accents, so that `ar` stands for `är`; a written `år` stays a word. */
const FOLDED: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: SURFACES.en,
  nl: toSet(foldText(STOP_WORDS.nl)),
  sv: toSet(foldText(STOP_WORDS.sv)),
};

/** Whether a word says nothing about the matter in its language. */
export function isStopWord(word: Word, lang: Locale): boolean {
  if (SURFACES[lang].has(word.surface)) return true;
  return word.surface === word.folded && FOLDED[lang].has(word.folded);
}

function toSet(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/));
}
