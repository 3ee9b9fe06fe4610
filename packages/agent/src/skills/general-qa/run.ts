import { findQuote } from '../../quotes/find-quote.ts';
import { readConcepts } from '../../router/index.ts';
import type { SkillContext, SkillResult } from '../skill.ts';

/**
 * Answers from published articles, in their own words; what no article covers is not answered. Where the article itself
 * sends the customer to the team, the conversation goes there with it.
 */
export async function answerFromContent(context: SkillContext): Promise<SkillResult> {
  const found = await findQuote(context, null);
  if (!found.ok) return { kind: 'needs-person', reason: found.reason };
  const { quote } = found;
  if (quote === null) return { kind: 'needs-person', reason: 'knowledge-gap' };
  const told = { findings: [quote.finding], evidence: quote.evidence, sources: quote.sources, cards: [] };
  if (quote.finding.namesTeam && !asksForContact(context.text))
    return { kind: 'needs-person', reason: 'policy-exception', told };
  return { kind: 'answer', ...told, remembers: {}, offers: null };
}

/** Who asks how to reach the shop wants to know it, and is not to be passed on. */
function asksForContact(text: string): boolean {
  const concepts = readConcepts(text);
  return concepts.has('contact-details') || concepts.has('hours') || concepts.has('talk');
}
