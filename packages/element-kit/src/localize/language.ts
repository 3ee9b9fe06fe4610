/** Plain English means the European conventions here: day before month, 24 hours. Write `en-US` for the American ones. */
const REGION_OF: Readonly<Record<string, string>> = { en: 'en-GB' };

/**
 * Picks the language of texts and the tag for `Intl` from a `lang` attribute.
 *
 * @param lang - A BCP 47 tag as somebody wrote it, or anything else.
 * @param known - Languages that the catalogue has; the first is for pages that name none of them.
 */
export function resolveLanguage(lang: string, known: readonly string[]): { language: string; tag: string } {
  const written = lang.trim().replaceAll('_', '-');
  const language = written.split('-')[0]?.toLowerCase() ?? '';
  if (known.includes(language)) return { language, tag: toTag(isValidTag(written) ? written : language) };
  const [fallback = 'en'] = known;
  return { language: fallback, tag: toTag(fallback) };
}

function toTag(tag: string): string {
  return REGION_OF[tag.toLowerCase()] ?? tag;
}

function isValidTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
