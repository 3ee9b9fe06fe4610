export { type Feature } from './rules.ts';
export { type Concept } from './lexicon.ts';
export { readConcepts } from './concepts.ts';
export { type MessageAlarm, findAlarm } from './alarms.ts';
export { type RouteContext, type Routing, routeMessage } from './route.ts';
export { foldText, normaliseText } from './text.ts';
