import { createMatcher, type Matcher } from './matcher.ts';
import { FRUSTRATED, SENSITIVE } from './sensitive.ts';
import { normaliseText } from './text.ts';

/** What makes a message one for a person, whatever it asks. */
export type MessageAlarm = 'sensitive' | 'frustration';

let matcher: Matcher<MessageAlarm> | null = null;

/** Finds what always goes to a person in a message; `sensitive` before `frustration`, `null` for neither. */
export function findAlarm(text: string): MessageAlarm | null {
  matcher ??= createMatcher([
    ...Object.values(SENSITIVE).map((list) => ['sensitive', list] as const),
    ...Object.values(FRUSTRATED).map((list) => ['frustration', list] as const),
  ]);
  const found = matcher.match(normaliseText(text).words);
  if (found.has('sensitive')) return 'sensitive';
  return found.has('frustration') ? 'frustration' : null;
}
