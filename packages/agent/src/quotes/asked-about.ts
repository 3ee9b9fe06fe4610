/** What kind of answer a question asks for, as far as its question word tells. */
export type AskedAbout = 'when' | 'where' | 'who' | 'what' | 'how' | 'why' | 'cost';

/** The first that a question holds, by where it stands; `how long` and `what does it cost` come before `how` and `what`. */
const WORDS: readonly (readonly [AskedAbout, RegExp])[] = [
  ['cost', /\b(?:what|how much|wat|hoeveel|vad|hur mycket)\b[^.?!]{0,40}\b(?:costs?|kosten|kost|kostar)\b/iu],
  [
    'when',
    /\b(?:when|how (?:long|soon|late|fast|quickly)|what time|wanneer|hoe ?(?:lang|laat|snel)|när|hur (?:länge|lång tid|sent|snabbt))\b/iu,
  ],
  ['why', /\b(?:why|how come|waarom|hoezo|varför)\b/iu],
  ['where', /\b(?:where|waar(?:heen|naartoe)?|var|vart)\b/iu],
  ['who', /\b(?:who|wie|vem|vilka personer)\b/iu],
  ['what', /\b(?:what|which|wat|welke?|vad|vilken|vilket|vilka)\b/iu],
  [
    'how',
    /\b(?:how (?!much|many|often|far|old|big)|hoe (?!veel|vaak|ver|oud|groot)|hur (?!mycket|många|ofta|långt|gammal|stor))/iu,
  ],
];

/** @returns `null` for a question that is answered with yes or no, and for what is none. */
export function readAskedAbout(question: string): AskedAbout | null {
  return WORDS.find(([, pattern]) => pattern.test(question))?.[0] ?? null;
}
