import { chooseLanguage } from '@loket/content/language';
import type { Locale, Route, TurnTrace } from '@loket/contracts';
import { listMissingSwitches } from './availability.ts';
import { answerWithSkill } from './flow/answer.ts';
import { askBack, readChoice } from './flow/clarify.ts';
import { type Outcome, type TurnContext, createOutcome, createWords } from './flow/context.ts';
import { handOff } from './flow/hand-off.ts';
import { createLookUps } from './flow/look-ups.ts';
import { introduce, toMessage } from './flow/message.ts';
import { routeTurn } from './flow/route-turn.ts';
import { answerSmallTalk } from './flow/small-talk.ts';
import { findEmail } from './handoff/contact.ts';
import { type Routing, listChoices, readConcepts } from './router/index.ts';
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
  const lang = chooseLanguage(text, { conversation: state.lang, hint: input.localeHint, account: input.accountLocale });
  const unrouted = await createContext({ ...state, lang }, input, ports, { text, lang, routing: null });
  const { routing, notes } = await routeTurn(text, {
    state,
    lang,
    isOnProductPage: input.page?.productHandle !== undefined,
    facts: unrouted.facts,
    lookUps: unrouted.lookUps,
  });
  const context = takeChoice({ ...unrouted, routing }, routing);
  const outcome = await answerRouted(context, { hasAsked: state.unclear !== null });
  return { context, outcome: { ...outcome, notes: [...notes, ...outcome.notes] } };
}

async function answerRouted(context: RoutedContext, { hasAsked }: { readonly hasAsked: boolean }): Promise<Outcome> {
  const { state, facts, input, routing } = context;
  const { lastSkill } = state;
  const missing = facts === null || input.isPreview === true ? [] : listMissingSwitches(facts, input.channel);
  if (missing.length > 0) {
    const availability = { status: 'unavailable', missing } as const;
    return handOff(context, { reason: 'skill-unavailable', skill: routing.skill, lead: null, availability });
  }
  if (routing.alarm === 'sensitive') return handOff(context, { reason: 'sensitive', skill: lastSkill });
  if (acceptsPerson(context, routing)) return handOff(context, { reason: 'customer-request', skill: lastSkill });
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

/** A plain yes to the offer of a person. */
function acceptsPerson({ state, text }: TurnContext, routing: Routing): boolean {
  if (state.awaiting !== 'person-offer' || text.length > PLAIN_ANSWER_MAX_CHARS) return false;
  return routing.skill === 'none' && readConcepts(text).has('yes');
}

/** Answers the question that waited for sign-in; once, since the state that comes back no longer holds it. */
async function resume(state: DialogueState, input: TurnInput, ports: AgentPorts): Promise<Finished> {
  const { parked } = state;
  if (parked === null) return listen(state, input, ports, 'silent: no question is parked');
  if (input.customer.level !== 'verified') return listen(state, input, ports, 'silent: nobody is verified');
  if (input.owner !== 'agent') return listen({ ...state, parked: null }, input, ports, 'silent: the team has it');
  const { text, lang, skill } = parked;
  const context = await createContext({ ...state, parked: null }, input, ports, { text, lang, routing: null });
  const outcome =
    skill === 'none' || skill === 'handoff' ? createOutcome(context.state) : await answerWithSkill(context, skill);
  return { context, outcome: { ...outcome, notes: [...outcome.notes, 'resumed the parked question'] } };
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
  };
}

async function createContext(
  state: DialogueState,
  input: TurnInput,
  ports: AgentPorts,
  part: { readonly text: string; readonly lang: Locale; readonly routing: Routing | null },
): Promise<TurnContext> {
  const tools = createToolbox(ports);
  const facts = await tools.call('get-shop-facts', {}, () => ports.shop.getFacts());
  return {
    input,
    ports,
    state,
    ...part,
    ...createWords(part.lang, input),
    tools,
    lookUps: createLookUps(tools, ports, part.lang),
    facts: facts.ok ? facts.value : null,
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
    composer: 'embedded',
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
