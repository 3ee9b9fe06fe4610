import { createMatcher, type Matcher } from './matcher.ts';
import { FRUSTRATED, SENSITIVE } from './sensitive.ts';
import { normaliseText } from './text.ts';

/** What makes a message one for a person, whatever it asks. */
export type MessageAlarm = 'sensitive' | 'frustration';

let matcher: Matcher<MessageAlarm> | null = null;

/** Finds what always goes to a person in a message; `sensitive` before `frustration`, `null` for neither. */
export function findAlarm(text: string): MessageAlarm | null {
  return findAlarmIn(normaliseText(text).words);
}

/** {@link findAlarm} of words that are folded already. */
export function findAlarmIn(words: readonly string[]): MessageAlarm | null {
  // No near words here: one letter lies between police and policy.
  matcher ??= createMatcher(
    [
      ...Object.values(SENSITIVE).map((list) => ['sensitive', list] as const),
      ...Object.values(FRUSTRATED).map((list) => ['frustration', list] as const),
    ],
    { forgivesTypos: false },
  );
  const found = matcher.match(words);
  if (found.has('sensitive')) return 'sensitive';
  return found.has('frustration') ? 'frustration' : null;
}
