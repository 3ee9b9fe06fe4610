import type { Locale } from '@loket/contracts';
import { type Dates, createDates } from '@loket/domain/wording';
import { type ChannelTexts, TEXTS } from '../locales/index.ts';

/** All that wording needs: the texts of a language, its days, and the moment of the reply in UTC milliseconds. */
export interface Words {
  readonly lang: Locale;
  readonly texts: ChannelTexts;
  readonly dates: Dates;
  readonly nowMs: number;
}

/**
 * @param context - `timeZone` is an IANA name; an unknown one counts as UTC.
 */
export function createWords(context: {
  readonly lang: Locale;
  readonly timeZone: string;
  readonly nowMs: number;
}): Words {
  const { lang, nowMs } = context;
  return { lang, texts: TEXTS[lang], dates: createDates(lang, context), nowMs };
}
