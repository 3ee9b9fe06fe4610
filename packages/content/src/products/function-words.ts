/** Words after which a title no longer says what the thing is, but what it goes with, is made of or has. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `for with without to from of in on by per voor met zonder van uit op bij naar in aan till for med utan fran av i pa hos
   compatible passend geschikt kompatibel incl including inclusief inklusive excl suitable fits passar`.split(/\s+/),
);

/** The commonest words of the three languages: an index of products does without them in long texts. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the a an and or of in to for with on at by from is are be it its this that you your as can will not
   de het een en van met voor op te is zijn dit dat je uw als of aan door ook niet er die bij om
   och att det som en ett den av for med pa till ar i inte eller du din kan har`.split(/\s+/),
);

/** Words that tell a language, by their being in no other of the three. */
export const TELLING_WORDS = {
  en: new Set(`the and with for your you this that are of from is to by it`.split(' ')),
  nl: new Set(`het een van met voor de dit deze je jouw zijn niet ook naar bij door uit wordt`.split(' ')),
  sv: new Set(`och att som ett den det med till av pa ar inte din fran dessa eller ger utan vid`.split(' ')),
} as const;
