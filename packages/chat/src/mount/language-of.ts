/** The language of a BCP 47 tag: `nl` of `nl-BE`. */
export function languageOf(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
}
