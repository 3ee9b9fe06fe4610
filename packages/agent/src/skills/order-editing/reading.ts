import { toFoldedLine } from '../../reading/line.ts';
import type { DialogueState } from '../../state.ts';
import { EDIT_ASPECTS, type EditAspect } from './finding.ts';

/** Words by what should become different, in the three languages, folded; the first that fits counts. */
const ASPECTS: readonly (readonly [EditAspect, RegExp])[] = [
  [
    'address',
    /\b(?:address|adres|bezorgadres|afleveradres|adress\w*|leveransadress\w*|postcode|zip|street|straat|gata\w*|house number|huisnummer|postnummer|moved house|verhuisd|flyttat)\b/u,
  ],
  [
    'add',
    /\b(?:add|adding|extra|one more|forgot (?:a|an|to order)|nog (?:een|wat|\d+|twee|drie)\b.*\bbij|vergeten (?:mee )?te bestellen|glomde bestalla|lagga (?:\w+ ){1,3}till|another (?:one|item|pair)|also order|toevoegen|erbij|bijbestellen|toe te voegen|lagga till|lagg till|en till|ett till|komplettera)\b/u,
  ],
  [
    'remove',
    /\b(?:remove|removing|delete|take out|take off|drop the|leave out|without the|verwijder\w*|eraf|weglaten|weghalen|eruit|ta bort|plocka bort|stryka|utan)\b/u,
  ],
  [
    'cancel',
    /\b(?:cancel\w*|call off|annul\w*|anul\w*|geann?ul\w*|afbestel\w*|afgezegd|afzegg\w*|zeg .*\baf|zie ervan af|hoeft niet meer|niet meer nodig|changed my mind|no longer (?:need|want)|dont need it|bedacht|angrat|avbryt\w*|avsaga|behover (?:den|det) inte|avbest\w*|avbok\w*|makuler\w*|angra\w*|dont want it|niet meer hebben|vill inte ha)\b/u,
  ],
  [
    'refund',
    /\b(?:refund\w*|reimburs\w*|money back|(?:everything|it all|full amount|all of it) back|geld terug|alles terug|terugbetal\w*|terugbetaald|bedrag terug|pengar\w* tillbaka|allt tillbaka|aterbetal\w*)\b/u,
  ],
  [
    'variant',
    /\b(?:size|sizes|colou?r|colou?rs|flavou?r|variant|maat|kleur|smaak|storlek\w*|farg\w*|instead of the|in plaats van de|i stallet for den|the wrong one|verkeerde besteld|fel variant)\b/u,
  ],
  [
    'quantity',
    /\b(?:quantity|how many|amount of|aantal|antal\w*|instead of (?:one|two|three|\d+)|in plaats van (?:een|twee|drie|\d+)|i stallet for (?:en|ett|tva|tre|\d+)|only (?:one|two|\d+)|maar (?:een|twee|\d+)|bara (?:en|ett|tva|\d+)|\d+ instead)\b/u,
  ],
  [
    'payment',
    /\b(?:payment method|(?:change|different|other|new) (?:the |my )?(?:payment|card)|pay with (?:another|a different|my other)|betaalmethode|betaalwijze|betaling wijzigen|anders betalen|andere (?:betaal|kaart|rekening)\w*|betalsatt\w*|betalningssatt\w*|betalningsmetod\w*|annat kort|andra betalning\w*)\b/u,
  ],
  [
    'delivery',
    /\b(?:delivery (?:day|date|time|slot|option)|deliver\w* (?:\w+ ){0,4}(?:on|at|later|earlier|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday)|express|pick ?up|later delivery|bezorgdag|leverdag|bezorgmoment|later bezorg\w*|afhalen|afhaalpunt|leveransdag\w*|leveranstid\w*|leverera\w* (?:pa|senare)|ombud|hamta)\b/u,
  ],
];

/** Characters of a message that goes on from the answer before: `and order 1002?` */
const FOLLOW_UP_MAX_CHARS = 40;

/** What should become different; a short reply that does not say keeps what the answer before was about. */
export function readEditAspect(text: string, state: DialogueState): EditAspect {
  const line = toFoldedLine(text);
  const found = ASPECTS.find(([, pattern]) => pattern.test(line))?.[0];
  if (found !== undefined) return found;
  const isFollowUp = state.lastSkill === 'order-editing' && line.length <= FOLLOW_UP_MAX_CHARS;
  return (isFollowUp && EDIT_ASPECTS.find((aspect) => aspect === state.aspect)) || 'change';
}
