import { LOCALES, type Locale } from '@loket/contracts';
import { type Concept, LEXICON } from './lexicon.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { normaliseText } from './text.ts';

let matcher: Matcher<Concept> | null = null;

/** What the words of a message mean, whatever its language. Linear in its length. */
export function readConcepts(text: string): ReadonlySet<Concept> {
  return readConceptsIn(normaliseText(text).words);
}

/** {@link readConcepts} of words that are folded already. */
export function readConceptsIn(words: readonly string[]): ReadonlySet<Concept> {
  matcher ??= createMatcher(
    listConcepts().flatMap((concept) => LOCALES.map((lang: Locale) => [concept, LEXICON[concept][lang]] as const)),
    { forgivesTypos: true },
  );
  return matcher.match(words);
}

function listConcepts(): Concept[] {
  return Object.keys(LEXICON) as Concept[];
}
