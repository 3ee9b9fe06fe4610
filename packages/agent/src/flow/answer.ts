import type { SkillId } from '@loket/contracts';
import { getAvailability } from '../availability.ts';
import { composeMessage } from '../compose/compose.ts';
import { wordFinding } from '../compose/word-finding.ts';
import { SKILLS } from '../registry.ts';
import type { Words } from '../compose/words.ts';
import { listQuotes } from '../skills/general-qa/finding.ts';
import type { SkillResult } from '../skills/skill.ts';
import { toKeptText } from '../state.ts';
import { type Outcome, type TurnContext, createOutcome, isVerified, keepAddress } from './context.ts';
import { handOff } from './hand-off.ts';
import { introduce, toMessage } from './message.ts';

/** Answers with a skill: available? → tools → compose → check. What cannot be answered goes to a person. */
export async function answerWithSkill(context: TurnContext, skillId: SkillId): Promise<Outcome> {
  const { facts, input, texts } = context;
  const skill = SKILLS[skillId];
  if (facts === null) return handOff(context, { reason: 'tool-failure', skill: skillId });
  const availability = getAvailability(skill, facts, {
    channel: input.channel,
    isPreview: input.isPreview === true,
  });
  if (availability.status !== 'live' || skill.run === null) {
    const lead = texts.handoff.unavailable(texts.skills[skillId]);
    return handOff(context, { reason: 'skill-unavailable', skill: skillId, lead, availability });
  }
  const result = await skill.run({
    text: context.text,
    lang: context.lang,
    state: context.state,
    isVerified: isVerified(context),
    page: input.page,
    isPreview: input.isPreview === true,
    customer: context.ports.customer,
    lookUps: context.lookUps,
    content: context.ports.content,
    catalogue: context.ports.catalogue,
    words: toWords(context),
    tools: context.tools,
    nowMs: input.nowMs,
    timeZone: input.timeZone,
  });
  return { ...toOutcome(context, skillId, result), availability };
}

function toOutcome(context: TurnContext, skillId: SkillId, result: SkillResult): Outcome {
  switch (result.kind) {
    case 'needs-sign-in':
      return askSignIn(context, skillId, result);
    case 'needs-person':
      return handOff(context, { reason: result.reason, skill: skillId });
    case 'answer':
      return sayAnswer(context, skillId, result);
    default:
      return result satisfies never;
  }
}

/** Says why sign-in is needed and keeps the question, so that the customer never types it twice. */
function askSignIn(
  context: TurnContext,
  skillId: SkillId,
  result: Extract<SkillResult, { kind: 'needs-sign-in' }>,
): Outcome {
  const { state, texts, lang } = context;
  const message = introduce(context, toMessage([texts.tracking.signIn]));
  return createOutcome(
    {
      ...state,
      hasIntroduced: true,
      missCount: 0,
      unclear: null,
      lastSkill: skillId,
      awaiting: keepAddress(context),
      parked: { text: toKeptText(context.text), lang, skill: skillId },
    },
    { events: [message, { type: 'require-authentication', reason: result.reason }] },
  );
}

function sayAnswer(context: TurnContext, skillId: SkillId, result: Extract<SkillResult, { kind: 'answer' }>): Outcome {
  const { state } = context;
  const offersPerson = (result.offersPerson || context.routing?.alarm === 'frustration') && state.handedOff === null;
  const composed = composeMessage(
    {
      blocks: wordFinding(result.finding, toWords(context)),
      evidence: result.evidence,
      quotes: result.finding.kind === 'quote' ? listQuotes(result.finding) : [],
      quickReplies: listQuickReplies(context, result, offersPerson),
      sources: result.sources,
    },
    toWords(context),
  );
  if (!composed.ok) return handOff(context, { reason: 'knowledge-gap', skill: skillId, refused: composed.refused });
  return createOutcome(
    {
      ...state,
      hasIntroduced: true,
      missCount: 0,
      parked: null,
      lastSkill: skillId,
      unclear: null,
      ...result.remembers,
      awaiting: offersPerson ? 'person-offer' : keepAddress(context),
    },
    {
      events: [introduce(context, composed.message), ...result.cards.map((card) => ({ type: 'card', card }) as const)],
    },
  );
}

function toWords({ lang, texts, dates, input }: TurnContext): Words {
  return { lang, channel: input.channel, texts, dates };
}

function listQuickReplies(
  { texts }: TurnContext,
  result: Extract<SkillResult, { kind: 'answer' }>,
  offersPerson: boolean,
): string[] {
  const { quickReplies } = texts;
  if (result.finding.kind === 'order-not-found') return [quickReplies.latestOrder, quickReplies.person];
  return offersPerson || result.finding.kind === 'no-orders' ? [quickReplies.person] : [];
}
