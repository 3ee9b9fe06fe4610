import { LOCALES, type Locale, ROUTES } from '@loket/contracts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RouterSet } from './sets.ts';

/**
 * Messages written for measuring and for nothing else, by somebody who had seen neither the training utterances nor the
 * router's answers; one set for each language. A line is `route`, tab, kind, tab, text.
 *
 * @throws {Error} when a line names no route.
 */
export function readOwnSets(): RouterSet[] {
  return LOCALES.map((lang) => ({ name: `own/${lang}`, lines: readLines(lang) }));
}

function readLines(lang: Locale): RouterSet['lines'] {
  const text = readFileSync(join(import.meta.dirname, 'own', `${lang}.tsv`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [label = '', kind = '', message = ''] = line.split('\t');
      const route = ROUTES.find((each) => each === label);
      if (route === undefined || message === '') throw new Error(`own/${lang}.tsv: ${line}`);
      return { text: message, lang, routes: [route], source: kind };
    });
}
