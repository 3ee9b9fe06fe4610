import { z } from 'zod';

/** Languages that are complete: router, templates, widget. The first is the fall-back. */
export const LOCALES = ['en', 'nl', 'sv'] as const;

export const LocaleSchema = z.enum(LOCALES).meta({ id: 'Locale', description: 'Language of texts.' });
export type Locale = z.infer<typeof LocaleSchema>;

/** Picks the complete language of a BCP 47 tag (`nl-BE` gives `nl`), or `null`. */
export function toLocale(tag: string | null | undefined): Locale | null {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale === primary) ?? null;
}
