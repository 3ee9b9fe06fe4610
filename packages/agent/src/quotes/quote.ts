import { analyse } from '@loket/content/analysis';
import type { Locale } from '@loket/contracts';
import type { PassageHit } from '@loket/domain/ports';
import { holdsAmount, readAskedAmount } from './amounts.ts';
import type { QuotePart } from './finding.ts';
import { type Sentence, splitSentences } from './sentences.ts';

/** Sentences of an answer; more would be reading out the article. */
const SENTENCES_MAX = 3;

/** Characters of an answer from which no further sentence is added. */
const CHARS_ENOUGH = 260;

/** Items of a list that an answer quotes; the article has them all. */
const ITEMS_MAX = 6;

/** Share of the best sentence's points from which a neighbour is quoted too. */
const NEIGHBOUR_SHARE = 0.45;

/** Words that lean on the sentence before: quoted alone, nobody would know what they speak of. */
const LEANING =
  /^(?:it|its|this|that|these|those|they|them|he|she|then|there|otherwise|in that case|if so|dit|dat|deze|die|dan|daarna|anders|zo|den|det|de|detta|denna|dessa|då|annars|därefter)\b/iu;

/**
 * Picks the sentences of a passage that answer best, word for word and in the passage's order.
 *
 * @returns Empty when the passage has no sentence.
 */
export function quotePassage(question: string, hit: PassageHit): QuotePart[] {
  const sentences = splitSentences(hit.text, hit.lang);
  const scores = scoreSentences(question, hit, sentences);
  const best = findBest(scores);
  const chosen = sentences[best];
  if (chosen === undefined) return [];
  const intro = chosen.isIntro ? chosen : findIntro(sentences, chosen);
  if (intro !== null) return quoteList(sentences, intro);
  const asked = analyse(question, hit.lang).filter((term) => matches(chosen.terms, term));
  // `Delivery to Norway …` answers nothing beside `Delivery to Belgium …` when Belgium is asked about.
  const isAboutSame = ({ terms }: Sentence): boolean => asked.every((term) => matches(terms, term));
  const threshold = NEIGHBOUR_SHARE * (scores[best] ?? 0);
  const isNext = (next: number): boolean => {
    const sentence = sentences[next];
    if (sentence === undefined || sentence.isIntro) return false;
    return LEANING.test(sentence.text) || (isAboutSame(sentence) && (scores[next] ?? 0) >= threshold);
  };
  return quoteRun(sentences, best, isNext);
}

/** Points of each sentence: the question's words in it, those that the headings do not say already, and its place. */
function scoreSentences(question: string, hit: PassageHit, sentences: readonly Sentence[]): number[] {
  const asked = new Set(analyse(question, hit.lang));
  const amount = readAskedAmount(question);
  const above = new Set(analyse([hit.title, ...hit.headings].join('\n'), hit.lang));
  return sentences.map((sentence, place) => {
    let points = 0;
    for (const term of asked) {
      if (matches(sentence.terms, term)) points += rarity(sentences, term) * (above.has(term) ? 0.7 : 1);
    }
    const answersAmount = amount !== null && holdsAmount(sentence.text, amount) ? 0.6 : 0;
    // Under a heading that asks the very question the first sentence answers it, in whatever words.
    return points + answersAmount + 0.5 / (1 + place);
  });
}

/** A term counts whole, or as the beginning of a compound and the other way round. */
function matches(terms: ReadonlySet<string>, term: string): boolean {
  if (terms.has(term)) return true;
  if (term.length < 5) return false;
  for (const other of terms) if (other.length >= 5 && (other.startsWith(term) || term.startsWith(other))) return true;
  return false;
}

function rarity(sentences: readonly Sentence[], term: string): number {
  const holding = sentences.filter(({ terms }) => matches(terms, term)).length;
  return Math.log(1 + (sentences.length + 1) / (holding + 0.5));
}

function findBest(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores));
}

/** The line that announces the list which a sentence is an item of, or `null`. */
function findIntro(sentences: readonly Sentence[], item: Sentence): Sentence | null {
  const before = sentences.filter(({ line }) => line < item.line);
  const intro = before.findLast(({ isIntro }) => isIntro);
  if (intro === undefined) return null;
  // Every line in between is an item: one sentence.
  const between = before.filter(({ line }) => line > intro.line);
  return new Set(between.map(({ line }) => line)).size === between.length ? intro : null;
}

function quoteList(sentences: readonly Sentence[], intro: Sentence): QuotePart[] {
  const items: string[] = [];
  for (const { text, line } of sentences) {
    if (line > intro.line && items.length < ITEMS_MAX) items.push(text);
  }
  const lead: QuotePart = { kind: 'sentences', sentences: [intro.text] };
  return items.length === 0 ? [lead] : [lead, { kind: 'items', items }];
}

/** The best sentence with what it leans on before it, and those after it as long as they belong to the answer. */
function quoteRun(sentences: readonly Sentence[], best: number, isNext: (next: number) => boolean): QuotePart[] {
  let [first, last] = [best, best];
  while (first > 0 && LEANING.test(sentences[first]?.text ?? '')) first -= 1;
  const quoted = (): string[] => sentences.slice(first, last + 1).map(({ text }) => text);
  const isFull = (): boolean => last - first + 1 >= SENTENCES_MAX || quoted().join('').length >= CHARS_ENOUGH;
  while (!isFull() && isNext(last + 1)) last += 1;
  return [{ kind: 'sentences', sentences: quoted() }];
}

/** Sentences that send the reader to the shop's people, in the three languages. */
const TEAM_RULES: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:contact us|write to us|ask us|get in touch)\b/iu,
  nl: /\b(?:neem contact|mail ons|schrijf ons|vraag ons|laat het ons weten)\b/iu,
  sv: /\b(?:kontakta oss|skriv till oss|mejla oss|fråga oss|hör av dig)\b/iu,
};

/** Whether a quoted sentence says that the team has to look at it. */
export function namesTeam(sentences: readonly string[], lang: Locale): boolean {
  return sentences.some((sentence) => TEAM_RULES[lang].test(sentence));
}
