import type { Locale } from '@loket/contracts';

/** Words for days. `on` and `between` put days into a sentence. */
export interface DayTexts {
  readonly today: string;
  readonly tomorrow: string;
  readonly yesterday: string;
  readonly on: (day: string) => string;
  readonly between: (from: string, to: string) => string;
  /** `time` in the form `14:30`. */
  readonly at: (day: string, time: string) => string;
}

/** By language; a further language is one entry. */
export const DAY_TEXTS: Readonly<Record<Locale, DayTexts>> = {
  en: {
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    on: (day) => `on ${day}`,
    between: (from, to) => `between ${from} and ${to}`,
    at: (day, time) => `${day} at ${time}`,
  },
  nl: {
    today: 'vandaag',
    tomorrow: 'morgen',
    yesterday: 'gisteren',
    on: (day) => `op ${day}`,
    between: (from, to) => `tussen ${from} en ${to}`,
    at: (day, time) => `${day} om ${time}`,
  },
  sv: {
    today: 'i dag',
    tomorrow: 'i morgon',
    yesterday: 'i går',
    on: (day) => day,
    between: (from, to) => `mellan ${from} och ${to}`,
    at: (day, time) => `${day} kl. ${time}`,
  },
};
