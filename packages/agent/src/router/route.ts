import { ROUTES, type Route, type RouteScore } from '@loket/contracts';
import { extractOrderNames } from '@loket/domain/orders';
import { type MessageAlarm, findAlarmIn } from './alarms.ts';
import { readConceptsIn } from './concepts.ts';
import { type Feature, RULES, type Rule } from './rules.ts';
import { normaliseText } from './text.ts';

/** What the conversation adds to a message's own words. */
export interface RouteContext {
  readonly lastSkill: Route | null;
}

/** Decision of the router with every route's share. */
export interface Routing {
  readonly skill: Route;
  /** From 0 to 1. */
  readonly confidence: number;
  /** All routes, best first; shares add up to 1. */
  readonly scores: readonly RouteScore[];
  readonly alarm: MessageAlarm | null;
}

/** Words of a message that counts as short. */
const SHORT_MAX_WORDS = 6;

/** Head start of `none`: a message of which nothing is understood. */
const NONE_BASE = 1.1;

/** How sharply points become shares. */
const SHARPNESS = 1.1;

/** Points that a sensitive message gives the handoff; above all that rules can add up to. */
const SENSITIVE_POINTS = 14;

/** Points that anger gives the handoff: it wins when little else is said, and colours a plain question. */
const FRUSTRATION_POINTS = 3.4;

/** Decides what a message is about. Linear in its length, whatever it holds. */
export function routeMessage(text: string, context: RouteContext): Routing {
  const { words } = normaliseText(text);
  const features = readFeatures(text, words, context);
  const alarm = findAlarmIn(words);
  const points = new Map<Route, number>(ROUTES.map((route) => [route, route === 'none' ? NONE_BASE : 0]));
  for (const rule of RULES) {
    if (applies(rule, features)) points.set(rule.to, (points.get(rule.to) ?? 0) + rule.weight);
  }
  if (alarm === 'sensitive') points.set('handoff', SENSITIVE_POINTS);
  if (alarm === 'frustration') points.set('handoff', (points.get('handoff') ?? 0) + FRUSTRATION_POINTS);
  const scores = toShares(points);
  const [best] = scores;
  return { skill: best?.skill ?? 'none', confidence: best?.confidence ?? 0, scores, alarm };
}

function applies(rule: Rule, features: ReadonlySet<Feature>): boolean {
  return (
    rule.all.every((group) => group.some((feature) => features.has(feature))) &&
    !rule.not.some((feature) => features.has(feature))
  );
}

function readFeatures(text: string, words: readonly string[], context: RouteContext): Set<Feature> {
  const features = new Set<Feature>(readConceptsIn(words));
  if (extractOrderNames(text).length > 0) features.add('named-order');
  if (context.lastSkill === 'order-tracking') features.add('after-tracking');
  if (words.length <= SHORT_MAX_WORDS) features.add('short');
  return features;
}

function toShares(points: ReadonlyMap<Route, number>): RouteScore[] {
  const weights = [...points].map(([skill, value]) => ({ skill, weight: Math.exp(SHARPNESS * value) }));
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  return weights
    .map(({ skill, weight }) => ({ skill, confidence: Math.round((weight / sum) * 1_000) / 1_000 }))
    .toSorted((a, b) => b.confidence - a.confidence);
}
