import { LOCALES, type Locale } from '@loket/contracts';
import type { LanguageDetector } from './detectors.ts';

/** A line of the public set. */
export interface LanguageText {
  readonly text: string;
  /** Two letters; also languages that are not ours. */
  readonly lang: string;
  readonly kind: LanguageKind;
}

export type LanguageKind = 'sentences' | 'word-pairs' | 'single-words';

/** How often texts of one language were read as each of ours, or as none of them. */
export type ConfusionRow = Record<Locale | 'null', number>;

/** Shares from 0 to 1; `null` where there was no such text. */
export interface LanguageFigures {
  readonly detector: string;
  readonly kind: LanguageKind;
  readonly texts: number;
  /** Texts in our languages that are told right when no other is possible. */
  readonly ofThree: number | null;
  readonly ofThreeByLanguage: Readonly<Record<Locale, number | null>>;
  /** Texts in our languages that are told right when they might be in any. */
  readonly open: number | null;
  /** Texts in other languages that are taken for one of ours. */
  readonly taken: Readonly<Record<'all' | 'da' | 'norwegian' | 'de' | 'af', number | null>>;
  readonly confusion: Readonly<Record<string, ConfusionRow>>;
  /** Mean time of one open detection. */
  readonly microseconds: number;
}

interface Reading {
  readonly lang: string;
  readonly open: Locale | null;
  readonly ofThree: Locale | null;
}

/** Figures of one detector over texts of one kind. */
export function scoreDetector(
  detector: LanguageDetector,
  kind: LanguageKind,
  texts: readonly LanguageText[],
): LanguageFigures {
  const start = performance.now();
  const open = texts.map(({ text }) => detector.detect(text));
  const microseconds = ((performance.now() - start) * 1000) / texts.length;
  const readings = texts.map(({ text, lang }, index): Reading => {
    return { lang, open: open[index] ?? null, ofThree: detector.detectOfThree(text) };
  });
  const isOurs = ({ lang }: Reading) => LOCALES.some((own) => own === lang);
  const ours = readings.filter(isOurs);
  const strangers = readings.filter((reading) => !isOurs(reading));
  const takenOf = (...langs: string[]) =>
    shareOf(
      strangers.filter(({ lang }) => langs.includes(lang)),
      (reading) => reading.open !== null,
    );
  return {
    detector: detector.name,
    kind,
    texts: texts.length,
    ofThree: shareOf(ours, (reading) => reading.ofThree === reading.lang),
    ofThreeByLanguage: byLanguage(ours),
    open: shareOf(ours, (reading) => reading.open === reading.lang),
    taken: {
      all: shareOf(strangers, (reading) => reading.open !== null),
      da: takenOf('da'),
      norwegian: takenOf('nb', 'nn'),
      de: takenOf('de'),
      af: takenOf('af'),
    },
    confusion: countConfusion(readings),
    microseconds,
  };
}

function byLanguage(ours: readonly Reading[]): Record<Locale, number | null> {
  const shares = LOCALES.map((own) => {
    const texts = ours.filter(({ lang }) => lang === own);
    return [own, shareOf(texts, (reading) => reading.ofThree === own)] as const;
  });
  return Object.fromEntries(shares) as Record<Locale, number | null>;
}

function countConfusion(readings: readonly Reading[]): Record<string, ConfusionRow> {
  const rows: Record<string, ConfusionRow> = {};
  for (const { lang, open } of readings) {
    const row = (rows[lang] ??= Object.fromEntries([...LOCALES, 'null'].map((name) => [name, 0])) as ConfusionRow);
    row[open ?? 'null'] += 1;
  }
  return Object.fromEntries(Object.entries(rows).toSorted(([a], [b]) => a.localeCompare(b)));
}

function shareOf(readings: readonly Reading[], isCounted: (reading: Reading) => boolean): number | null {
  return readings.length === 0 ? null : readings.filter(isCounted).length / readings.length;
}
