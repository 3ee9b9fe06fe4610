import { LOCALES, type Locale } from '@loket/contracts';
import { CLASSES } from './language-weights.gen.ts';
import { readMessageWords } from './message-words.ts';
import { estimateClasses } from './model.ts';

/**
 * Probability of each language, `other` standing for all that the agent does not speak. They add up to 1, and take
 * each of our languages and `other` for as likely before a word is read.
 */
export type LanguageScores = Readonly<Record<Locale | 'other', number>>;

/** Evidence for each language in a text's words, or `null` when it has none that could tell. Takes linear time. */
export function scoreLanguages(text: string): LanguageScores | null {
  const probabilities = estimateClasses(readMessageWords(text));
  if (probabilities === null) return null;
  const names = [...LOCALES, 'other'] as const;
  const scores = Object.fromEntries(names.map((name) => [name, 0])) as Record<Locale | 'other', number>;
  for (const [index, name] of CLASSES.entries()) scores[toLanguage(name)] += probabilities[index] ?? 0;
  return scores;
}

function toLanguage(name: string): Locale | 'other' {
  return LOCALES.find((lang) => lang === name) ?? 'other';
}
