export { readConcepts } from './concepts.ts';
export { type MessageAlarm, findAlarm } from './alarms.ts';
export {
  type RouteEvidence,
  listChoices,
  routeWithEvidence,
  toPassageEvidence,
  toProductEvidence,
} from './evidence.ts';
export { type RouteContext, isSmallTalk } from './features.ts';
export { type Concept } from './lexicon.ts';
export { type Routing, routeMessage } from './route.ts';
export { normaliseText } from './text.ts';
