export { type Availability, type Need, getAvailability, listMissingSwitches } from './availability.ts';
export { type ComposeRequest, type Composer } from './compose/composer.ts';
export { type ComingSkill, COMING_SKILLS, SKILLS, listSkills } from './registry.ts';
export type { Skill } from './skills/skill.ts';
export {
  listChoices,
  type RouteEvidence,
  type Routing,
  routeMessage,
  routeWithEvidence,
  toPassageEvidence,
  toProductEvidence,
} from './router/index.ts';
export * from './state.ts';
export { TOOL_TIMEOUT_MS } from './tools.ts';
export { turn } from './turn.ts';
export * from './types.ts';
