import { chooseLanguage } from '@loket/content/language';
import type { Locale, Route, SkillId, TurnTrace } from '@loket/contracts';
import { listMissingSwitches } from './availability.ts';
import { answerWithSkill } from './flow/answer.ts';
import { askBack, readChoice } from './flow/clarify.ts';
import { type Outcome, type TurnContext, createOutcome, createWords, getHandoffRules } from './flow/context.ts';
import { handOff } from './flow/hand-off.ts';
import { joinOutcomes } from './flow/join.ts';
import { namesKnownCode } from './flow/known-code.ts';
import { createLookUps } from './flow/look-ups.ts';
import { introduce, toMessage } from './flow/message.ts';
import { weighOrder } from './flow/order-evidence.ts';
import { readReplySkill } from './flow/replies.ts';
import { type Request, splitRequests } from './flow/requests.ts';
import { routeTurn } from './flow/route-turn.ts';
import { answerSmallTalk } from './flow/small-talk.ts';
import { findTopic } from './flow/topics.ts';
import { findEmail } from './handoff/contact.ts';
import { type Routing, isSmallTalk, listChoices, readConcepts } from './router/index.ts';
import type { DialogueState } from './state.ts';
import { createToolbox } from './tools.ts';
import type { AgentPorts, TurnInput, TurnResult } from './types.ts';

/** Routes that are shown beside the chosen one. */
const ALTERNATIVES_MAX = 3;

/** Words of the longest message that is a plain yes or no. */
const PLAIN_ANSWER_MAX_CHARS = 30;

/**
 * One turn of the agent: language → route → available? → signed in? → tools → compose → check.
 *
 * Pure but for its ports: the same state, input and answers of the ports give the same result. Preview and live
 * conversations run this very function. Never rejects for what a port does; what a port fails at becomes a handoff.
 */
export async function turn(state: DialogueState, input: TurnInput, ports: AgentPorts): Promise<TurnResult> {
  if (input.owner === 'member') return finish(await listen(state, input, ports, 'silent: a team member has it'));
  if (input.trigger.kind === 'signed-in') return finish(await resume(state, input, ports));
  const { text } = input.trigger;
  const email = state.awaiting === 'contact-email' ? findEmail(text) : null;
  if (email !== null) return finish(await takeAddress(state, input, ports, email));
  if (input.owner === 'team') return finish(await listen(state, input, ports, 'silent: the team has it'));
  return finish(await answerMessage(state, input, ports, text));
}

type RoutedContext = TurnContext & { readonly routing: Routing };

interface Finished {
  readonly context: TurnContext;
  readonly outcome: Outcome;
}

async function answerMessage(
  state: DialogueState,
  input: TurnInput,
  ports: AgentPorts,
  text: string,
): Promise<Finished> {
  const lang = readLanguage(text, state, input);
  const unrouted = await createContext({ ...state, lang }, input, ports, { text, lang, routing: null });
  const { routing: routed, notes } = await route(unrouted);
  const routing = await weighOrder(unrouted, routed);
  const requests = mayHoldSeveral(state, routing) ? splitRequests(text, state.lastSkill) : [];
  if (requests.length > 1) {
    const [first] = requests;
    const context = { ...unrouted, routing: { ...routing, skill: first?.skill ?? routing.skill } };
    return { context, outcome: await answerSeveral(context, requests) };
  }
  const context = takeReply(takeChoice({ ...unrouted, routing }, routing));
  const outcome = await answerRouted(context, { hasAsked: state.unclear !== null });
  return { context, outcome: { ...outcome, notes: [...notes, ...outcome.notes] } };
}

/** `Ok thanks!` is said in many languages, and changes none. */
function readLanguage(text: string, { lang }: DialogueState, input: TurnInput): Locale {
  if (lang !== null && isSmallTalk(text)) return lang;
  return chooseLanguage(text, { conversation: lang, hint: input.localeHint, account: input.accountLocale });
}

function route(context: TurnContext): ReturnType<typeof routeTurn> {
  const { text, state, lang, input, facts, lookUps } = context;
  const isOnProductPage = input.page?.productHandle !== undefined;
  return routeTurn(text, {
    state,
    lang,
    isOnProductPage,
    facts,
    lookUps,
    namesKnownCode: () => namesKnownCode(context),
  });
}

/** A reply to what was asked is one thing; so is what goes to a person anyway. */
function mayHoldSeveral({ unclear, awaiting }: DialogueState, { alarm, skill }: Routing): boolean {
  const isReply = unclear !== null || awaiting === 'order-choice' || awaiting === 'subscription-choice';
  return !isReply && alarm === null && skill !== 'handoff';
}

/** Answers each request by itself, in the order asked, as one turn. */
async function answerSeveral(context: RoutedContext, requests: readonly Request[]): Promise<Outcome> {
  if (listSwitches(context).length > 0 || findTopic(context.text, getHandoffRules(context)) !== null) {
    return answerRouted(context, { hasAsked: true });
  }
  const outcomes: Outcome[] = [];
  let state: DialogueState = { ...context.state, hasIntroduced: true };
  for (const { text, skill } of requests) {
    const outcome = await answerWithSkill({ ...context, state, text, isPart: true }, skill);
    outcomes.push(outcome);
    ({ state } = outcome);
  }
  return joinOutcomes(context, outcomes, noteSeveral(requests));
}

function noteSeveral(requests: readonly { readonly skill: SkillId }[]): string {
  return `requests: ${requests.map(({ skill }) => skill).join(', ')}`;
}

function listSwitches({ facts, input }: TurnContext): string[] {
  return facts === null || input.isPreview === true ? [] : listMissingSwitches(facts, input.channel);
}

async function answerRouted(context: RoutedContext, { hasAsked }: { readonly hasAsked: boolean }): Promise<Outcome> {
  const { state, routing } = context;
  const { lastSkill } = state;
  const missing = listSwitches(context);
  if (missing.length > 0) {
    const availability = { status: 'unavailable', missing } as const;
    return handOff(context, { reason: 'skill-unavailable', skill: routing.skill, lead: null, availability });
  }
  if (routing.alarm === 'sensitive') return handOff(context, { reason: 'sensitive', skill: lastSkill });
  const topic = findTopic(context.text, getHandoffRules(context));
  if (topic !== null) {
    const facts = [{ label: 'Topic', value: topic }];
    return handOff(context, { reason: 'policy-exception', skill: routing.skill, facts });
  }
  if (acceptsPerson(context, routing)) {
    return handOff(context, { reason: state.offered ?? 'customer-request', skill: lastSkill, lead: null });
  }
  const choices = hasAsked ? null : listChoices(routing);
  if (choices !== null) return askBack(context, choices);
  switch (routing.skill) {
    case 'handoff':
      return handOff(context, { reason: routing.alarm ?? 'customer-request', skill: lastSkill });
    case 'none':
      return answerSmallTalk(context);
    default:
      return answerWithSkill(context, routing.skill);
  }
}

/** After the agent has asked back: goes on with the message that waited, when this one says which is meant. */
function takeChoice(context: TurnContext, routing: Routing): RoutedContext {
  const { unclear } = context.state;
  const state = { ...context.state, unclear: null };
  const choice = unclear === null ? null : readChoice(context.text, unclear, routing, context.texts);
  if (unclear === null || choice === null) return { ...context, state, routing };
  return {
    ...context,
    ...createWords(unclear.lang, context.input),
    state,
    text: unclear.text,
    lang: unclear.lang,
    lookUps: createLookUps(context.tools, context.ports, unclear.lang),
    routing: { ...routing, skill: choice, confidence: 1 },
  };
}

/** A short reply that says which one is meant, or corrects it, goes on with the skill that it answers. */
function takeReply(context: RoutedContext): RoutedContext {
  const { routing, state, text } = context;
  const skill = readReplySkill(text, state, routing);
  return skill === null ? context : { ...context, routing: { ...routing, skill, confidence: 1 } };
}

/** A plain yes to the offer of a person. */
function acceptsPerson({ state, text }: TurnContext, routing: Routing): boolean {
  if (state.awaiting !== 'person-offer' || text.length > PLAIN_ANSWER_MAX_CHARS) return false;
  return routing.skill === 'none' && readConcepts(text).has('yes');
}

/** Answers the questions that waited for sign-in; once, since the state that comes back no longer holds them. */
async function resume(state: DialogueState, input: TurnInput, ports: AgentPorts): Promise<Finished> {
  const { parked } = state;
  const [first] = parked;
  if (first === undefined) return listen(state, input, ports, 'silent: no question is parked');
  if (input.customer.level !== 'verified') return listen(state, input, ports, 'silent: nobody is verified');
  if (input.owner !== 'agent') return listen({ ...state, parked: [] }, input, ports, 'silent: the team has it');
  const context = await createContext({ ...state, parked: [] }, input, ports, { ...first, routing: null });
  const outcomes: Outcome[] = [];
  let next: DialogueState = context.state;
  for (const { text, lang, skill } of parked) {
    const outcome = await answerWithSkill(toParked(context, { text, lang, state: next }), skill satisfies SkillId);
    outcomes.push(outcome);
    next = outcome.state;
  }
  return { context, outcome: joinOutcomes(context, outcomes, `resumed what was parked; ${noteSeveral(parked)}`) };
}

function toParked(
  context: TurnContext,
  part: { readonly text: string; readonly lang: Locale; readonly state: DialogueState },
): TurnContext {
  const lookUps = createLookUps(context.tools, context.ports, part.lang);
  return { ...context, ...createWords(part.lang, context.input), ...part, lookUps, isPart: true };
}

async function takeAddress(
  state: DialogueState,
  input: TurnInput,
  ports: AgentPorts,
  contactEmail: string,
): Promise<Finished> {
  const context = createQuietContext(state, input, ports);
  const message = introduce(context, toMessage([context.texts.handoff.thanksForEmail]));
  const next: DialogueState = { ...state, awaiting: null, hasIntroduced: true };
  return {
    context,
    outcome: createOutcome(next, { events: [message], contactEmail, notes: ['took a contact address'] }),
  };
}

async function listen(state: DialogueState, input: TurnInput, ports: AgentPorts, note: string): Promise<Finished> {
  const context = createQuietContext(state, input, ports);
  return { context, outcome: createOutcome(state, { notes: [note] }) };
}

/** Context of a turn that reads nothing. */
function createQuietContext(state: DialogueState, input: TurnInput, ports: AgentPorts): TurnContext {
  const lang = state.lang ?? input.localeHint ?? input.accountLocale;
  const tools = createToolbox(ports);
  const lookUps = createLookUps(tools, ports, lang);
  return {
    input,
    ports,
    state,
    text: '',
    lang,
    ...createWords(lang, input),
    tools,
    lookUps,
    facts: null,
    routing: null,
    isPart: false,
  };
}

async function createContext(
  state: DialogueState,
  input: TurnInput,
  ports: AgentPorts,
  part: { readonly text: string; readonly lang: Locale; readonly routing: Routing | null },
): Promise<TurnContext> {
  const { text, lang, routing } = part;
  const tools = createToolbox(ports);
  const facts = await tools.call('get-shop-facts', {}, () => ports.shop.getFacts());
  return {
    input,
    ports,
    state,
    text,
    lang,
    routing,
    ...createWords(lang, input),
    tools,
    lookUps: createLookUps(tools, ports, lang),
    facts: facts.ok ? facts.value : null,
    isPart: false,
  };
}

function finish({ context, outcome }: Finished): TurnResult {
  const { routing, state, lang, tools } = context;
  const skill: Route = routing?.skill ?? outcome.state.lastSkill ?? state.lastSkill ?? 'none';
  const scores = routing?.scores ?? [];
  const trace: TurnTrace = {
    lang,
    router: [...scores],
    skill,
    availability: outcome.availability,
    tools: tools.traces,
    composer: outcome.composer,
    refused: [...outcome.refused],
    notes: [...outcome.notes],
  };
  return {
    skill,
    confidence: routing?.confidence ?? 1,
    alternatives: scores.slice(1, 1 + ALTERNATIVES_MAX),
    isRouted: routing !== null,
    events: outcome.events,
    state: outcome.state,
    trace,
    handoff: outcome.handoff,
    contactEmail: outcome.contactEmail,
  };
}
