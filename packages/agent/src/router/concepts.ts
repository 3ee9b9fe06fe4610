import { LOCALES, type Locale } from '@loket/contracts';
import { type Concept, LEXICON } from './lexicon.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { normaliseText } from './text.ts';

let matcher: Matcher<Concept> | null = null;

/** What the words of a message mean, whatever its language. Linear in its length. */
export function readConcepts(text: string): ReadonlySet<Concept> {
  matcher ??= createMatcher(
    listConcepts().flatMap((concept) => LOCALES.map((lang: Locale) => [concept, LEXICON[concept][lang]] as const)),
  );
  return matcher.match(normaliseText(text).words);
}

function listConcepts(): Concept[] {
  return Object.keys(LEXICON) as Concept[];
}
