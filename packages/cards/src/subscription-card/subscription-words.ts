import type { Tone } from '@loket/element-kit';
import type { CardLocalize } from '../locales/index.ts';
import type { SubscriptionView } from './subscription-view.ts';

const TONES: Readonly<Record<string, Tone>> = { active: 'pos', paused: 'warn' };

/** Words and colour of the state; an unknown one says so. */
export function wordStatus(status: string, localize: CardLocalize): { text: string; tone: Tone } {
  const key = `subscription-state.${status}`;
  const tone = Object.hasOwn(TONES, status) ? (TONES[status] ?? 'neutral') : 'neutral';
  // Texts of this group take no parameters, whichever it is.
  return {
    text: localize.text(localize.has(key) ? (key as 'subscription-state.other') : 'subscription-state.other'),
    tone,
  };
}

/** "Every 4 weeks", or an empty text for what this version does not know. */
export function wordInterval({ interval }: SubscriptionView, localize: CardLocalize): string {
  const { unit, count } = interval;
  const key = `subscription-every.${unit}`;
  return count > 0 && localize.has(key) ? localize.text(key as 'subscription-every.week', { count }) : '';
}

/** What is to come, where no date says it. */
export function wordOutlook(status: string, localize: CardLocalize): string {
  switch (status) {
    case 'active':
      return localize.text('subscription.not-planned');
    case 'paused':
      return localize.text('subscription.resting');
    case 'cancelled':
    case 'expired':
      return localize.text('subscription.over');
    default:
      return localize.text('subscription.unclear');
  }
}

/** Words of a button. */
export function wordAction(kind: string, localize: CardLocalize): string {
  const key = `subscription-do.${kind}`;
  return localize.text(localize.has(key) ? (key as 'subscription-do.pause') : 'action.unknown');
}

/** What a button without an address asks for, as the customer would say it, or `null`. */
export function wordSentence(kind: string, name: string, localize: CardLocalize): string | null {
  const key = `subscription-say.${kind}`;
  return localize.has(key) ? localize.text(key as 'subscription-say.pause', { name }) : null;
}
