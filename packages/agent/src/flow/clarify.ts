import type { Route } from '@loket/contracts';
import { extractOrderNames } from '@loket/domain/orders';
import type { AgentTexts } from '../locales/index.ts';
import { type Routing, normaliseText } from '../router/index.ts';
import { type DialogueState, toKeptText } from '../state.ts';
import { type Outcome, type TurnContext, createOutcome, keepAddress } from './context.ts';
import { introduce, toMessage } from './message.ts';

/** Asks which of two things a message is about; the message is kept and answered once that is clear. */
export function askBack(context: TurnContext, choices: readonly [Route, Route]): Outcome {
  const { state, texts, lang } = context;
  const [first, second] = choices.map((route) => toTopic(route, texts));
  const message = toMessage(
    [texts.clarify.ask(first ?? '', second ?? '')],
    choices.map((route) => capitalise(toTopic(route, texts))),
  );
  return createOutcome(
    {
      ...state,
      hasIntroduced: true,
      awaiting: keepAddress(context),
      unclear: { text: toKeptText(context.text), lang, choices: [...choices] },
    },
    { events: [introduce(context, message)], notes: [`asked back: ${choices.join(' or ')}`] },
  );
}

/** Words that pick the first or the second of two. */
const PICKS: readonly RegExp[] = [
  /^(?:the |de |het |den |det )?(?:first|former|one|1|eerste|een|één|första|ett)(?: one)?(?:,? (?:please|graag|aub|tack))?[.!]?$/iu,
  /^(?:the |de |het |den |det )?(?:second|latter|two|2|tweede|twee|andra|två)(?: one)?(?:,? (?:please|graag|aub|tack))?[.!]?$/iu,
];

/**
 * Which of the two a message picks after the agent has asked back, or `null` when it is about something else: a quick reply
 * in any of its forms, `the first`, or a few words that the router takes for one of them.
 */
export function readChoice(
  text: string,
  { choices }: NonNullable<DialogueState['unclear']>,
  routing: Routing,
  texts: AgentTexts,
): Route | null {
  if (routing.alarm !== null) return null;
  const place = PICKS.findIndex((pattern) => pattern.test(text.trim()));
  const picked = choices[place];
  if (picked !== undefined) return picked;
  const words = normaliseText(text).words.join(' ');
  const named = choices.find((route) => normaliseText(toTopic(route, texts)).words.join(' ') === words);
  if (named !== undefined) return named;
  // `And 1029?` asks about another order, and picks nothing.
  const isShort = words.split(' ').length <= SHORT_MAX_WORDS && extractOrderNames(text).length === 0;
  return isShort ? (choices.find((route) => route === routing.skill) ?? null) : null;
}

/** Words of a message that is no new question of its own. */
const SHORT_MAX_WORDS = 4;

function toTopic(route: Route, texts: AgentTexts): string {
  return route === 'none' ? '' : texts.clarify.topics[route];
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
