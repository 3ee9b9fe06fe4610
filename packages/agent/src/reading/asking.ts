import { extractOrderNames } from '@loket/domain/orders';
import { toFoldedLine } from './line.ts';

/** Words that begin a question after rules rather than a wish, in the three languages, folded. */
const ASKS_RULES =
  /\b(?:how|what|which|until when|till when|when (?:do|does|can|is|are|will)|do you|does|is there|are there|is it possible|are we allowed|policy|conditions|terms|who pays|hoe|wat|welke|tot wanneer|wanneer (?:kan|verval\w*|is|zijn|gaat|gaan|krijg)|zijn er|is er|mag ik|mag je|is het mogelijk|kan je|kun je|beleid|voorwaarden|wie betaalt|hur|vad|vilka|vilken|hur lange|tills nar|nar (?:gar|kan|far|ar)|finns det|far man|far jag|kan man|ar det mojligt|villkor|policy|vem betalar|nar borjar)\b/u;

/**
 * Questions without such a word: with `you`, `je` or `man` for anyone, and after what things may, cost and come to. Folded, as
 * above.
 */
const ASKS_ANYONE: readonly RegExp[] = [
  /\b(?:if you|may (?:i|one|you)|do i (?:need|have to|get|lose|pay|earn)|do (?!i\b|not\b)\w+ \w+|(?:can|may) (?!i\b|you\b|we\b)\w+ .*\bbe\b)/u,
  /\b(?:hoe(?:veel|lang|vaak)|mag (?!de\b|het\b|die\b|dat\b|dit\b|deze\b|ie\b|ze\b)|mogen|kost|als je|(?:heb|zit|spaar|krijg|betaal|verdien|verlies|moet|ben|word|raak) je|\w+t? men|wanneer (?:wordt een|worden))\b/u,
  /\b(?:om man|kostar|\w+r man|maste man|nar \w+as|kan (?!jag\b|ni\b|du\b)\w+ .*\w+as)\b/u,
  /\b(?:is|are|ar) (?:\w+ ){1,6}(?:free|gratis|kostnadsfri\w*)\b/u,
  /^(?:(?:and|en|och|ok|oke) )?(?:verval\w*|verlop\w*|forfall\w*|upphor\w*) /u,
];

/** Words by which a customer speaks of a thing of their own. */
const OWN =
  /\b(?:my|mine|our|this|these|ive|i have(?! to)|do i have(?! to| the right)|i bought|i ordered|i got|i received|am i|mijn|mn|onze|dit|deze|hem|ik heb|heb ik(?! om| de tijd| bedenktijd| recht)|ben ik|min|mitt|mina|var bestallning|denna|detta|dessa|jag har|har jag(?! pa mig)|jag fick|jag kopte|ar jag)\b/u;

/** Words of wanting something done now. */
const WANTS =
  /\b(?:i want|i wanna|(?<!do )i need|i would like|id like|i wish|please|can you(?! still)|could you|help me|want to|need to|ik wil|ik zou|ik moet|graag|alsjeblieft|aub|kunnen jullie|kunt u|kan jij|help me|jag vill|jag skulle|jag behover|snalla|kan ni|kan du|hjalp mig|vanligen)\b/u;

/**
 * Whether a message asks what the rules are, for anyone, rather than for something to be done with a thing of the customer's
 * own. `how long do I have to return something?` does; `I want to return my shoes` and `can I still cancel order 1042` do not.
 */
export function asksForRules(text: string): boolean {
  if (extractOrderNames(text).length > 0) return false;
  const line = toFoldedLine(text);
  if (!ASKS_RULES.test(line) && !ASKS_ANYONE.some((pattern) => pattern.test(line))) return false;
  return !WANTS.test(line) && !OWN.test(line);
}
