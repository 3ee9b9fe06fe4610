import { type Block, type QuickReply, type Source, type TurnEvent, blocksToText } from '@loket/contracts';
import { checkAnswer } from './check.ts';
import { type ComposeRequest, type Composer, COMPOSER_TIMEOUT_MS, readComposed } from './composer.ts';
import type { Evidence } from './evidence.ts';
import type { Words } from './words.ts';

/** An answer before it is checked. */
export interface Draft {
  readonly blocks: readonly Block[];
  readonly evidence: readonly Evidence[];
  /** Sentences that are an article's: each must stand in a passage of the evidence. */
  readonly quotes: readonly string[];
  readonly quickReplies: readonly string[];
  readonly sources: readonly Source[];
}

/** The message that may be sent, or what the check refused in it. */
export type Composed =
  | { readonly ok: true; readonly message: Extract<TurnEvent, { type: 'message' }> }
  | { readonly ok: false; readonly refused: readonly string[] };

/** Makes a message of a draft whose every fact its evidence holds; anything else is never sent. */
export function composeMessage(draft: Draft, { dates, lang }: Pick<Words, 'dates' | 'lang'>): Composed {
  const refused = checkAnswer(draft.blocks, draft.evidence, { dates, lang, quotes: draft.quotes });
  if (refused.length > 0) return { ok: false, refused };
  const quickReplies: QuickReply[] = draft.quickReplies.map((text) => ({ text }));
  return {
    ok: true,
    message: {
      type: 'message',
      blocks: [...draft.blocks],
      text: blocksToText(draft.blocks),
      ...(quickReplies.length > 0 ? { quickReplies } : {}),
      ...(draft.sources.length > 0 ? { sources: [...draft.sources] } : {}),
    },
  };
}

/** What another composer made of a draft: blocks that may be sent, or why the draft stays. */
export type Reworded =
  | { readonly ok: true; readonly blocks: Block[] }
  | { readonly ok: false; readonly cause: string; readonly refused: readonly string[] };

/**
 * Lets a composer word a checked draft anew. It has {@link COMPOSER_TIMEOUT_MS}; a late, broken, empty or unbacked answer
 * changes nothing. Whole answers only: what is cut off is never sent.
 *
 * @param timeout - Rejects after so many milliseconds; its signal aborts when the wait is over.
 */
export async function reword(
  composer: Composer,
  request: ComposeRequest,
  context: Pick<Words, 'dates' | 'lang'> & { readonly timeout: (ms: number, signal: AbortSignal) => Promise<never> },
): Promise<Reworded> {
  const waiting = new AbortController();
  const working = new AbortController();
  try {
    const answer = await Promise.race([
      composer.compose(request, working.signal),
      context.timeout(COMPOSER_TIMEOUT_MS, waiting.signal),
    ]);
    const blocks = readComposed(answer);
    if (blocks === null) return { ok: false, cause: 'no blocks', refused: [] };
    const refused = checkAnswer(blocks, request.evidence, { ...context, mayParaphrase: true });
    return refused.length === 0 ? { ok: true, blocks } : { ok: false, cause: 'not backed', refused };
  } catch {
    // The cause belongs to the composer, which logs it; a turn only needs to know that there is no answer.
    return { ok: false, cause: 'failed or too late', refused: [] };
  } finally {
    waiting.abort();
    working.abort();
  }
}
