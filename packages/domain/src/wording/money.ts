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

/** As the cards write them; the day's forms use other regions. */
const FORMAT_LOCALES: Record<Locale, string> = { en: 'en-GB', nl: 'nl-NL', sv: 'sv-SE' };
