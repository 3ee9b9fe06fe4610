import type { Locale } from '@loket/contracts';
import { readAskedTerms } from './asked.ts';
import type { Question } from './quote.ts';

/** Characters of a message in which a question is looked for. */
const READ_MAX_CHARS = 2_000;

/** Words, besides those of every question, that a sentence must have to be understood without those around it. */
const TELLING_MIN = 2;

/** Words that speak of what was said before. */
const LEANING =
  /\b(?:it|its|that|this|they|them|these|those|het|dat|dit|die|deze|daar\p{L}*|ze|den|det|detta|de|dem|dom|där\p{L}*)\b/iu;

/** How a sentence begins that asks without a question mark. */
const ASKING =
  /^(?:(?:and|but|so|en|maar|dus|och|men|så) )?(?:who|what|where|when|which|how|can|could|do|does|is|are|may|will|wie|wat|waar\p{L}*|wanneer|welke?|hoe\p{L}*|kan|kunnen|kun|mag|moet|is|zijn|heb|hebben|heeft|vem|vad|var|vart|när|vilk\p{L}+|hur|kan|får|går|finns|har|är|måste)\b/iu;

/**
 * The question of a message that says something else first: `we run a gift shop in Leeds. Do you sell to shops?`
 *
 * @returns `null` when the message is one sentence, or when its question only makes sense with the rest of it.
 */
export function findQuestionPart(text: string, lang: Locale): Question | null {
  const sentences = text
    .slice(0, READ_MAX_CHARS)
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  if (sentences.length < 2) return null;
  const asked = sentences.filter((sentence) => sentence.endsWith('?') || ASKING.test(sentence));
  const [only] = asked;
  if (only === undefined || asked.length > 1 || isLeaning(only)) return null;
  if (readAskedTerms(only, lang).filter(({ weight }) => weight === 1).length < TELLING_MIN) return null;
  return { question: only, context: sentences.filter((sentence) => sentence !== only).join('\n') };
}

/** A word before a noun points at nothing: `the tea` is no less clear for `de thee`. */
function isLeaning(sentence: string): boolean {
  return LEANING.test(sentence.replaceAll(/\b(?:de|het|den|det|die|dat|this|that)\s+(?=\p{L}{4,})/giu, ''));
}
