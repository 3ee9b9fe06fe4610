import { ROUTES, type Route, type RouteScore } from '@loket/contracts';
import { type MessageAlarm, findAlarmIn } from './alarms.ts';
import { type RouteContext, readFeatures } from './features.ts';
import { type LinearModel, toShares, unpackModel } from './model.ts';
import { normaliseText } from './text.ts';
import { ROUTER_MODEL } from './weights.gen.ts';

/** Decision of the router with every route's share. */
export interface Routing {
  readonly skill: Route;
  /** From 0 to 1: how often such a decision is right. */
  readonly confidence: number;
  /** All routes, best first; shares add up to 1. */
  readonly scores: readonly RouteScore[];
  readonly alarm: MessageAlarm | null;
}

/** Share of a handoff when something sensitive is said: nothing else may be answered. */
const SENSITIVE_SHARE = 0.99;

/** How many times likelier anger makes a handoff: it wins when little else is said, and colours a plain question. */
const FRUSTRATION_ODDS = 8;

let model: LinearModel | null = null;

/**
 * The first stage: decides what a message is about by its words and its conversation. Linear in its length, whatever it
 * holds.
 */
export function routeMessage(text: string, context: RouteContext): Routing {
  model ??= unpackModel(ROUTER_MODEL);
  const alarm = findAlarmIn(normaliseText(text).words);
  const shares = toShares(model.score(readFeatures(text, context)), ROUTER_MODEL.sharpness);
  const scores = ROUTES.map((skill, place): RouteScore => ({ skill, confidence: shares[place] ?? 0 }));
  return { ...decide(weighAlarm(scores, alarm)), alarm };
}

/** The decision that shares lead to; they need not add up to 1. */
export function decide(shares: readonly RouteScore[]): Omit<Routing, 'alarm'> {
  const sum = shares.reduce((total, { confidence }) => total + confidence, 0);
  const scores = shares
    .map(({ skill, confidence }) => ({ skill, confidence: Math.round((confidence / sum) * 1_000) / 1_000 }))
    .toSorted((a, b) => b.confidence - a.confidence);
  const [best] = scores;
  return { skill: best?.skill ?? 'none', confidence: best?.confidence ?? 0, scores };
}

function weighAlarm(scores: readonly RouteScore[], alarm: MessageAlarm | null): readonly RouteScore[] {
  if (alarm === null) return scores;
  const handoff = scores.find(({ skill }) => skill === 'handoff')?.confidence ?? 0;
  const share =
    alarm === 'sensitive'
      ? Math.max(handoff, SENSITIVE_SHARE)
      : (handoff * FRUSTRATION_ODDS) / (1 + handoff * (FRUSTRATION_ODDS - 1));
  const rest = handoff === 1 ? 0 : (1 - share) / (1 - handoff);
  return scores.map(({ skill, confidence }) => ({
    skill,
    confidence: skill === 'handoff' ? share : confidence * rest,
  }));
}
