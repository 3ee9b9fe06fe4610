import { type SubscriptionAction, toHubUrl } from '@loket/domain/hub';
import type { HubFacts, Subscription } from '@loket/domain/ports';
import { createTitleMatcher } from '../../orders/titles.ts';
import { readSubscriptions } from '../../providers/read-results.ts';
import { asksForRules } from '../../reading/asking.ts';
import { toFoldedLine } from '../../reading/line.ts';
import { readPlace } from '../../reading/place.ts';
import { readConcepts } from '../../router/index.ts';
import { STATE_SUBSCRIPTIONS_MAX, toMention } from '../../state.ts';
import { answerFromPolicy, findPolicy } from '../policy.ts';
import { NOTHING_TOLD, type SkillContext, type SkillResult, type Told, joinTold } from '../skill.ts';
import { listSubscriptionActions, toSubscriptionCard } from './cards.ts';
import {
  type KnownSubscription,
  type SubscriptionAspect,
  type SubscriptionFinding,
  listSubscriptionEvidence,
  toKnown,
  toSubscriptionState,
} from './finding.ts';
import { asksForNext, readSubscriptionAspect } from './reading.ts';

/** Subscriptions that are read; nobody has more than a few. */
const LIST_LIMIT = 20;

/** Those that one answer speaks of. */
const SHOWN_MAX = 3;

/** Words that point at what was just spoken of, in the three languages, folded. */
const POINTING = /\b(?:it|that|this|het|die|dat|deze|den|det|denna|detta)\b/u;

/** Shows subscriptions and leads to where they can be paused, skipped, changed or ended; changes nothing itself. */
export async function showSubscriptions(context: SkillContext): Promise<SkillResult> {
  const aspect = readSubscriptionAspect(context.text, context.state);
  if (aspect === 'start' || asksForRules(context.text)) return answerFromPolicy(context, 'subscription-policy', aspect);
  if (!context.isVerified) return askSignIn(context, aspect);
  const { hub } = context.facts;
  const provider = context.customer?.subscriptions ?? null;
  if (hub === null || provider === null) return { kind: 'needs-person', reason: 'skill-unavailable' };
  const listed = await context.tools.call(
    'list-subscriptions',
    { limit: LIST_LIMIT },
    async () => readSubscriptions(await provider.listSubscriptions({ limit: LIST_LIMIT })),
    'subscriptions',
  );
  if (!listed.ok) return { kind: 'needs-person', reason: 'tool-failure' };
  if (listed.value.length === 0) return answerNone(context);
  const known = listed.value.map((each) => toKnown(each, context));
  return answerMeant(context, { meant: chooseMeant(context, known, aspect), hub, aspect });
}

/** The policy is told to anyone. */
async function askSignIn(context: SkillContext, aspect: SubscriptionAspect): Promise<SkillResult> {
  const told = await findSubscriptionPolicy(context, aspect);
  return {
    kind: 'needs-sign-in',
    reason: 'subscriptions',
    place: { to: 'subscriptions' },
    ...(told === null ? {} : { told }),
  };
}

/** What the merchant's policy says about it, for anyone. */
function findSubscriptionPolicy(context: SkillContext, aspect: SubscriptionAspect | 'restart'): Promise<Told | null> {
  const { subscriptions } = context.words.texts.policyQuestions;
  return findPolicy(context, 'subscription-policy', subscriptions[aspect === 'start' ? 'show' : aspect]);
}

async function answerNone(context: SkillContext): Promise<SkillResult> {
  const policy = await findSubscriptionPolicy(context, 'show');
  const told = joinTold([toTold({ kind: 'no-subscriptions' }), policy]);
  return { kind: 'answer', ...told, remembers: { subscriptions: [], aspect: 'show' }, offers: 'customer-request' };
}

/**
 * The one that is named, by its place among those shown or by a word of its title; else those for which what is wanted is
 * possible; else those that have not ended; else all.
 */
function chooseMeant(
  { text, state }: SkillContext,
  subscriptions: readonly KnownSubscription[],
  aspect: SubscriptionAspect,
): readonly KnownSubscription[] {
  const place = state.awaiting === 'subscription-choice' ? readPlace(toFoldedLine(text)) : null;
  const listed = place === null ? undefined : state.subscriptions.at(place);
  const picked = subscriptions.find(({ id }) => id === listed?.id);
  if (picked !== undefined) return [picked];
  const spokenOf =
    state.lastSkill === 'subscriptions' && state.subscriptions.length === 1 ? state.subscriptions[0] : null;
  const others = subscriptions.filter(({ id }) => id !== spokenOf?.id);
  if (readConcepts(text).has('other-one') && others.length > 0) return others;
  const names = createTitleMatcher(text);
  const named = subscriptions.filter(({ title }) => names(title));
  const same = POINTING.test(toFoldedLine(text)) ? subscriptions.find(({ id }) => id === spokenOf?.id) : undefined;
  if (named.length === 0 && same !== undefined) return [same];
  const from = named.length > 0 ? named : subscriptions;
  const action = toAction(aspect);
  const able = action === null ? [] : from.filter((each) => listSubscriptionActions(each).includes(action));
  if (able.length > 0) return able;
  const running = from.filter(({ status }) => status === 'active' || status === 'paused');
  const coming = asksForNext(text) ? running.filter(({ nextAtMs }) => nextAtMs !== null) : [];
  return [coming, running].find((some) => some.length > 0) ?? from;
}

function hasEnded({ status }: Subscription): boolean {
  return status === 'cancelled' || status === 'expired';
}

function toAction(aspect: SubscriptionAspect): SubscriptionAction | null {
  return aspect === 'show' || aspect === 'start' ? null : aspect;
}

async function answerMeant(
  context: SkillContext,
  part: { readonly meant: readonly KnownSubscription[]; readonly hub: HubFacts; readonly aspect: SubscriptionAspect },
): Promise<SkillResult> {
  const { meant, hub, aspect } = part;
  const wanted = toAction(aspect);
  const shown = meant.slice(0, SHOWN_MAX);
  const [only] = shown;
  const cards = shown.map((each) => toSubscriptionCard(each, { hubUrl: hub.url, timeZone: context.timeZone, wanted }));
  const isOne = only !== undefined && meant.length === 1;
  const finding = isOne ? toOne(only, hub, wanted) : toSeveral(meant, shown, wanted !== null);
  const about = isOne && wanted !== null ? toPolicyAspect(only, wanted) : null;
  const policy = about === null ? null : await findSubscriptionPolicy(context, about);
  const isStuck = finding.kind === 'subscription' && wanted !== null && finding.lead === null;
  return {
    kind: 'answer',
    ...joinTold([{ ...toTold(finding), cards }, policy]),
    remembers: { subscriptions: shown.slice(0, STATE_SUBSCRIPTIONS_MAX).map(toMention), aspect },
    offers: isStuck ? 'policy-exception' : null,
    ...(finding.kind === 'several-subscriptions' && finding.asks ? { asks: 'subscription-choice' as const } : {}),
  };
}

/**
 * What ending or pausing means stands in the merchant's own words; how to pause what is paused, or to resume what runs, helps
 * nobody, and of one that has ended only how to begin again does.
 */
function toPolicyAspect(subscription: Subscription, wanted: SubscriptionAction): SubscriptionAction | 'restart' | null {
  if (hasEnded(subscription)) return wanted === 'resume' ? 'restart' : null;
  const { status } = subscription;
  const isSo = (status === 'paused' && wanted === 'pause') || (status === 'active' && wanted === 'resume');
  return isSo ? null : wanted;
}

function toOne(subscription: KnownSubscription, hub: HubFacts, wanted: SubscriptionAction | null): SubscriptionFinding {
  const isPossible = wanted !== null && listSubscriptionActions(subscription).includes(wanted);
  const place = { to: 'subscription', subscriptionId: subscription.id, action: wanted } as const;
  return {
    kind: 'subscription',
    subscription: toSubscriptionState(subscription),
    lead: wanted !== null && isPossible ? { action: wanted, url: toHubUrl(hub.url, place) } : null,
    cannot: isPossible || isUnknown(subscription, wanted) ? null : wanted,
  };
}

/** Whether nobody can say if it is possible: neither yes nor no is then said. */
function isUnknown(
  { status, isSkippable, isNextKnown }: KnownSubscription,
  wanted: SubscriptionAction | null,
): boolean {
  if (status === 'other') return true;
  return status === 'active' && wanted === 'skip' && (isSkippable === null || !isNextKnown);
}

function toSeveral(
  all: readonly KnownSubscription[],
  shown: readonly KnownSubscription[],
  asks: boolean,
): SubscriptionFinding {
  return { kind: 'several-subscriptions', subscriptions: shown.map(toSubscriptionState), total: all.length, asks };
}

function toTold(finding: SubscriptionFinding): Told {
  return { ...NOTHING_TOLD, findings: [finding], evidence: listSubscriptionEvidence(finding) };
}
