import { toFoldedLine } from '../../reading/line.ts';
import type { DialogueState } from '../../state.ts';
import { SUBSCRIPTION_ASPECTS, type SubscriptionAspect } from './finding.ts';

/** Words by what is wanted, in the three languages, folded; the first that fits counts. */
const ASPECTS: readonly (readonly [SubscriptionAspect, RegExp])[] = [
  [
    'skip',
    /\b(?:skip\w*|miss (?:out )?(?:the )?next|leave out (?:the )?next|not need (?:the )?next|overslaan|oversla|sla .* over|deze maand niet|volgende niet|hoppa over|hoppa .* over|inte nasta|slippa nasta)\b/u,
  ],
  [
    'resume',
    /\b(?:resume\w*|going again|run again|back on|weer laten lopen|dra igang|igang igen|restart\w*|reactivat\w*|un ?pause|(?:re)?start\b.*\bagain|continue|hervat\w*|weer (?:starten|activeren|opstarten|aanzetten)|heractiveren|ateruppta\w*|ateraktivera\w*|starta (?:om|igen)|aktivera igen)\b/u,
  ],
  [
    'pause',
    /\b(?:pause\w*|pausing|on hold|hold off|put .* on ice|holiday|away for|pauze\w*|pauzeren|stilzetten|tijdelijk (?:stop\w*|niet)|vakantie|pausa\w*|paus|uppehall|semester|vilande)\b/u,
  ],
  [
    'cancel',
    /\b(?:cancel\w*|stop\w*|end (?:my|the|it)|terminat\w*|quit|get rid of|opzeg\w*|opgezegd|zeg .* op|beeindig\w*|annul\w*|stopzett\w*|avsluta\w*|saga upp|sag upp|uppsag\w*|avbryt\w*|avbest\w*)\b/u,
  ],
  [
    'change',
    /\b(?:chang\w*|swap\w*|switch\w*|updat\w*|edit|different|another|more often|less often|every (?:two|three|four|six|eight|\d+)|move|postpone|delay|earlier|later|quantity|flavou?r|address|card|wijzig\w*|aanpas\w*|verander\w*|vaker|minder vaak|elke (?:twee|drie|vier|zes|\d+)|om de|verzetten|uitstellen|eerder|andere|smaak|adres|(?<!\b(?:den|det|de) )andra\w*|byta|byt|oftare|mer sallan|(?:var|vart)(?:je|annan|annat)|var (?:tredje|fjarde|femte|sjatte|attonde|\d+)|flytta|skjuta|tidigare|senare|annan|annat|smak|adress)\b/u,
  ],
  [
    'start',
    /\b(?:start\w*|begin|sign up|subscribe|set up|get a subscription|want a subscription|abonneren|afsluiten|abonnement nemen|starten|instellen|borja|teckna|starta|prenumerera)\b/u,
  ],
];

/** Words of asking when something comes. */
const NEXT = /\b(?:next|when|volgende|wanneer|nasta|nar)\b/u;

/** Whether it is the next delivery that is asked about. */
export function asksForNext(text: string): boolean {
  return NEXT.test(toFoldedLine(text));
}

/** Characters of a message that goes on from the answer before: `the coffee one`. */
const FOLLOW_UP_MAX_CHARS = 40;

/** What is wanted; a short reply that does not say keeps what the answer before was about. */
export function readSubscriptionAspect(text: string, state: DialogueState): SubscriptionAspect {
  const line = toFoldedLine(text);
  const found = ASPECTS.find(([, pattern]) => pattern.test(line))?.[0];
  if (found !== undefined) return found;
  const isFollowUp = state.lastSkill === 'subscriptions' && line.length <= FOLLOW_UP_MAX_CHARS;
  return (isFollowUp && SUBSCRIPTION_ASPECTS.find((aspect) => aspect === state.aspect)) || 'show';
}
