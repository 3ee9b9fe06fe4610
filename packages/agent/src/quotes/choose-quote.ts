import { analyse, isFiller } from '@loket/content/analysis';
import type { ContentCategory, Locale } from '@loket/contracts';
import type { PassageHit } from '@loket/domain/ports';
import { holdsAmount, readAskedAmount } from './amounts.ts';
import { readAskedAbout } from './asked-about.ts';
import { type AskedTerm, coverOf, readAskedTerms, strengthOf } from './asked.ts';
import { type QuoteFinding, listQuotes } from './finding.ts';
import { isBesideCase } from './quote.ts';
import { splitSentences } from './sentences.ts';

/** Sentences of a passage that may answer. */
export interface Quoted {
  readonly hit: PassageHit;
  readonly finding: QuoteFinding;
}

/** Share of the question's words, by rarity, that the quoted sentences and their headings must hold to be an answer. */
const COVER_MIN = 0.25;

/** What counts beside the passage's own points, which are 1 for the best: set on questions about the demo shop. */
const VALUES = {
  /** The share of the question that the quoted sentences and their headings hold. */
  cover: 0.6,
  /** The share of it that the whole passage holds. */
  coverage: 0.3,
  /** The share of the heading's words that the question holds. */
  heading: 0.1,
  /** The quote is of the kind that is asked for. */
  kind: 0.3,
  /** The heading asks with the same question word, or with another. */
  sameQuestion: 0.15,
  otherQuestion: -0.1,
  /** The quote only speaks of a case that is not asked about. */
  besideCase: -0.25,
  /** The article belongs to no skill, as the question does. */
  general: 0.2,
};

/** The quote that answers a question best, or `null` when none holds enough of it. */
export function chooseQuote(
  question: string,
  quotes: readonly Quoted[],
  { lang, category }: { readonly lang: Locale; readonly category: ContentCategory | null },
): Quoted | null {
  const [first] = quotes;
  if (first === undefined) return null;
  const reading = readQuestion(question, first.hit.lang, quotes);
  let best: { readonly quoted: Quoted; readonly value: number } | null = null;
  for (const quoted of quotes) {
    const cover = readCover(quoted, reading);
    const isKind = holdsKind(quoted, reading);
    // Words of another language are met through translations, which only the search knows.
    const isEnough = cover >= COVER_MIN || quoted.hit.lang !== lang || (isKind && reading.kind === 'condition');
    const value = cover * VALUES.cover + (isKind ? VALUES.kind : 0) + valueOf(quoted, reading, category);
    if (isEnough && value > (best?.value ?? -Infinity)) best = { quoted, value };
  }
  return best?.quoted ?? null;
}

/** What a question asks for, read once for all quotes. */
interface Reading {
  readonly question: string;
  readonly lang: Locale;
  readonly asked: readonly AskedTerm[];
  readonly kind: ReturnType<typeof readAskedAmount>;
  readonly about: ReturnType<typeof readAskedAbout>;
  /** Words of every sentence of the passages: how common a word is there says how little it tells. */
  readonly sentences: readonly ReadonlySet<string>[];
  readonly bestScore: number;
}

function readQuestion(question: string, lang: Locale, quotes: readonly Quoted[]): Reading {
  return {
    question,
    lang,
    asked: readAskedTerms(question, lang),
    kind: readAskedAmount(question),
    about: readAskedAbout(question),
    sentences: quotes.flatMap(({ hit }) => splitSentences(hit.text, lang).map(({ terms }) => terms)),
    bestScore: Math.max(...quotes.map(({ hit }) => hit.score)),
  };
}

function readCover({ hit, finding }: Quoted, { asked, lang, sentences }: Reading): number {
  const said = [hit.title, ...hit.headings, ...listQuotes(finding)].flatMap((text) => splitSentences(text, lang));
  return coverOf(asked, new Set(said.flatMap(({ terms }) => [...terms])), sentences);
}

function holdsKind({ finding }: Quoted, { kind }: Reading): boolean {
  return kind !== null && listQuotes(finding).some((sentence) => holdsAmount(sentence, kind));
}

function valueOf({ hit, finding }: Quoted, reading: Reading, category: ContentCategory | null): number {
  const { question, asked, about, lang, bestScore } = reading;
  const heading = hit.headings.at(-1) ?? hit.title;
  const headingAbout = readAskedAbout(heading);
  const sameness = about === headingAbout ? VALUES.sameQuestion : VALUES.otherQuestion;
  return (
    hit.score / bestScore +
    VALUES.coverage * hit.coverage +
    VALUES.heading * shareOf(heading, asked, lang) +
    (about === null || headingAbout === null ? 0 : sameness) +
    (isBesideCase(question, listQuotes(finding)[0] ?? '') ? VALUES.besideCase : 0) +
    (category === null && hit.category === 'general' ? VALUES.general : 0)
  );
}

/** Share of a heading's words that a question holds. */
function shareOf(heading: string, asked: readonly AskedTerm[], lang: Locale): number {
  const terms = analyse(heading, lang).filter((term) => !isFiller(term, lang));
  const held = terms.filter((term) => asked.some((word) => strengthOf(new Set([term]), word) > 0));
  return terms.length === 0 ? 0 : held.length / terms.length;
}
