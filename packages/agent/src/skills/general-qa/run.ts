import type { PassageHit } from '@loket/domain/ports';
import type { Evidence } from '../../compose/evidence.ts';
import type { SkillContext, SkillResult } from '../skill.ts';
import { findContradiction } from './conflicts.ts';
import { type QuoteFinding, listQuotes } from './finding.ts';
import { namesTeam, quotePassage } from './quote.ts';

/** Share of a question's words, by rarity, that a passage must hold before it may answer; set on public FAQ questions. */
export const ANSWER_COVERAGE_MIN = 0.55;

/** Answers from published articles, in their own words; what no article covers is not answered. */
export async function answerFromContent(context: SkillContext): Promise<SkillResult> {
  const found = await context.lookUps.searchContent(context.text);
  if (!found.ok) return { kind: 'needs-person', reason: 'tool-failure' };
  const best = found.value.find(({ coverage }) => coverage >= ANSWER_COVERAGE_MIN);
  if (best === undefined) return { kind: 'needs-person', reason: 'knowledge-gap' };
  const quoted = await preferNewer(context, best, found.value);
  return quoted === null ? { kind: 'needs-person', reason: 'knowledge-gap' } : toAnswer(quoted.hit, quoted.finding);
}

interface Quoted {
  readonly hit: PassageHit;
  readonly finding: QuoteFinding;
}

/** Quotes the best passage, or the newer one that contradicts it; the merchant gets to know of the contradiction. */
async function preferNewer(
  context: SkillContext,
  best: PassageHit,
  hits: readonly PassageHit[],
): Promise<Quoted | null> {
  const quoted = quote(context.text, best);
  if (quoted === null) return null;
  const conflict = findContradiction(listQuotes(quoted.finding), best, hits);
  if (conflict === null) return quoted;
  const [newer, older] = [conflict.newer, conflict.older].map(({ hit, text }) => ({ articleId: hit.articleId, text }));
  if (newer !== undefined && older !== undefined && !context.isPreview) {
    await context.tools.call('report-conflict', {}, () => context.content.reportConflict({ newer, older }));
  }
  if (conflict.newer.hit === best) return quoted;
  return { hit: conflict.newer.hit, finding: toFinding(conflict.newer.hit, [conflict.newer.text]) };
}

function quote(question: string, hit: PassageHit): Quoted | null {
  const parts = quotePassage(question, hit);
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

function toAnswer(hit: PassageHit, finding: QuoteFinding): SkillResult {
  const { articleId, title, url } = finding.article;
  const evidence: Evidence[] = [
    { kind: 'passage', text: hit.text },
    { kind: 'name', text: title },
    ...(url === null ? [] : [{ kind: 'link', url } as const]),
  ];
  return {
    kind: 'answer',
    finding,
    evidence,
    cards: [],
    sources: [{ articleId, title, url }],
    remembers: {},
    offersPerson: finding.namesTeam,
  };
}
