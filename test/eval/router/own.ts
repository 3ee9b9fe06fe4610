import { LOCALES, type Locale, ROUTES } from '@loket/contracts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RouterSet } from './sets.ts';

/** `own` has been measured after each training; `late` was written after the last one, and is measured once. */
export const OWN_SETS = ['own', 'late'] as const;
export type OwnSet = (typeof OWN_SETS)[number];

/**
 * Messages written for measuring and for nothing else, by somebody who had seen neither the training utterances nor the
 * router's answers; one set for each language. A line is `route`, tab, kind, tab, text.
 *
 * @throws {Error} when a line names no route.
 */
export function readOwnSets(set: OwnSet): RouterSet[] {
  return LOCALES.map((lang) => ({ name: `${set}/${lang}`, lines: readLines(set, lang) }));
}

function readLines(set: OwnSet, lang: Locale): RouterSet['lines'] {
  const text = readFileSync(join(import.meta.dirname, set, `${lang}.tsv`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [label = '', kind = '', message = ''] = line.split('\t');
      const route = ROUTES.find((each) => each === label);
      if (route === undefined || message === '') throw new Error(`${set}/${lang}.tsv: ${line}`);
      return { text: message, lang, routes: [route], source: kind };
    });
}
