import { asksForException } from '../../reading/exception.ts';
import { toFoldedLine } from '../../reading/line.ts';
import { readConcepts } from '../../router/index.ts';
import type { DialogueState } from '../../state.ts';
import { RETURN_ASPECTS, type ReturnAspect } from './finding.ts';

/** Asking after a return that is under way, or its money. */
const STATUS =
  /\b(?:r \d{3,}|(?:return|retour|retur) r ?\d+|(?:updates?|news) (?:on|about|of) (?:my|the) (?:return|refund)|status of (?:that |the |my )?return|(?:refund|return)\b.*\bpaid (?:out|back)|how much did (?:you|u) refund|did (?:my|the) .*\b(?:get|reach|arrive|come)\b.*\b(?:you|your)\b|(?:is|zijn) (?:mijn|de) .*\b(?:bij jullie|in jullie magazijn)\b.*\b(?:aangekomen|binnen|ontvangen)|har ni (?:fatt|tagit emot) min|where is my (?:refund|money|return)|how is my (?:return|refund)|(?:whats|what is) (?:happening|going on) with my (?:return|refund)|my return\b.*\bmoney|hoe (?:staat|zit|gaat) (?:het|t) .*(?:retour|terugbetaling)|(?:mijn|de) retour\b.*\bgeld|waar blijft (?:het|mijn|m n|mn) (?:geld|terugbetaling|retour)|hur (?:gar|ligger|star|ar) det .*(?:retur|aterbetalning)|min retur\b.*\bpengar\w*|var (?:blir|ar) pengarna|(?:has|is|was|did) my (?:refund|money|return)|status of (?:my|the) (?:refund|return)|(?:is|was|heb je) mijn (?:terugbetaling|retour|geld)|status van (?:mijn|de) (?:retour|terugbetaling)|har min (?:aterbetalning|retur)|status\w* (?:pa|for) (?:min|returen|mina)|wheres my (?:refund|money)|(?:when|how long).*(?:refund|money back|my return)|(?:refund|return|money)\b.*\b(?:yet|arrived|received|status|processed|come through|still|update)|(?:not|never|havent|hasnt|still|yet)\b.*\b(?:refund\w*|money back|reimbursed)|waar (?:is|blijft) mijn (?:geld|terugbetaling|retour)|(?:wanneer|hoe lang).*(?:geld|terugbetaling|terugbetaald|retour)|(?:geld|terugbetaling|retour)\b.*\b(?:al|nog|ontvangen|status|verwerkt|binnen)|nog (?:geen|niet)\b.*\b(?:geld|terugbetaling|terugbetaald|teruggestort)|var ar (?:min aterbetalning|mina pengar|min retur)|(?:nar|hur lange).*(?:aterbetal\w*|pengar\w*|retur\w*)|(?:aterbetalning\w*|pengar\w*|retur\w*)\b.*\b(?:kommit|fatt|status|behandlad|mottagit|an)|inte (?:fatt|kommit)\b.*\b(?:aterbetal\w*|pengar\w*))\b/u;

/** Being too late, which only an exception mends. */
const TOO_LATE =
  /\b(?:too late to return|past the (?:return )?(?:window|deadline|date)|after the (?:return )?(?:window|deadline)|days? over|missed the (?:window|deadline)|without (?:the )?(?:receipt|box|packaging)|te laat om terug|termijn (?:is )?(?:verlopen|voorbij|verstreken)|for sent att returnera|tiden har gatt ut|efter returtiden)\b/u;

const EXCHANGE =
  /\b(?:exchange\w*|swap|different (?:size|colou?r)|another (?:size|colou?r)|bigger|smaller|larger size|ruilen|omruilen|andere (?:maat|kleur)|maatje|byta|byte|annan (?:storlek|farg)|storre|mindre storlek)\b/u;

/** Characters of a message that goes on from the answer before. */
const FOLLOW_UP_MAX_CHARS = 40;

/** What is wanted; a short reply that does not say keeps what the answer before was about. */
export function readReturnAspect(text: string, state: DialogueState): ReturnAspect {
  const line = toFoldedLine(text);
  if (TOO_LATE.test(line) || asksForException(text)) return 'exception';
  if (STATUS.test(line)) return 'status';
  const concepts = readConcepts(text);
  if (concepts.has('broken') || concepts.has('claim')) return 'damaged';
  if (EXCHANGE.test(line)) return 'exchange';
  if (concepts.has('return')) return 'return';
  const isFollowUp = state.lastSkill === 'returns-exchanges' && line.length <= FOLLOW_UP_MAX_CHARS;
  return (isFollowUp && RETURN_ASPECTS.find((aspect) => aspect === state.aspect)) || 'return';
}
