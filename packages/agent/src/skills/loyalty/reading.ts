import { toFoldedLine } from '../../reading/line.ts';
import type { DialogueState } from '../../state.ts';
import { LOYALTY_ASPECTS, type LoyaltyAspect } from './finding.ts';

/** Words by what is asked about, in the three languages, folded; the first that fits counts. */
const ASPECTS: readonly (readonly [LoyaltyAspect, RegExp])[] = [
  [
    'rules',
    /\b(?:how (?:do|can) i (?:earn|collect|get|join|sign|become|leave)|how (?:does|do) (?:it|the|your|points)|how many points (?:do i get|per|for each|is|are)|worth|after (?:a |the )?(?:return|refund|cancel\w*)|if i (?:return|cancel)|(?:return|refund|cancel)\w*|birthday|refer\w*|friend|family|transfer|hoe (?:spaar|verdien|werkt|krijg|word|kan ik)|hoeveel punten (?:krijg|per)|waard|na (?:een |de )?(?:retour|terugbetaling|annuler\w*)|als ik (?:retour|terug|annul)\w*|retour\w*|terugstu\w*|annul\w*|verjaardag|vriend\w*|overdragen|hur (?:samlar|tjanar|fungerar|far|blir|gar|kan jag)|hur manga poang (?:far|per)|vard|efter (?:en )?(?:retur|aterbetalning|avbest\w*)|om jag (?:retur|skicka|lamna|avbest)\w*|retur\w*|avbest\w*|fodelsedag\w*|vanner|kompis\w*|varva|overfora)\b/u,
  ],
  [
    'expiry',
    /\b(?:expir\w*|valid|how long|hoe ?lang|hur lange|galla|galler|run out|lapse|lose|lost|verloren|kwijt|verval\w*|verlop\w*|geldig|houdbaar|gar (?:\w+ ){0,3}ut|upphor\w*|giltig\w*|forlor\w*|forsvinn\w*|forfall\w*)\b/u,
  ],
  [
    'pending',
    /\b(?:missing|not (?:been )?(?:added|credited|there|on my)|(?:points?\b.*\b(?:not yet|yet|didnt|havent|hasnt))|ontbreken|niet bijgeschreven|nog (?:niet|geen)\b|saknas|inte (?:registrer\w*|kommit|lagts|fatt)|fortfarande inga)\b/u,
  ],
  [
    'tier',
    /\b(?:tier\w*|levels?|status|gold|silver|bronze|vip|niveau\w*|goud|zilver|brons|niva\w*|guld|silver|brons)\b/u,
  ],
  [
    'rewards',
    /\b(?:reward\w*|redeem\w*|spend|use (?:my|the) points|exchange|get for|what can i|beloning\w*|inwissel\w*|besteden|inleveren|gebruiken|wat kan ik|beloning\w*|los(?:a|er) in|losa|anvanda|forman\w*|vad kan jag)\b/u,
  ],
];

const FOLLOW_UP_MAX_CHARS = 30;

/** What is asked about; plain points where nothing else is said. */
export function readLoyaltyAspect(text: string, state: DialogueState): LoyaltyAspect {
  const line = toFoldedLine(text);
  const found = ASPECTS.find(([, pattern]) => pattern.test(line))?.[0];
  if (found !== undefined) return found;
  const isFollowUp = state.lastSkill === 'loyalty' && line.length <= FOLLOW_UP_MAX_CHARS;
  return (isFollowUp && LOYALTY_ASPECTS.find((aspect) => aspect === state.aspect)) || 'points';
}
