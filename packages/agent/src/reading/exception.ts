import { toFoldedLine } from './line.ts';

/** Words of asking for more than the rules give, in the three languages, folded. */
const EXCEPTION =
  /\b(?:exception|goodwill|bend the rules|just this once|uitzondering|coulance|voor deze ene keer|undantag|bara den har gangen)\b/u;

/** Whether a message asks for an exception to the rules, which only people can make. */
export function asksForException(text: string): boolean {
  return EXCEPTION.test(toFoldedLine(text));
}
