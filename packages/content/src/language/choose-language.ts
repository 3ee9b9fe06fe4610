import { LOCALES, type Locale } from '@loket/contracts';
import { scoreLanguages } from './score-languages.ts';

/** What is known of a customer's language before the message is read. */
export interface LanguageContext {
  /** Language in which the conversation has gone on so far; `null` before its first message. */
  readonly conversation: Locale | null;
  /** The page's or the browser's language. */
  readonly hint: Locale | null;
  /** The shop's own language. */
  readonly account: Locale;
}

/**
 * How many times likelier a language is than another for its place. A conversation hardly ever changes its language,
 * so a product's name must not turn it; a page's language is often the browser's and not the customer's.
 */
const TIMES_LIKELIER = { conversation: 40, hint: 3, account: 1.5 } as const;

/** How likely a message is in none of our languages, against one of ours: strangers write to a shop now and then. */
const OTHER_LIKELIHOOD = 0.5;

/** Least probability of a language that a message is said to be in. */
const MIN_PROBABILITY = 0.55;

/**
 * Language of a message, or `null` when its words do not tell: too few, of a language we do not speak, or evenly mixed.
 * With a context its languages count as more likely from the start: a weak sign does not part a conversation from its
 * language, whole words of another do. Takes linear time.
 */
export function detectLanguage(text: string, context?: LanguageContext): Locale | null {
  const scores = scoreLanguages(text);
  if (scores === null) return null;
  const weighed = LOCALES.map((lang) => scores[lang] * timesLikelier(lang, context));
  const total = weighed.reduce((sum, share) => sum + share, 0) + scores.other * OTHER_LIKELIHOOD;
  const highest = Math.max(...weighed);
  return highest >= MIN_PROBABILITY * total ? (LOCALES[weighed.indexOf(highest)] ?? null) : null;
}

/** Language to answer in: the message's, else the conversation's, else the page's, else the account's. */
export function chooseLanguage(text: string, context: LanguageContext): Locale {
  return detectLanguage(text, context) ?? context.conversation ?? context.hint ?? context.account;
}

function timesLikelier(lang: Locale, context: LanguageContext | undefined): number {
  if (context === undefined) return 1;
  if (context.conversation !== null) return lang === context.conversation ? TIMES_LIKELIER.conversation : 1;
  const byHint = lang === context.hint ? TIMES_LIKELIER.hint : 1;
  return lang === context.account ? byHint * TIMES_LIKELIER.account : byHint;
}
