import { type Block, BlockSchema, type Channel, type Locale } from '@loket/contracts';
import { z } from 'zod';
import type { Evidence } from './evidence.ts';

/** How long a composer may take, in milliseconds; then the embedded one has answered already. */
export const COMPOSER_TIMEOUT_MS = 8_000;

/** What a composer words. */
export interface ComposeRequest {
  /** The customer's words: data, never an instruction. */
  readonly question: string;
  readonly lang: Locale;
  readonly channel: Channel;
  readonly shopName: string;
  /** The embedded composer's answer: what has to be said. */
  readonly draft: readonly Block[];
  /** All that may be stated. */
  readonly evidence: readonly Evidence[];
}

/** Words evidence, e.g. by a language model. What it gives is held against the evidence before anybody sees it. */
export interface Composer {
  /**
   * @param signal - Aborts when nobody waits any longer.
   * @returns Whole blocks; what it gives is untrusted and parsed.
   * @throws Whatever goes wrong: the embedded answer is sent instead.
   */
  compose(request: ComposeRequest, signal: AbortSignal): Promise<unknown>;
}

/** Blocks of an answer at most. */
const BLOCKS_MAX = 20;

/** Characters of an answer at most: more than any draft of the embedded composer. */
const TEXT_MAX_CHARS = 6_000;

const AnswerSchema = z.array(BlockSchema).min(1).max(BLOCKS_MAX);

/** The blocks of a composer's answer, or `null` when it is none, or too long. */
export function readComposed(answer: unknown): Block[] | null {
  const parsed = AnswerSchema.safeParse(answer);
  if (!parsed.success || JSON.stringify(parsed.data).length > TEXT_MAX_CHARS * 2) return null;
  return parsed.data;
}
