import type { Locale } from '@loket/contracts';
import { listWords } from './fold.ts';
import { stemWord } from './stem.ts';

/** Words that questions hold whatever they are about. They count, but little. */
const FILLERS: Readonly<Record<Locale, string>> = {
  en: `able accept accepted actually add advice ago allowed ask best better change correct create different difficult easiest easy fast fastest figure
    conditions currently exactly find fix good great happen happens hello help hey hi idea issue keep know last learn long look looking make making method need
    morning needed new normally option policies policy possible problem proper question quick quickly right rule rules see seem set show simple solution solve sort steps
    sorry stop take tell terms thank thanks thing think today tried trouble try trying unable understand usually way wondering
    work working`,
  nl: `aanvaarden accepteren advies beleid beste bestaat bestaan betekent beter dag dank duren duurt gebruiken eigenlijk geleden gevraagd gewoonlijk gisteren goed
    goedemiddag goedemorgen goedenavond goedendag graag hallo help helpen hey hoi hulp
    iemand jammer kijken krijg krijgen lang lukt maken manier meestal mogelijk mogelijkheid momenteel mooi neem nemen nodig normaal
    normaliter ongeveer oplossing precies probeer probleem raken regels sorry vandaag vorig vorige
    snel vind vinden voorwaarden vraag vragen weet werkt weten zien zoek zoeken`,
  sv: `accepterar behövs betyder bäst egentligen enkelt exakt fint förlåt förra fråga frågor funkar funkerar fungerar får gäller gärna hitta hittar hejsan hjälp hjälpa händer idag igår
    innebär innebära kunna känner låta lång länge menas morgon möjligt möjlighet normalt policy problem regler sker snabbt sätt söker tack tar tid tycker undrar ungefär ursäkta vanligtvis veta villkor
    väljer vänligen`,
};

const STEMS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: toStems('en'),
  nl: toStems('nl'),
  sv: toStems('sv'),
};

/** Whether a term (a stem) is one that questions hold whatever they are about. */
export function isFiller(term: string, lang: Locale): boolean {
  return STEMS[lang].has(term);
}

function toStems(lang: Locale): Set<string> {
  return new Set(listWords(FILLERS[lang]).map((word) => stemWord(word.folded, lang)));
}
