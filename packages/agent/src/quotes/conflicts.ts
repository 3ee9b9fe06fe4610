import { analyse } from '@loket/content/analysis';
import type { PassageHit } from '@loket/domain/ports';
import { readAmounts } from './amounts.ts';
import { splitSentences } from './sentences.ts';

/** A sentence of an article. */
export interface Statement {
  readonly hit: PassageHit;
  readonly text: string;
}

/** Two articles that say different things about the same. */
export interface Contradiction {
  readonly newer: Statement;
  readonly older: Statement;
}

/** Share of the words of each sentence that the other must hold before their numbers are compared. */
const OVERLAP_MIN = 0.75;

/** Words, numbers aside, that two sentences about one matter have in common at least. */
const SHARED_MIN = 3;

/**
 * Finds a statement of another article that contradicts one of these sentences: nearly the same words, among them all that the
 * question asks about, with another number of the same unit.
 *
 * @param quoted - Sentences of `hit` that answer `question`.
 * @param others - Further passages of the same search.
 */
export function findContradiction(
  quoted: { readonly question: string; readonly sentences: readonly string[]; readonly hit: PassageHit },
  others: readonly PassageHit[],
): Contradiction | null {
  const { hit } = quoted;
  const asked = new Set(analyse(quoted.question, hit.lang));
  const said = quoted.sentences
    .map((text) => ({ text, amounts: readAmounts(text), words: readWords(text, hit) }))
    .filter(({ amounts }) => amounts.size > 0);
  if (said.length === 0) return null;
  for (const other of others) {
    if (other.articleId === hit.articleId || other.lang !== hit.lang) continue;
    for (const { text } of splitSentences(other.text, other.lang)) {
      const amounts = readAmounts(text);
      if (amounts.size === 0) continue;
      const words = readWords(text, other);
      const match = said.find((own) => isAboutSame(own.words, words, asked) && differs(own.amounts, amounts));
      if (match !== undefined) return order({ hit, text: match.text }, { hit: other, text });
    }
  }
  return null;
}

/** The newer one counts; of two of the same time the one that ranks first. */
function order(said: Statement, other: Statement): Contradiction {
  return other.hit.changedAtMs > said.hit.changedAtMs ? { newer: other, older: said } : { newer: said, older: other };
}

function readWords(text: string, hit: PassageHit): Set<string> {
  return new Set(analyse(text, hit.lang).filter((term) => !/\p{N}/u.test(term)));
}

/** `Delivery to Belgium …` and `Delivery to Norway …` share most words and are about different things to who asks of one. */
function isAboutSame(left: ReadonlySet<string>, right: ReadonlySet<string>, asked: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const term of left) {
    if (right.has(term)) shared += 1;
    else if (asked.has(term)) return false;
  }
  return shared >= SHARED_MIN && shared / left.size >= OVERLAP_MIN && shared / right.size >= OVERLAP_MIN;
}

/** Both speak of one unit and have no number of it in common. */
function differs(
  left: ReadonlyMap<string, ReadonlySet<string>>,
  right: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  for (const [unit, numbers] of left) {
    const others = right.get(unit);
    if (others !== undefined && [...numbers].every((number) => !others.has(number))) return true;
  }
  return false;
}
