import type { Locale } from '@loket/contracts';
import type { DetailAspect } from './finding.ts';

/** A whole word: `\b` takes letters with accents for its end. */
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

function words(alternatives: string, flags = 'iu'): RegExp {
  return new RegExp(`${START}(?:${alternatives.replaceAll(/\s*\n\s*/g, '|').replace(/^\||\|$/g, '')})${END}`, flags);
}

/** Words that point at what is in view or was just shown. */
export const POINTING: Readonly<Record<Locale, RegExp>> = {
  en: words('this|that|it|its|these|those|them|they|the (?:first|second|third|last) one'),
  nl: words('dit|deze|die|dat|hij|ie|ze|hem|het|hiervan|daarvan|ervan|hierin|de eerste|de tweede|de derde|de laatste'),
  sv: words('den|det|denna|detta|dessa|dom|dem|de|härav|den första|den andra|den tredje|den sista'),
};

/** Between two things that are compared. */
export const BETWEEN = /\s(?:vs\.?|versus|and|or|with|than|en|of|met|dan|och|eller|med|mot|tegen|än)\s/iu;

/** An amount after it is a limit of the price, and nothing that is compared. */
const CHEAPER_THAN = '(?:cheaper|dearer|more expensive|goedkoper|duurder|billigare|dyrare) (?:than|dan|än)(?!.*\\d)';

export const COMPARING = words(
  `compare\\w*|comparison|difference|differ|vs\\.?|versus|better|which one
   vergelijk\\w*|verschil\\w*|beter|welke is
   jämför\\w*|skillnad\\w*|bättre|vilken är
   ${CHEAPER_THAN}`,
);

/** The most or least of what was shown. */
export const SUPERLATIVE = words(
  `cheap(?:er|est)|(?:most|less|least|more) expensive|dearest|priciest|lowest price|costs? (?:less|least|more|most)
   goedkoo?p(?:er|st|ste)|duur(?:der|st|ste)|laagste prijs
   billig(?:are|ast|aste)|dyr(?:are|ast|aste)|lägst pris`,
);

/** Points at several that were shown. */
export const OF_SHOWN = words(
  `which of|of (?:those|these|them|the two)|(?:those|these|the) (?:two|three|four)|which (?:one )?is|which costs
   welke van|van (?:die|deze|dit)|(?:die|deze|de) (?:twee|drie|vier)|welke is
   vilken av|vilka av|av (?:de|dem|dessa)|(?:de|dessa) (?:två|tre|fyra)|vilken är`,
);

/** Words of a comparison that are no part of what is compared. */
export const COMPARE_FILLERS = words(
  `compare|comparison|what is|whats|the difference|difference|differences|between|which one is|which is|which|better|please|can you
   is het verschil|wat is|het verschil|verschil|tussen|welke is|welke|beter|vergelijk|kun je
   vad är|skillnaden|skillnad|mellan|vilken är|vilken|bättre|jämför|kan du
   is|are|cheaper|dearer|more expensive|goedkoper|duurder|billigare|dyrare|är`,
  'giu',
);

/** Asks for other things than the one that is pointed at. */
export const SIMILAR = words(
  `like (?:this|that|it|these)|similar|else|other|others|another|cheaper
   zoals|zoiets|zo een|lijkt|lijken|andere|anders|soortgelijk\\w*|vergelijkbaar|vergelijkbare|goedkoper
   liknande|som (?:den|det|denna)|sådan\\w*|annan|annat|andra|billigare`,
);

/** What is asked of one product, the first that is met. */
export const ASPECTS: readonly (readonly [DetailAspect, RegExp])[] = [
  [
    'price',
    words(
      'how much|price|prices?|costs?|hoeveel kosten|hoeveel kost|kost|kosten|prijs|vad kostar|kostar|kosta|pris|priset',
    ),
  ],
  [
    'options',
    new RegExp(
      `${START}(?:what|which|welke|vilka)${END}.*${START}(?:colou?rs?|sizes?|kleuren|maten|färger|storlekar)${END}|${START}(?:come in|verkrijgbaar in|finns i)${END}`,
      'iu',
    ),
  ],
  [
    'stock',
    words(
      `in stock|available|sold out|left|have it|still (?:get|buy|have)
       op voorraad|leverbaar|uitverkocht|beschikbaar|hebben jullie|te krijgen|te koop|verkrijgbaar
       i lager|slutsåld|slut|finns|kvar|få tag`,
    ),
  ],
];

/** Begins a wish for a thing as often as a question about one (`hebben jullie een trui?`): they ask of stock only what is in view. */
export const WISHING = words('have it|hebben jullie|finns|left', 'giu');

/** Both together ask which size to take: the question, and what it is to fit or a need of it. */
export const SIZE_ADVICE: readonly RegExp[] = [
  words('(?:what|which) size|welke (?:\\p{L}+)?maat|vilken (?:\\p{L}+)?storlek|vad för storlek|size (?:do|should)'),
  new RegExp(
    [
      words('need|take|order|fits?|chest|foot|feet|waist|tall').source,
      words('nodig|nemen|neem|past|passen|moet|kiezen|voet|borst\\p{L}*|taille|hoofd\\p{L}*').source,
      words('behöver|ska|bör|ta|välja|passar|fot|foten|fötter|bröst\\p{L}*|midja|huvud\\p{L}*|lång').source,
      `\\d\\s?(?:cm|mm|centimeter|inch|tum)${END}`,
    ].join('|'),
    'iu',
  ),
];

/** Places that words name, from the first; `-1` is the last. */
export const ORDINALS: readonly (readonly [number, RegExp])[] = [
  [0, words('first|1st|eerste|första')],
  [1, words('second|2nd|tweede|andra')],
  [2, words('third|3rd|derde|tredje')],
  [-1, words('last|laatste|sista')],
];
