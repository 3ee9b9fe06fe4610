import { isMeasure } from '../terms.ts';
import { readAmounts, type Amount } from './amounts.ts';

/** Limits of the price as a text says them, in units of the currency, with the places they were read from. */
export interface PriceLimits {
  readonly min: number | null;
  readonly max: number | null;
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** Characters before an amount in which the word that makes it a limit is looked for. */
const CUE_CHARS = 40;
/** How far from the amount a price may be that is said to be about it. */
const ABOUT_SHARE = 0.2;

const MAX_CUE =
  /(?:\b(?:under|below|less than|cheaper than|max|max\.|maximum|maximal|maximaal|maximalt|up to|no more than|not more than|not over|at most|budget(?: of| is| van| ar| pa)?|onder(?: de)?|beneden(?: de)?|minder dan|goedkoper dan|hoogstens|ten hoogste|niet meer dan|niet duurder dan|hooguit|billigare an|mindre an|hogst|upp till|inte mer an|inte dyrare an|som mest)|[<≤])\s*(?:ca\.?\s*)?$/;
const MIN_CUE =
  /(?:\b(?:above|more than|at least|minimum|minimaal|minst|min|starting at|boven(?: de)?|meer dan|minstens|duurder dan|mer an|dyrare an|more expensive than)|[>≥])\s*$/;
/** Cues that as often belong to something else: they need a currency. */
const WEAK_MAX_CUE = /\b(?:within|tot|till|binnen|inom|to|for|voor|for max)\s*$/;
const WEAK_MIN_CUE = /\b(?:from|over|vanaf|fran)\s*$/;
const ABOUT_CUE =
  /(?:\b(?:around|about|approximately|approx\.?|roughly|circa|cirka|ca\.?|rond(?: de)?|ongeveer|omkring|runt|ungefar|kring)|~)\s*$/;
const BETWEEN_CUE = /\b(?:between|tussen(?: de)?|mellan|from|van|fran)\s*$/;
const RANGE_LINK = /^\s*(?:-|–|—|to|tot|till|en|and|och|a|&)\s*$/;
const AFTER_MAX =
  /^\s*(?:or less|or under|max\b|maximum|maximaal|of minder|eller mindre|eller billigare|or cheaper|of goedkoper|tops)/;
const AFTER_MIN = /^\s*(?:or more|and up|of meer|eller mer|en hoger|och uppat|\+)/;
const SIZE_BEFORE =
  /\b(?:sizes?|maat|maten|storlek|str)\s+(?:(?:eu|uk|us|is|between|tussen|mellan|from|van|fran)\s+)?$/;

/** Reads limits of the price from a folded text; an amount counts only where a word or a currency makes it money. */
export function readPriceLimits(folded: string): PriceLimits {
  const amounts = readAmounts(folded);
  let min: number | null = null;
  let max: number | null = null;
  const spans: [number, number][] = [];
  for (let index = 0; index < amounts.length; index += 1) {
    const amount = amounts[index];
    if (amount === undefined) continue;
    const range = readRange(folded, amount, amounts[index + 1]);
    const limit = range ?? readLimit(folded, amount);
    if (limit === null) continue;
    min = limit.min ?? min;
    max = limit.max ?? max;
    spans.push(limit.span);
    if (range !== null) index += 1;
  }
  // `over 50 and under 20` says nothing that could be met; the later word stands.
  if (min !== null && max !== null && min > max) [min, max] = [max, min];
  return { min, max, spans };
}

interface Limit {
  readonly min: number | null;
  readonly max: number | null;
  readonly span: [start: number, end: number];
}

function readRange(folded: string, first: Amount, second: Amount | undefined): Limit | null {
  if (second === undefined || !RANGE_LINK.test(folded.slice(first.end, second.start))) return null;
  const cue = BETWEEN_CUE.exec(folded.slice(Math.max(0, first.start - CUE_CHARS), first.start));
  const isMoney =
    first.hasCurrency || second.hasCurrency || (cue !== null && !isMeasured(folded, second) && !isSize(folded, first));
  if (!isMoney || second.value < first.value) return null;
  return { min: first.value, max: second.value, span: [first.start - (cue?.[0].length ?? 0), second.end] };
}

function readLimit(folded: string, amount: Amount): Limit | null {
  const before = folded.slice(Math.max(0, amount.start - CUE_CHARS), amount.start);
  const after = folded.slice(amount.end, amount.end + CUE_CHARS);
  if (isMeasured(folded, amount) || isSize(folded, amount)) return null;
  const make = (
    cue: RegExpExecArray | null,
    behind: RegExpExecArray | null,
    min: number | null,
    max: number | null,
  ): Limit => ({
    min,
    max,
    span: [amount.start - (cue?.[0].length ?? 0), amount.end + (behind?.[0].length ?? 0)],
  });
  const maxCue = MAX_CUE.exec(before);
  if (maxCue !== null) return make(maxCue, null, null, amount.value);
  const minCue = MIN_CUE.exec(before);
  if (minCue !== null) return make(minCue, null, amount.value, null);
  const about = ABOUT_CUE.exec(before);
  if (about !== null) return make(about, null, amount.value * (1 - ABOUT_SHARE), amount.value * (1 + ABOUT_SHARE));
  if (!amount.hasCurrency) return null;
  const afterMin = AFTER_MIN.exec(after);
  if (afterMin !== null) return make(null, afterMin, amount.value, null);
  const weakMin = WEAK_MIN_CUE.exec(before);
  if (weakMin !== null) return make(weakMin, null, amount.value, null);
  // A bare amount of money is what somebody wants to spend.
  return make(WEAK_MAX_CUE.exec(before), AFTER_MAX.exec(after), null, amount.value);
}

function isMeasured(folded: string, amount: Amount): boolean {
  if (amount.hasCurrency) return false;
  const after = folded.slice(amount.end, amount.end + CUE_CHARS);
  const word = /^[\s-]?(%|["″]|[\p{L}]+)/u.exec(after)?.[1];
  return word !== undefined && isMeasure(word);
}

function isSize(folded: string, amount: Amount): boolean {
  return !amount.hasCurrency && SIZE_BEFORE.test(folded.slice(Math.max(0, amount.start - CUE_CHARS), amount.start));
}
