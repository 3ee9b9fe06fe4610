import { findQuote } from '../../quotes/find-quote.ts';
import type { QuoteFinding } from '../../quotes/finding.ts';
import { answerFromContent } from '../general-qa/run.ts';
import type { SkillContext, SkillResult } from '../skill.ts';

/** Rows of a size guide that an answer quotes where none is met. */
const ROWS_MAX = 8;

const MEASURE = /(\d{1,3}(?:[.,]\d+)?)\s?(cm|mm|inch(?:es)?|tum)(?!\p{L})/iu;
const BETWEEN =
  /(\d{1,3}(?:[.,]\d+)?)\s*(?:cm|mm|inch(?:es)?|tum)?\s*(?:-|–|to|tot|en|and|till|och)\s*(\d{1,3}(?:[.,]\d+)?)\s?(cm|mm|inch(?:es)?|tum)(?!\p{L})/iu;
const UP_TO =
  /(?:up to|tot|t\/m|upp till|till|max\p{L}*)\s*(?:(?:en met|och med)\s*)?(\d{1,3}(?:[.,]\d+)?)\s?(cm|mm|inch(?:es)?|tum)(?!\p{L})/iu;

/**
 * Answers which size to take. It stands in an article or nowhere: the catalogue only knows which sizes there are, so that
 * without an article a person has to say it.
 */
export async function adviseSize(context: SkillContext): Promise<SkillResult> {
  const found = await findQuote(context, null);
  if (!found.ok || found.quote === null || found.quote.finding.namesTeam) return answerFromContent(context);
  const { finding, evidence, sources } = found.quote;
  const passage = evidence.find((each) => each.kind === 'passage');
  const rows = passage?.kind === 'passage' ? pickRows(passage.text, context.text) : [];
  const parts: QuoteFinding['parts'] = rows.length === 0 ? finding.parts : [toPart(rows)];
  const told = { findings: [{ ...finding, parts }], evidence, sources, cards: [] };
  return { kind: 'answer', ...told, remembers: {}, offers: null };
}

function toPart(rows: readonly string[]): QuoteFinding['parts'][number] {
  return rows.length === 1 ? { kind: 'sentences', sentences: rows } : { kind: 'items', items: rows };
}

/**
 * Rows of a size guide that a measure of the question falls in: of ranges all that hold it, of upper limits the least that
 * does. All rows when none does, so that nobody is told a size that is too small; none when the question has no measure.
 */
export function pickRows(guide: string, question: string): string[] {
  const measure = MEASURE.exec(question);
  if (measure === null) return [];
  const [size, unit] = [toNumber(measure[1]), toUnit(measure[2])];
  const rows = guide.split('\n').flatMap((line) => readRow(line.trim(), unit) ?? []);
  const within = rows.filter(({ from, to }) => from !== null && from <= size && size <= to);
  const below = rows.filter(({ from, to }) => from === null && size <= to).toSorted((a, b) => a.to - b.to);
  const met = within.length > 0 ? within : below.slice(0, 1);
  return (met.length > 0 ? met : rows.slice(0, ROWS_MAX)).map(({ text }) => text);
}

interface Row {
  readonly text: string;
  /** `null` where the row only has an upper limit. */
  readonly from: number | null;
  readonly to: number;
}

/** A row is a line of one sentence: prose names measures of several things. */
function readRow(text: string, unit: string): Row | null {
  if (/[.!?]\s+\p{Lu}/u.test(text)) return null;
  const range = BETWEEN.exec(text);
  if (range !== null) {
    return toUnit(range[3]) === unit ? { text, from: toNumber(range[1]), to: toNumber(range[2]) } : null;
  }
  const limit = UP_TO.exec(text);
  return limit !== null && toUnit(limit[2]) === unit ? { text, from: null, to: toNumber(limit[1]) } : null;
}

function toNumber(digits = ''): number {
  return Number(digits.replace(',', '.'));
}

function toUnit(name = ''): string {
  return /^(?:inch|tum)/i.test(name) ? 'inch' : name.toLowerCase();
}
