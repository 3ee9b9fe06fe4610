import { SKILL_IDS, type Route, type SkillId } from '@loket/contracts';
import { normaliseText, routeMessage } from '../router/index.ts';
import { readCouponRequest } from '../skills/coupons-discounts/reading.ts';

/** Requests of one message that are answered: a third is a conversation of its own. */
const REQUESTS_MAX = 2;

/** Share from which a part of a message counts as a request by itself, `none` left aside: it stands beside another request. */
const PART_SHARE_MIN = 0.8;

/** Words of the shortest part that can be a request; `and my points` is one. */
const PART_MIN_WORDS = 3;

/** Words of the longest message that is taken apart: a long mail tells one story. */
const MESSAGE_MAX_WORDS = 60;

/** Characters of a message that are read for this. */
const READ_MAX_CHARS = 1_000;

/** Where one request may end and the next begin, in the three languages. */
const BOUNDARY =
  /(?<=[.?!;])\s+|\n+|[,;]?\s+(?:and|en|och)\s+(?=(?:also|can|could|would|will|should|did|has|have|may|am|was|how|what|when|where|which|why|do|does|is|are|i|please|my|ook|kan|kun|kunnen|hoe|hoeveel|hoelang|wat|wanneer|waar|waarom|welke|ik|mijn|graag|heb|heeft|is|zijn|gaat|gaan|komt|moet|mag|werkt|geldt|krijg|också|går|finns|kommer|ska|får|måste|gäller|funkar|fungerar|kan|hur|vad|när|var|varför|vilken|vilka|jag|min|mina|är|har)\b)|[,;]\s+(?=(?:also|another question|and|ook|nog een vraag|en|också|och|en fråga till)\b)/giu;

/** Words by which a part asks for something rather than tells what happened. */
const ASKS =
  /\?|\b(?:where|when|how|what|which|can|could|want|like to|need|please|cancel|return|change|skip|pause|stop|track|waar|wanneer|hoe|wat|welke|kan|kun|wil|graag|moet|annuleer|annuleren|retourneren|wijzig|wijzigen|opzeggen|pauzeren|var|när|hur|vad|vilken|vilka|kan|vill|behöver|avbeställ|returnera|ändra|pausa|säga upp)\b/iu;

/** Words by which a further request is announced; they say nothing of what it is. */
const ANNOUNCES =
  /^\s*(?:(?:and|en|och) )?(?:(?:ook )?nog een (?:vraag(?:je)?|ding)|(?:just )?(?:another|one more|one other) (?:question|thing)|en (?:fråga|sak) till|trouwens|by the way|btw|förresten)[:,]?\s+/iu;

/** Words of asking whether something holds. */
const HOLDS = /\b(?:valid|works?|working|geldig|werkt|giltig|funkar|fungerar|gäller)\b/iu;

/** One request of a message, as the customer wrote it. */
export interface Request {
  readonly text: string;
  readonly skill: SkillId;
}

/**
 * Takes a message with two requests apart, e.g. `where is my order and how many points do I have?`. Each part must ask for
 * something and be certainly one skill's, and the skills must differ; what is between belongs to the request before it.
 *
 * @returns Two requests in the order of the text, or an empty list when the message is one.
 */
export function splitRequests(text: string, lastSkill: Route | null): readonly Request[] {
  if (text.length > READ_MAX_CHARS || normaliseText(text).words.length > MESSAGE_MAX_WORDS) return [];
  const parts = text.split(BOUNDARY).filter((part) => part !== undefined && part.trim() !== '');
  if (parts.length < 2) return [];
  const requests: { text: string; skill: SkillId }[] = [];
  let lead = '';
  for (const part of parts) {
    const skill = readSkill(part, lastSkill);
    const last = requests.at(-1);
    if (skill !== null && last?.skill !== skill) {
      requests.push({ text: `${lead}${part.trim()}`, skill });
      lead = '';
    } else if (last === undefined) lead = `${lead}${part.trim()} `;
    else last.text = `${last.text} ${part.trim()}`;
  }
  const skills = new Set(requests.map(({ skill }) => skill));
  return skills.size === requests.length && requests.length >= 2 ? requests.slice(0, REQUESTS_MAX) : [];
}

/** The skill that a part certainly asks for, or `null`. */
function readSkill(part: string, lastSkill: Route | null): SkillId | null {
  if (normaliseText(part).words.length < PART_MIN_WORDS || !ASKS.test(part)) return null;
  // Whether `STORM10` still holds is asked of nothing but a code.
  if (HOLDS.test(part) && readCouponRequest(part).kind === 'code') return 'coupons-discounts';
  const { skill, confidence, scores, alarm } = routeMessage(part.replace(ANNOUNCES, ''), { lastSkill });
  const none = scores.find((score) => score.skill === 'none')?.confidence ?? 0;
  if (alarm !== null || skill === 'none' || confidence < PART_SHARE_MIN * (1 - none)) return null;
  return SKILL_IDS.find((id) => id === skill) ?? null;
}
