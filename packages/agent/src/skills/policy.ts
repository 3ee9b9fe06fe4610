import type { ContentCategory } from '@loket/contracts';
import { type Quote, findQuote } from '../quotes/find-quote.ts';
import type { SkillContext, SkillResult, Told } from './skill.ts';

/** What an article says, as something to tell. */
export function toTold({ finding, evidence, sources }: Quote): Told {
  return { findings: [finding], evidence, sources, cards: [] };
}

/**
 * The passage of a category that tells what holds, to be told beside other things; `null` when there is none or the search is
 * away, since the rest of the answer stands without it.
 *
 * @param question - What the passage has to answer, in the turn's language: the customer's own words speak of a thing of
 *   theirs, and would find what happens to share words with it.
 */
export async function findPolicy(
  context: SkillContext,
  category: ContentCategory,
  question: string,
): Promise<Told | null> {
  if (context.isResumed) return null;
  const found = await findQuote({ ...context, text: question }, category);
  return found.ok && found.quote !== null && found.isOwn ? toTold(found.quote) : null;
}

/** Answers a question after rules from the category's articles; what they do not cover goes to a person. */
export async function answerFromPolicy(
  context: SkillContext,
  category: ContentCategory,
  aspect: string,
): Promise<SkillResult> {
  const found = await findQuote(context, category);
  if (!found.ok) return { kind: 'needs-person', reason: found.reason };
  if (found.quote === null) return { kind: 'needs-person', reason: 'knowledge-gap' };
  const told = toTold(found.quote);
  if (found.quote.finding.namesTeam) return { kind: 'needs-person', reason: 'policy-exception', told };
  return { kind: 'answer', ...told, remembers: { aspect }, offers: null };
}
