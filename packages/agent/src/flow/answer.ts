import { type AuthenticationReason, type Block, type SkillId, type TurnEvent, blocksToText } from '@loket/contracts';
import { toHubUrl } from '@loket/domain/hub';
import { getAvailability } from '../availability.ts';
import { type Composed, type Draft, composeMessage, reword } from '../compose/compose.ts';
import { present, toLinkParagraph, toParagraph } from '../compose/blocks.ts';
import { wordFinding } from '../compose/word-finding.ts';
import type { Words } from '../compose/words.ts';
import { listQuotes } from '../quotes/finding.ts';
import { SKILLS } from '../registry.ts';
import { NOTHING_TOLD, type SkillContext, type SkillResult, type Told } from '../skills/skill.ts';
import { PARKED_MAX, toKeptText } from '../state.ts';
import { type Outcome, type TurnContext, createOutcome, isVerified, keepAddress } from './context.ts';
import { handOff } from './hand-off.ts';
import { type Message, introduce } from './message.ts';

/** Answers with a skill: available? → tools → compose → check. What cannot be answered goes to a person. */
export async function answerWithSkill(context: TurnContext, skillId: SkillId): Promise<Outcome> {
  const { facts, input, texts } = context;
  const skill = SKILLS[skillId];
  if (facts === null) return handOff(context, { reason: 'tool-failure', skill: skillId });
  const availability = getAvailability(skill, facts, {
    channel: input.channel,
    isPreview: input.isPreview === true,
  });
  if (availability.status !== 'live') {
    const lead = texts.handoff.unavailable(texts.skills[skillId]);
    return handOff(context, { reason: 'skill-unavailable', skill: skillId, lead, availability });
  }
  const result = await skill.run(toSkillContext(context, facts));
  return { ...(await toOutcome(context, skillId, result)), availability };
}

function toSkillContext(context: TurnContext, facts: SkillContext['facts']): SkillContext {
  const { input, ports } = context;
  return {
    text: context.text,
    lang: context.lang,
    state: context.state,
    isVerified: isVerified(context),
    page: input.page,
    isPreview: input.isPreview === true,
    isResumed: input.trigger.kind === 'signed-in',
    facts,
    customer: ports.customer,
    lookUps: context.lookUps,
    content: ports.content,
    catalogue: ports.catalogue,
    coupons: ports.coupons,
    loyalty: ports.loyalty,
    words: toWords(context),
    tools: context.tools,
    nowMs: input.nowMs,
    timeZone: input.timeZone,
  };
}

function toOutcome(context: TurnContext, skillId: SkillId, result: SkillResult): Promise<Outcome> {
  switch (result.kind) {
    case 'needs-sign-in':
      return askSignIn(context, skillId, result);
    case 'needs-person':
      return passOn(context, skillId, result);
    case 'answer':
      return sayAnswer(context, skillId, result);
    default:
      return result satisfies never;
  }
}

/** Hands over, with what can be said before it. */
async function passOn(
  context: TurnContext,
  skillId: SkillId,
  result: Extract<SkillResult, { kind: 'needs-person' }>,
): Promise<Outcome> {
  const { reason, told = NOTHING_TOLD, facts = [], remembers = {} } = result;
  const composed = told.findings.length === 0 ? null : compose(context, told, { tail: [], quickReplies: [] });
  const cause = { reason, skill: skillId, facts };
  const next = { ...context, state: { ...context.state, ...remembers } };
  if (composed === null) return handOff(next, cause);
  if (!composed.ok) return handOff(next, { ...cause, refused: composed.refused });
  return handOff(next, { ...cause, told: composed.message, cards: told.cards });
}

/**
 * Says why sign-in is needed and keeps the question, so that the customer never types it twice. Where the channel has no
 * sign-in of its own, leads to where there is one.
 */
async function askSignIn(
  context: TurnContext,
  skillId: SkillId,
  result: Extract<SkillResult, { kind: 'needs-sign-in' }>,
): Promise<Outcome> {
  const { state, texts, lang, input } = context;
  const { told = NOTHING_TOLD } = result;
  const tail =
    input.channel === 'webchat' ? [toParagraph([sayWhy(context, result.reason)])] : leadToSignIn(context, result);
  if (tail === null) {
    const lead = texts.handoff.cannotVerify;
    return handOff(context, { reason: 'skill-unavailable', skill: skillId, lead });
  }
  const composed = compose(context, withLinks(told, tail), { tail: present(tail), quickReplies: [] });
  if (!composed.ok) return handOff(context, { reason: 'knowledge-gap', skill: skillId, refused: composed.refused });
  const events: TurnEvent[] = [introduce(context, composed.message)];
  // Asked again, in other words, it is still one question.
  const others = state.parked.filter(({ skill }) => skill !== skillId);
  const parked = [...others, { text: toKeptText(context.text), lang, skill: skillId }];
  const next = { ...state, hasIntroduced: true, missCount: 0, unclear: null, lastSkill: skillId };
  if (input.channel !== 'webchat') return createOutcome({ ...next, parked: [], awaiting: null }, { events });
  return createOutcome(
    { ...next, awaiting: keepAddress(context), parked: parked.slice(-PARKED_MAX) },
    { events: [...events, { type: 'require-authentication', reason: result.reason }] },
  );
}

function sayWhy({ texts }: TurnContext, reason: AuthenticationReason): string {
  switch (reason) {
    case 'subscriptions':
      return texts.subscriptions.signIn;
    case 'loyalty':
      return texts.loyalty.signIn;
    case 'coupons':
      return texts.coupons.signIn;
    default:
      return texts.tracking.signIn;
  }
}

/** The place in the hub, or for orders the shop's own page; `null` when there is neither. */
function leadToSignIn(
  { texts, facts }: TurnContext,
  { place, reason }: Extract<SkillResult, { kind: 'needs-sign-in' }>,
): (Block | null)[] | null {
  const lead = toParagraph([texts.handoff.signInThere]);
  if (facts?.hub !== null && facts?.hub !== undefined) {
    const label = reason === 'orders' ? texts.handoff.ordersLink : texts.handoff.hubLink;
    return [lead, toLinkParagraph(label, toHubUrl(facts.hub.url, place))];
  }
  const ordersUrl = reason === 'orders' ? (facts?.ordersUrl ?? null) : null;
  return ordersUrl === null ? null : [lead, toLinkParagraph(texts.handoff.ordersLink, ordersUrl)];
}

/** The links of blocks that come from settings count as evidence of them. */
function withLinks(told: Told, blocks: readonly (Block | null)[]): Told {
  const links = present(blocks)
    .flatMap((block) => (block.type === 'paragraph' ? block.inlines : block.items.flat()))
    .flatMap((inline) => (inline.type === 'link' ? [{ kind: 'link', url: inline.url } as const] : []));
  return { ...told, evidence: [...told.evidence, ...links] };
}

async function sayAnswer(
  context: TurnContext,
  skillId: SkillId,
  result: Extract<SkillResult, { kind: 'answer' }>,
): Promise<Outcome> {
  const { state, texts } = context;
  const isAngry = context.routing?.alarm === 'frustration';
  const offered = state.handedOff !== null ? null : isAngry ? 'frustration' : result.offers;
  const composed = compose(context, result, {
    tail: present([offered === null ? null : toParagraph([texts.handoff.offer])]),
    quickReplies: listQuickReplies(context, result, offered !== null),
  });
  if (!composed.ok) return handOff(context, { reason: 'knowledge-gap', skill: skillId, refused: composed.refused });
  const worded = await letReword(context, composed.message, result);
  return createOutcome(
    {
      ...state,
      hasIntroduced: true,
      missCount: 0,
      // What waits for sign-in still waits after an answer that needs none; who is signed in has nothing waiting.
      parked: isVerified(context) && !context.isPart ? [] : state.parked,
      lastSkill: skillId,
      unclear: null,
      ...result.remembers,
      awaiting: offered !== null ? 'person-offer' : (result.asks ?? keepAddress(context)),
      offered,
    },
    {
      events: [introduce(context, worded.message), ...result.cards.map((card) => ({ type: 'card', card }) as const)],
      composer: worded.composer,
      refused: worded.refused,
      notes: worded.notes,
    },
  );
}

/** Words what a skill tells with the embedded composer, and checks it. */
function compose(
  context: TurnContext,
  told: Told,
  part: { readonly tail: readonly Block[]; readonly quickReplies: readonly string[] },
): Composed {
  const words = toWords(context);
  const draft: Draft = {
    blocks: [...told.findings.flatMap((finding) => wordFinding(finding, words)), ...part.tail],
    evidence: told.evidence,
    quotes: told.findings.flatMap((finding) => (finding.kind === 'quote' ? listQuotes(finding) : [])),
    quickReplies: part.quickReplies,
    sources: told.sources,
  };
  return composeMessage(draft, words);
}

interface Worded {
  readonly message: Message;
  readonly composer: Outcome['composer'];
  readonly refused: readonly string[];
  readonly notes: readonly string[];
}

/** Lets a bound composer word the checked answer anew; whatever goes wrong, the embedded answer stands. */
async function letReword(context: TurnContext, message: Message, { evidence }: Told): Promise<Worded> {
  const { ports, input, text: question, lang } = context;
  if (ports.composer === null) return { message, composer: 'embedded', refused: [], notes: [] };
  const named = [...evidence, { kind: 'name', text: input.shopName } as const];
  const reworded = await reword(
    ports.composer,
    { question, lang, channel: input.channel, shopName: input.shopName, draft: message.blocks, evidence: named },
    { ...toWords(context), timeout: (ms, signal) => ports.timeout(ms, signal) },
  );
  if (!reworded.ok) {
    return { message, composer: 'embedded', refused: reworded.refused, notes: [`model composer: ${reworded.cause}`] };
  }
  return { message: withBlocks(message, reworded.blocks), composer: 'model', refused: [], notes: [] };
}

function withBlocks(message: Message, blocks: Block[]): Message {
  return { ...message, blocks, text: blocksToText(blocks) };
}

function toWords({ lang, texts, dates, input }: TurnContext): Words {
  return { lang, channel: input.channel, texts, dates };
}

function listQuickReplies(
  { texts }: TurnContext,
  { findings }: Extract<SkillResult, { kind: 'answer' }>,
  offersPerson: boolean,
): string[] {
  const { quickReplies } = texts;
  const has = (kind: string): boolean => findings.some((finding) => finding.kind === kind);
  if (has('order-not-found')) return [quickReplies.latestOrder, quickReplies.person];
  return offersPerson || has('no-orders') ? [quickReplies.person] : [];
}
