import type { ContentCategory, Locale, Source } from '@loket/contracts';
import type { PassageHit } from '@loket/domain/ports';
import type { Evidence } from '../compose/evidence.ts';
import type { SkillContext } from '../skills/skill.ts';
import { type Quoted, chooseQuote } from './choose-quote.ts';
import { findContradiction } from './conflicts.ts';
import { type QuoteFinding, listQuotes } from './finding.ts';
import { findQuestionPart } from './question-part.ts';
import { type Question, namesTeam, quotePassage } from './quote.ts';

/** Share of a question's words, by rarity, that a passage must hold before it may answer; set on public FAQ questions. */
export const ANSWER_COVERAGE_MIN = 0.55;

/** The same for an article in another language, whose words are met through translations. */
const OTHER_LANGUAGE_COVERAGE_MIN = 0.7;

/** The same where the skill is certain: its category leaves few passages, and each speaks of the matter. */
const OWN_CATEGORY_COVERAGE_MIN = 0.43;

/** The same for an article of another skill than the one that was asked: who wants orders put together wants no coupons. */
const OTHER_SKILL_COVERAGE_MIN = 0.7;

/** Share of the best passage's points from which another one may answer in its place. */
const NEAR_BEST_SHARE = 0.6;

/** A quoted answer with all that backs it. */
export interface Quote {
  readonly finding: QuoteFinding;
  readonly evidence: readonly Evidence[];
  readonly sources: readonly Source[];
}

/** What to quote, or why there is nothing. `isOwn`: from an article of the category that was asked for. */
export type QuoteOutcome =
  | { readonly ok: true; readonly quote: Quote | null; readonly isOwn: boolean }
  | { readonly ok: false; readonly reason: 'tool-failure' };

/**
 * Finds the sentences of published articles that answer the turn's text: first its question, where it says something else as
 * well, then all of it.
 *
 * @param category - Articles of one category answer first, and more readily; the others only where they cover the question
 *   as any answer must. `null`: all alike.
 */
export async function findQuote(context: SkillContext, category: ContentCategory | null): Promise<QuoteOutcome> {
  const whole = { question: context.text, context: '' };
  const part = findQuestionPart(context.text, context.lang);
  const found = part === null ? null : await findQuoteFor(context, part, category);
  return found?.ok === true && found.quote !== null ? found : findQuoteFor(context, whole, category);
}

async function findQuoteFor(
  context: SkillContext,
  asked: Question,
  category: ContentCategory | null,
): Promise<QuoteOutcome> {
  const found = await context.lookUps.searchContent(asked.question);
  if (!found.ok) return { ok: false, reason: 'tool-failure' };
  const own = found.value.filter((hit) => hit.category === category);
  const { lang } = context;
  const quoted =
    (own.length === 0 ? null : pickQuote(own, { asked, lang, category, coverageMin: OWN_CATEGORY_COVERAGE_MIN })) ??
    pickQuote(found.value, { asked, lang, category, coverageMin: ANSWER_COVERAGE_MIN });
  if (quoted === null) return { ok: true, quote: null, isOwn: false };
  const { hit, finding } = await preferNewer(context, quoted, found.value);
  return { ok: true, quote: toQuote(hit, finding), isOwn: hit.category === category };
}

/** Of the passages that are nearly as good as the best, the one whose sentences answer the question best. */
function pickQuote(hits: readonly PassageHit[], { asked, lang, category, coverageMin }: Wanted): Quoted | null {
  const [top] = hits;
  if (top === undefined) return null;
  const isOthers = (hit: PassageHit): boolean =>
    category !== null && hit.category !== category && hit.category !== 'general';
  const isEnough = (hit: PassageHit): boolean => {
    if (hit.lang !== lang) return hit.coverage >= OTHER_LANGUAGE_COVERAGE_MIN;
    return hit.coverage >= (isOthers(hit) ? OTHER_SKILL_COVERAGE_MIN : coverageMin);
  };
  const quotes = hits
    .filter((hit) => hit.lang === top.lang && hit.score >= top.score * NEAR_BEST_SHARE && isEnough(hit))
    .flatMap((hit) => quote(asked, hit) ?? []);
  return chooseQuote(asked.question, quotes, { lang, category });
}

/** What is looked for among the passages. */
interface Wanted {
  readonly asked: Question;
  readonly lang: Locale;
  readonly category: ContentCategory | null;
  readonly coverageMin: number;
}

/** The newer sentence when another article contradicts the quoted one; the merchant gets to know of the contradiction. */
async function preferNewer(context: SkillContext, quoted: Quoted, hits: readonly PassageHit[]): Promise<Quoted> {
  const { hit, finding } = quoted;
  const conflict = findContradiction({ question: context.text, sentences: listQuotes(finding), hit }, hits);
  if (conflict === null) return quoted;
  const [newer, older] = [conflict.newer, conflict.older].map(({ hit, text }) => ({ articleId: hit.articleId, text }));
  if (newer !== undefined && older !== undefined && !context.isPreview) {
    await context.tools.call('report-conflict', {}, () => context.content.reportConflict({ newer, older }));
  }
  if (conflict.newer.hit === hit) return quoted;
  return { hit: conflict.newer.hit, finding: toFinding(conflict.newer.hit, [conflict.newer.text]) };
}

function quote({ question, context }: Question, hit: PassageHit): Quoted | null {
  const parts = quotePassage(question, hit, context);
  if (parts.length === 0) return null;
  const { articleId, title, url, lang } = hit;
  const finding: QuoteFinding = { kind: 'quote', article: { articleId, title, url, lang }, parts, namesTeam: false };
  return { hit, finding: { ...finding, namesTeam: namesTeam(listQuotes(finding), lang) } };
}

function toFinding({ articleId, title, url, lang }: PassageHit, sentences: readonly string[]): QuoteFinding {
  return {
    kind: 'quote',
    article: { articleId, title, url, lang },
    parts: [{ kind: 'sentences', sentences }],
    namesTeam: namesTeam(sentences, lang),
  };
}

function toQuote(hit: PassageHit, finding: QuoteFinding): Quote {
  const { articleId, title, url, lang } = finding.article;
  return {
    finding,
    evidence: [
      { kind: 'passage', text: hit.text },
      { kind: 'language', lang },
      { kind: 'name', text: title },
      ...(url === null ? [] : [{ kind: 'link', url } as const]),
    ],
    sources: [{ articleId, title, url }],
  };
}
