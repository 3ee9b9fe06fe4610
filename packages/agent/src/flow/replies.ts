import { type Route, SKILL_IDS, type SkillId } from '@loket/contracts';
import { extractOrderNames } from '@loket/domain/orders';
import { toFoldedLine } from '../reading/line.ts';
import { type Routing, isSmallTalk, readConcepts } from '../router/index.ts';
import type { DialogueState } from '../state.ts';

/** Share from which the router's own decision stands against what the conversation suggests. */
const SURE_SHARE = 0.8;

/** Words of a reply that only says which one is meant. */
const REPLY_MAX_WORDS = 8;

/** Skills that speak of one of several things: `and the other one?` goes on with them. */
const HAVE_OTHERS: ReadonlySet<SkillId> = new Set([
  'order-tracking',
  'order-editing',
  'returns-exchanges',
  'subscriptions',
]);

/** Words that begin a correction of what was understood, folded. */
const CORRECTS =
  /^(?:no|nope|nah|not|sorry|actually|i mean|i meant|wait|oops|nee|niet|nou|eigenlijk|ik bedoel|ik bedoelde|oh|oeps|nej|inte|nja|jag menar|jag menade|forlat|vanta|egentligen)\b/u;

/**
 * The skill that a reply goes on with: the message picks one of several that the agent showed, or corrects which one was
 * meant. `null`: the router's decision stands.
 */
export function readReplySkill(text: string, state: DialogueState, routing: Routing): SkillId | null {
  const { lastSkill, awaiting } = state;
  const skill = SKILL_IDS.find((id) => id === lastSkill) ?? null;
  if (skill === null || routing.alarm !== null || routing.skill === 'handoff') return null;
  const line = toFoldedLine(text);
  if (line.split(' ').length > REPLY_MAX_WORDS) return null;
  const isOpen = isOpenTo(routing, skill);
  if (awaiting === 'order-choice' || awaiting === 'subscription-choice') {
    return isOpen && !isSmallTalk(text) ? skill : null;
  }
  if (asksForMoney(line, state) && routing.skill === 'returns-exchanges') return 'order-editing';
  const isOther = readConcepts(text).has('other-one');
  if (isOther && isOpen && HAVE_OTHERS.has(skill)) return skill;
  const names = extractOrderNames(text).length > 0 || isOther;
  return isOpen && names && CORRECTS.test(line) ? skill : null;
}

/** Words of getting money back, folded. */
const MONEY_BACK =
  /\b(?:refund\w*|money|everything|all of it|geld|alles|bedrag|terugbetaal\w*|pengar\w*|allt|aterbetal\w*)\b/u;

/** `and do I get everything back?`, of an order that is just being cancelled: nothing has been sent back. */
function asksForMoney(line: string, { lastSkill, aspect }: DialogueState): boolean {
  return lastSkill === 'order-editing' && aspect === 'cancel' && MONEY_BACK.test(line);
}

/** What a bare number or title looks like to the router counts little against what was just asked. */
function isOpenTo({ skill, confidence }: Routing, expected: Route): boolean {
  if (skill === expected || skill === 'none' || skill === 'product-recommendations') return true;
  return confidence < SURE_SHARE || skill === 'order-tracking';
}
