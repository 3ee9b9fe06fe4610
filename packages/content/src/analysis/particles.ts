import type { Locale } from '@loket/contracts';
import type { Word } from './fold.ts';
import { isStopWord } from './stop-words.ts';

/**
 * Words that part from their verb and stand after it, and where they stand when they are written as one: `ik meld me af` is
 * `afmelden`, `logga in` is `inloggning`, `log me in` is `login`. Most of them are stop words on their own.
 */
const PARTICLES: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: toSet('back in off on out over up'),
  nl: toSet('aan af bij door in mee na om op open over schoon terug toe uit voor weg'),
  sv: toSet('av bort fram in ned ner tillbaka upp ut'),
};

/** Words within which a verb stands before the word that parts from it: `meld ik me voor de nieuwsbrief af`, `logga in`. */
const PARTED_MAX: Readonly<Record<Locale, number>> = { en: 3, nl: 7, sv: 2 };

/** Endings of nouns, which nothing parts from. */
const NOUN = /(?:ing|tion|tie|het|heid)$/;

/** Short particles that a stem begins with: the rest of a longer one is found as a part of a compound. */
const BEGINNING = {
  nl: /^(?:aan|af|bij|in|mee|na|om|op|uit|weg)(?<rest>[a-z]{3,})$/,
  sv: /^(?:av|in|om|upp|ut)(?<rest>[a-z]{3,})$/,
} as const;

/** A word that may be a verb, a particle near it, and the one word, folded, that they make. */
export interface PartedVerb {
  readonly verb: Word;
  readonly particle: Word;
  readonly whole: string;
}

/**
 * Lists what may be verbs with a particle after them, and Dutch ones with it before them (`terug te sturen`). Most of what is
 * made so is no word, and in no text.
 */
export function listPartedVerbs(words: readonly Word[], lang: Locale): PartedVerb[] {
  const parted: PartedVerb[] = [];
  for (const [place, particle] of words.entries()) {
    if (!PARTICLES[lang].has(particle.surface)) continue;
    const before = words.slice(Math.max(0, place - PARTED_MAX[lang]), place);
    const after = lang === 'nl' ? words.slice(place + 1, place + (words[place + 1]?.folded === 'te' ? 3 : 2)) : [];
    for (const verb of [...before, ...after]) {
      if (isStopWord(verb, lang) || NOUN.test(verb.folded)) continue;
      const whole = lang === 'en' ? verb.folded + particle.folded : particle.folded + verb.folded;
      parted.push({ verb, particle, whole });
    }
  }
  return parted;
}

/** What is left of a stem that begins with a particle, as a text has it where the two are parted; else `null`. */
export function withoutParticle(stem: string, lang: Locale): string | null {
  return lang === 'en' ? null : (BEGINNING[lang].exec(stem)?.groups?.['rest'] ?? null);
}

function toSet(words: string): Set<string> {
  return new Set(words.split(' '));
}
