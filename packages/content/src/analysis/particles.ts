import type { Locale } from '@loket/contracts';

/**
 * Words that part from their verb and stand after it, and where they stand when they are written as one: `ik meld me af` is
 * `afmelden`, `logga in` is `inloggning`, `log me in` is `login`. Most of them are stop words on their own.
 */
const PARTICLES: Readonly<Record<Locale, string>> = {
  en: 'back in off on out over up',
  nl: 'aan af bij door in mee na om op open over schoon terug toe uit voor weg',
  sv: 'av bort fram in ned ner tillbaka upp ut',
};

const SETS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(PARTICLES.en.split(' ')),
  nl: new Set(PARTICLES.nl.split(' ')),
  sv: new Set(PARTICLES.sv.split(' ')),
};

/** Whether a word, in lower case with its accents, may be one that parts from its verb. */
export function isParticle(surface: string, lang: Locale): boolean {
  return SETS[lang].has(surface);
}

/** A verb and its particle as the one word that a text may have for them. */
export function joinParticle(verb: string, particle: string, lang: Locale): string {
  return lang === 'en' ? verb + particle : particle + verb;
}

/** A Dutch or Swedish word that begins with a particle: what is left of it, as a text has it where the two are parted. */
export function withoutParticle(folded: string, lang: Locale): string | null {
  return lang === 'en' ? null : (BEGINNING[lang].exec(folded)?.groups?.['rest'] ?? null);
}

/** Short ones only: the rest of a longer one is found as a part of a compound. */
const BEGINNING = {
  nl: /^(?:aan|af|bij|in|mee|na|om|op|uit|weg)(?!ge)(?<rest>[a-z]{4,})$/,
  sv: /^(?:av|in|om|upp|ut)(?<rest>[a-z]{4,})$/,
} as const;
