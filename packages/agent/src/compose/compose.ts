import { type Block, type QuickReply, type Source, type TurnEvent, blocksToText } from '@loket/contracts';
import { checkAnswer } from './check.ts';
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
