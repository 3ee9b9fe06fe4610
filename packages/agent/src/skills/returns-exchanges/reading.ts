import { toFoldedLine } from '../../reading/line.ts';
import { readConcepts } from '../../router/index.ts';
import type { DialogueState } from '../../state.ts';
import { RETURN_ASPECTS, type ReturnAspect } from './finding.ts';

/** Asking after a return that is under way, or its money. */
const STATUS =
  /\b(?:where is my (?:refund|money|return)|wheres my (?:refund|money)|(?:when|how long).*(?:refund|money back|my return)|(?:refund|return|money)\b.*\b(?:yet|arrived|received|status|processed|come through|still|update)|(?:not|never|havent|hasnt|still|yet)\b.*\b(?:refund\w*|money back|reimbursed)|waar (?:is|blijft) mijn (?:geld|terugbetaling|retour)|(?:wanneer|hoe lang).*(?:geld|terugbetaling|terugbetaald|retour)|(?:geld|terugbetaling|retour)\b.*\b(?:al|nog|ontvangen|status|verwerkt|binnen)|nog (?:geen|niet)\b.*\b(?:geld|terugbetaling|terugbetaald|teruggestort)|var ar (?:min aterbetalning|mina pengar|min retur)|(?:nar|hur lange).*(?:aterbetal\w*|pengar\w*|retur\w*)|(?:aterbetalning\w*|pengar\w*|retur\w*)\b.*\b(?:kommit|fatt|status|behandlad|mottagit|an)|inte (?:fatt|kommit)\b.*\b(?:aterbetal\w*|pengar\w*))\b/u;

/** Asking for more than the rules give. */
const EXCEPTION =
  /\b(?:exception|too late to return|past the (?:return )?(?:window|deadline|date)|after the (?:return )?(?:window|deadline)|days? over|missed the (?:window|deadline)|without (?:the )?(?:receipt|box|packaging)|coulance|uitzondering|te laat om terug|termijn (?:is )?(?:verlopen|voorbij|verstreken)|undantag|for sent att returnera|tiden har gatt ut|efter returtiden)\b/u;

const EXCHANGE =
  /\b(?:exchange\w*|swap|different (?:size|colou?r)|another (?:size|colou?r)|bigger|smaller|larger size|ruilen|omruilen|andere (?:maat|kleur)|maatje|byta|byte|annan (?:storlek|farg)|storre|mindre storlek)\b/u;

/** Characters of a message that goes on from the answer before. */
const FOLLOW_UP_MAX_CHARS = 40;

/** What is wanted; a short reply that does not say keeps what the answer before was about. */
export function readReturnAspect(text: string, state: DialogueState): ReturnAspect {
  const line = toFoldedLine(text);
  if (EXCEPTION.test(line)) return 'exception';
  if (STATUS.test(line)) return 'status';
  const concepts = readConcepts(text);
  if (concepts.has('broken') || concepts.has('claim')) return 'damaged';
  if (EXCHANGE.test(line)) return 'exchange';
  if (concepts.has('return')) return 'return';
  const isFollowUp = state.lastSkill === 'returns-exchanges' && line.length <= FOLLOW_UP_MAX_CHARS;
  return (isFollowUp && RETURN_ASPECTS.find((aspect) => aspect === state.aspect)) || 'return';
}
