import type { Locale } from '@loket/contracts';
import { listWords } from './fold.ts';
import { stemWord } from './stem.ts';

/** Words that questions hold whatever they are about. They count, but little. */
const FILLERS: Readonly<Record<Locale, string>> = {
  en: `able add advice allowed ask best better change correct create different difficult easiest easy fast fastest figure
    find fix good great happen happens hello help hey hi idea issue keep know learn long look looking make making method need
    needed new option possible problem proper question quick right see seem set show simple solution solve sort steps
    stop take tell thank thanks thing think tried trouble try trying unable understand way wondering work working`,
  nl: `advies beste bestaat bestaan betekent beter dag dank duren duurt gebruiken gevraagd goed graag hallo help helpen hoi hulp
    iemand jammer kijken krijg krijgen lang lukt maken manier mogelijk mogelijkheid nodig oplossing probeer probleem
    snel vind vinden vraag vragen weet werkt weten zien zoek zoeken`,
  sv: `behövs betyder bäst enkelt fråga frågor funkar funkerar fungerar får gäller gärna hitta hittar hjälp hjälpa händer
    innebär innebära kunna känner låta lång länge menas möjligt möjlighet problem sker snabbt sätt söker tack tar tid tycker undrar veta
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
