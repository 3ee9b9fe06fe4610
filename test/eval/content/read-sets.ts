import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '@loket/contracts';

/** A set of questions and the entries that answer them. */
export interface RetrievalSet {
  readonly name: string;
  readonly lang: Locale;
  readonly entries: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly questions: readonly { readonly text: string; readonly label: string }[];
}

interface StackFaqEntry {
  readonly id: string;
  readonly question: string;
  readonly answers: readonly string[];
}

/**
 * Reads the two sets with one right entry a question.
 *
 * @param data - Folder with `stackfaq` and `swefaq`. `part`: name of the questions' file without its ending.
 */
export async function readRetrievalSets(data: string, part: string): Promise<RetrievalSet[]> {
  const stackFaq = await readLines<StackFaqEntry>(join(data, 'stackfaq', 'corpus.jsonl'));
  const sweFaq = await readLines<{ id: string; text: string }>(join(data, 'swefaq', 'corpus.jsonl'));
  return [
    {
      name: 'stackfaq',
      lang: 'en',
      entries: stackFaq.map(({ id, question, answers }) => ({ id, title: question, text: answers.join('\n\n') })),
      questions: await readLines(join(data, 'stackfaq', `${part}.jsonl`)),
    },
    {
      name: 'swefaq',
      lang: 'sv',
      entries: sweFaq.map(({ id, text }) => ({ id, title: '', text })),
      questions: await readLines(join(data, 'swefaq', `${part}.jsonl`)),
    },
  ];
}

async function readLines<T>(path: string): Promise<T[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
