import { getAvailability } from '../availability.ts';
import { listSkills } from '../registry.ts';
import { type Concept, readConcepts } from '../router/index.ts';
import { type Outcome, type TurnContext, createOutcome, keepAddress } from './context.ts';
import { handOff } from './hand-off.ts';
import { getIntroduction, toMessage } from './message.ts';

/** Messages that lead nowhere, in a row, from which a person is offered; the next one hands over. */
const OFFER_AFTER = 2;

type Kind = 'greeting' | 'thanks' | 'goodbye' | 'declined' | 'abilities' | 'identity' | 'notUnderstood';

const KIND_OF_CONCEPT: readonly (readonly [Concept, Kind])[] = [
  ['goodbye', 'goodbye'],
  ['assistant', 'identity'],
  ['thanks', 'thanks'],
  ['abilities', 'abilities'],
  ['greeting', 'greeting'],
  ['no', 'declined'],
  ['yes', 'declined'],
];

/** Answers small talk and what concerns no shop: politely, shortly, saying what the agent can do. */
export function answerSmallTalk(context: TurnContext): Outcome {
  const { state, texts } = context;
  const kind = readKind(context.text);
  // Thanks and goodbyes are no failures: they never hand anybody over.
  const isMiss = kind === 'notUnderstood' || kind === 'greeting';
  const missCount = isMiss ? Math.min(state.missCount + 1, OFFER_AFTER + 1) : 0;
  if (kind === 'notUnderstood' && missCount > OFFER_AFTER) {
    return handOff(context, { reason: 'repeated-failure', skill: state.lastSkill });
  }
  const isAboutAgent = kind === 'abilities' || kind === 'identity';
  const saysAbilities = isMiss || isAboutAgent;
  const offersPerson = missCount >= OFFER_AFTER && state.handedOff === null;
  const live = listLiveSkills(context);
  const sentences = [
    isAboutAgent ? null : texts.small[kind],
    // Who asks what it is hears that it is an AI, however often.
    state.hasIntroduced && kind !== 'identity' ? null : getIntroduction(context),
    saysAbilities ? describeAbilities(context, live) : null,
    offersPerson ? texts.small.offerPerson : null,
  ];
  const quickReplies = [
    ...(saysAbilities && live.includes('order-tracking') ? [texts.quickReplies.whereIsOrder] : []),
    ...(offersPerson ? [texts.quickReplies.person] : []),
  ];
  return createOutcome(
    { ...state, hasIntroduced: true, missCount, awaiting: offersPerson ? 'person-offer' : keepAddress(context) },
    { events: [toMessage(sentences, quickReplies)] },
  );
}

function readKind(text: string): Kind {
  const concepts = readConcepts(text);
  if (concepts.has('world')) return 'notUnderstood';
  // `No thanks` declines; it thanks for nothing that was done.
  if (concepts.has('no') && concepts.has('thanks')) return 'declined';
  return KIND_OF_CONCEPT.find(([concept]) => concepts.has(concept))?.[1] ?? 'notUnderstood';
}

function listLiveSkills({ facts, input }: TurnContext): string[] {
  if (facts === null) return [];
  const options = { channel: input.channel, isPreview: input.isPreview === true };
  return listSkills()
    .filter((skill) => getAvailability(skill, facts, options).status === 'live')
    .map((skill) => skill.id);
}

function describeAbilities({ texts, lang }: TurnContext, live: readonly string[]): string {
  const names = listSkills()
    .filter((skill) => live.includes(skill.id))
    .map((skill) => texts.skills[skill.id]);
  if (names.length === 0) return texts.small.canOnlyPassOn;
  return texts.small.can(new Intl.ListFormat(lang, { type: 'conjunction' }).format(names));
}
