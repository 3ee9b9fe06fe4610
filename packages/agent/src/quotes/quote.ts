import { analyse } from '@loket/content/analysis';
import type { Locale } from '@loket/contracts';
import type { PassageHit } from '@loket/domain/ports';
import { rarityOf, readAskedTerms, strengthOf } from './asked.ts';
import { type AskedAmount, holdsAmount, readAskedAmount } from './amounts.ts';
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

/** Share of the best item's points from which another item of its list is quoted with it. */
const EQUAL_SHARE = 0.75;

/** Points that a sentence gains by being of the kind that is asked for. */
const KIND_POINTS: Readonly<Record<AskedAmount, number>> = {
  time: 0.6,
  limit: 0.9,
  money: 0.6,
  number: 0.6,
  condition: 0.9,
};

/** Points that a sentence about a special case loses when the question names no case, and gains when it does. */
const SPECIAL_CASE = 0.5;

/** How a sentence begins that only holds in a case. Dutch has the verb first and `dan` after it. */
const CASE =
  /^(?:if|once|unless|when|als|indien|zodra|om|när|ifall)\b|^(?!kun|mag|moet)\p{L}+ je\b|^[^,.]{3,120}, dan\b/iu;

/** A question after a case; what comes after something is hardly one, and `when` at its beginning asks for a time. */
const CASE_ASKED =
  /\b(?:if|once|als|indien|zodra|om|ifall)\b|(?<=\p{L} )(?<!\b(?:till?|until|tot|tills) )(?:when|wanneer|när)\b/iu;
const AFTER_ASKED = /\b(?:after|na|efter)\b/iu;

/** Words that lean on the sentence before: quoted alone, nobody would know what they speak of. */
const LEANING =
  /^(?:it|its|this|that|these|those|they|them|he|she|then|there|otherwise|in that case|if so|dit|dat|deze|die|dan|daarna|anders|zo|den|det|de|detta|denna|dessa|då|annars|därefter)\b/iu;

/** A question, and what the message says beside it. */
export interface Question {
  readonly question: string;
  readonly context: string;
}

/**
 * Picks the sentences of a passage that answer best, word for word and in the passage's order.
 *
 * @param context - What the message says beside the question.
 * @returns Empty when the passage has no sentence.
 */
export function quotePassage(question: string, hit: PassageHit, context = ''): QuotePart[] {
  const sentences = splitSentences(hit.text, hit.lang);
  const scores = scoreSentences(sentences, hit, { question, context });
  const best = findBest(scores);
  const chosen = sentences[best];
  if (chosen === undefined) return [];
  const intro = chosen.isIntro ? chosen : findIntro(sentences, chosen);
  if (intro !== null) return quoteList(sentences, intro);
  const isAskedAbove = isHeldBy(question, hit);
  const items = listEqualItems(sentences, scores, { best, share: isAskedAbove ? 0 : EQUAL_SHARE });
  if (items.length > 1) return [{ kind: 'items', items }];
  const asked = readAskedTerms(question, hit.lang).filter((word) => strengthOf(chosen.terms, word) > 0);
  // `Delivery to Norway …` answers nothing beside `Delivery to Belgium …` when Belgium is asked about.
  const isAboutSame = ({ terms }: Sentence): boolean => asked.every((word) => strengthOf(terms, word) > 0);
  const threshold = NEIGHBOUR_SHARE * (scores[best] ?? 0);
  const isNext = (next: number): boolean => {
    const sentence = sentences[next];
    if (sentence === undefined || sentence.isIntro) return false;
    return LEANING.test(sentence.text) || (isAboutSame(sentence) && (scores[next] ?? 0) >= threshold);
  };
  return quoteRun(sentences, best, isNext);
}

/** Points of each sentence: the question's words in it, those that the headings do not say already, and its place. */
function scoreSentences(sentences: readonly Sentence[], hit: PassageHit, { question, context }: Question): number[] {
  const asked = readAskedTerms(question, hit.lang, context);
  const kind = readAskedAmount(question);
  const ofCase = pointsOfCase(question);
  const above = new Set(analyse([hit.title, ...hit.headings].join('\n'), hit.lang));
  const all = sentences.map(({ terms }) => terms);
  const values = asked.map((word) => word.weight * rarityOf(word, all) * (above.has(word.term) ? 0.7 : 1));
  return sentences.map((sentence, place) => {
    const points = asked.reduce((sum, word, at) => sum + (values[at] ?? 0) * strengthOf(sentence.terms, word), 0);
    const answersKind = kind !== null && holdsAmount(sentence.text, kind) ? KIND_POINTS[kind] : 0;
    const special = CASE.test(sentence.text) ? ofCase : 0;
    // Under a heading that asks the very question the first sentence answers it, in whatever words.
    return points + answersKind + special + 0.5 / (1 + place);
  });
}

/** Whether a sentence only speaks of a case that the question does not name. */
export function isBesideCase(question: string, sentence: string): boolean {
  return CASE.test(sentence) && pointsOfCase(question) < 0;
}

/** Points that a sentence about a special case gains or loses. */
function pointsOfCase(question: string): number {
  if (CASE_ASKED.test(question)) return SPECIAL_CASE;
  return AFTER_ASKED.test(question) ? 0 : -SPECIAL_CASE;
}

/**
 * Items of a list that stand beside the best one and answer nearly as well as it does: who asks what boots fit without naming a
 * size that the list has is told all of them.
 */
function listEqualItems(
  sentences: readonly Sentence[],
  scores: readonly number[],
  { best, share }: { readonly best: number; readonly share: number },
): string[] {
  const isItem = ({ line }: Sentence): boolean => sentences.filter((other) => other.line === line).length === 1;
  const isEqual = (at: number): boolean => {
    const sentence = sentences[at];
    return sentence !== undefined && isItem(sentence) && (scores[at] ?? 0) >= share * (scores[best] ?? 0);
  };
  let [first, last] = [best, best];
  while (isEqual(best) && last - first + 1 < ITEMS_MAX && isEqual(last + 1)) last += 1;
  while (isEqual(best) && last - first + 1 < ITEMS_MAX && isEqual(first - 1)) first -= 1;
  return sentences.slice(first, last + 1).map(({ text }) => text);
}

/** Whether the headings hold all that is asked about: what stands below them answers as a whole. */
function isHeldBy(question: string, { title, headings, lang }: PassageHit): boolean {
  const above = new Set([title, ...headings].flatMap((text) => analyse(text, lang)));
  const telling = readAskedTerms(question, lang).filter(({ weight }) => weight === 1);
  return telling.length > 0 && telling.every((word) => strengthOf(above, word) > 0);
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
