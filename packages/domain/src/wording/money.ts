import type { Locale, Money } from '@loket/contracts';

/** Formats of amounts by language and currency; making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.NumberFormat>();

/** An amount as people of the language write it, e.g. `€35.00`, `€ 35,00`, `35,00 €`. */
export function sayMoney({ amountMinor, currency }: Money, lang: Locale): string {
  const key = `${lang}/${currency}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(FORMAT_LOCALES[lang], { style: 'currency', currency });
  formats.set(key, format);
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amountMinor / 10 ** digits);
}

const countFormats = new Map<Locale, Intl.NumberFormat>();
const percentFormats = new Map<Locale, Intl.NumberFormat>();

/** A number of things as people of the language write it, e.g. `1,250`, `1.250`, `1 250`. */
export function sayCount(value: number, lang: Locale): string {
  const format = countFormats.get(lang) ?? new Intl.NumberFormat(FORMAT_LOCALES[lang]);
  countFormats.set(lang, format);
  return format.format(value);
}

/** A share in hundredths, e.g. `10%`, `10 %`. */
export function sayPercent(value: number, lang: Locale): string {
  const format =
    percentFormats.get(lang) ??
    new Intl.NumberFormat(FORMAT_LOCALES[lang], { style: 'percent', maximumFractionDigits: 2 });
  percentFormats.set(lang, format);
  return format.format(value / 100);
}

/** As the cards write them; the day's forms use other regions. */
const FORMAT_LOCALES: Record<Locale, string> = { en: 'en-GB', nl: 'nl-NL', sv: 'sv-SE' };
