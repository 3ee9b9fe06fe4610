import type { Money, TimeSpan } from '@loket/contracts';
import type { ReactiveControllerHost } from 'lit';
import { clock } from '../clock.ts';
import { Surroundings } from '../element/surroundings.ts';
import { formatMessage, messagesOf, type MessageArguments, type Catalogue, type Messages } from './catalogue.ts';
import { formatDate, formatDay, formatDayTime, formatExact, formatSpan, type DateOptions } from './dates.ts';
import { resolveLanguage } from './language.ts';
import { formatMoney } from './money.ts';

/**
 * Words an element in the language of the nearest `lang` attribute, its own included and across shadow roots, and
 * again when that changes.
 *
 * @example
 * ```ts
 * readonly #localize = new LocalizeController(this, catalogue);
 * // in render(): this.#localize.text('more', { count: 7 })
 * ```
 */
export class LocalizeController<M extends Messages> {
  readonly #surroundings: Surroundings;
  readonly #catalogue: Catalogue<M>;

  constructor(host: ReactiveControllerHost & Element, catalogue: Catalogue<M>) {
    this.#catalogue = catalogue;
    this.#surroundings = new Surroundings(host);
  }

  /** Language of the texts, e.g. `nl`. Set it as `lang` on the outer box: it may differ from the page's. */
  get language(): string {
    return this.#resolve().language;
  }

  /** Tag for `Intl`, e.g. `nl-BE`. */
  get tag(): string {
    return this.#resolve().tag;
  }

  /** One text of the catalogue. Parameters that are texts are kept from turning the sentence's direction. */
  text<K extends keyof M & string>(key: K, ...[parameters]: MessageArguments<M[K]>): string {
    const { language, tag } = this.#resolve();
    return formatMessage(messagesOf(this.#catalogue, language)[key], tag, parameters);
  }

  /** Whether the catalogue has a text of this name; for names that come from outside. */
  has(key: string): key is keyof M & string {
    return Object.hasOwn(messagesOf(this.#catalogue, this.language), key);
  }

  number(value: number): string {
    return value.toLocaleString(this.tag);
  }

  /** The size of a file: "820 kB", "2.3 MB". */
  bytes(count: number): string {
    const [unit, size] = count < 1e6 ? ['kilobyte', count / 1e3] : ['megabyte', count / 1e6];
    const style = { style: 'unit', unit, maximumFractionDigits: unit === 'megabyte' ? 1 : 0 } as const;
    return Math.max(size, 1).toLocaleString(this.tag, style);
  }

  /** @param form - `short` leaves out a fraction of nothing: "€5". */
  money(money: Money, form?: 'short'): string {
    return formatMoney(money, this.tag, form);
  }

  /** "today", "tomorrow", "Tuesday 2 December". */
  day(atMs: number, timeZone?: string): string {
    return formatDay(atMs, this.#dateOptions(timeZone));
  }

  /** The same without the weekday, for what is past or must be short: "yesterday", "2 December". */
  date(atMs: number, timeZone?: string): string {
    return formatDate(atMs, this.#dateOptions(timeZone));
  }

  /** "today, 14:05". */
  dayTime(atMs: number, timeZone?: string): string {
    return formatDayTime(atMs, this.#dateOptions(timeZone));
  }

  /** "today, 14:00–17:00". */
  span(span: TimeSpan, timeZone?: string): string {
    return formatSpan(span, this.#dateOptions(timeZone));
  }

  /** The exact time with its zone, for `title`. */
  exact(atMs: number, timeZone?: string): string {
    return formatExact(atMs, this.#dateOptions(timeZone));
  }

  #resolve(): { language: string; tag: string } {
    return resolveLanguage(this.#surroundings.values.lang, Object.keys(this.#catalogue.languages));
  }

  #dateOptions(timeZone: string | undefined): DateOptions {
    return { tag: this.tag, timeZone, nowMs: clock.now() };
  }
}
