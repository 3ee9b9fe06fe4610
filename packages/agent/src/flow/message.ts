import { type TurnEvent, blocksToText } from '@loket/contracts';
import { toParagraph } from '../compose/blocks.ts';
import { cleanName } from '../compose/evidence.ts';
import type { TurnContext } from './context.ts';

export type Message = Extract<TurnEvent, { type: 'message' }>;

/**
 * A message of sentences from the catalogue alone. They hold no facts, so there is nothing to check; a test proves that
 * of every sentence.
 */
export function toMessage(sentences: readonly (string | null)[], quickReplies: readonly string[] = []): Message {
  const paragraph = toParagraph(sentences);
  const blocks = paragraph === null ? [] : [paragraph];
  return {
    type: 'message',
    blocks,
    text: blocksToText(blocks),
    ...(quickReplies.length > 0 ? { quickReplies: quickReplies.map((text) => ({ text })) } : {}),
  };
}

/** A message of blocks that have been checked, with sentences from the catalogue behind them. */
export function toFollowedMessage(checked: Message | null, sentences: readonly (string | null)[]): Message {
  const added = toMessage(sentences);
  if (checked === null) return added;
  const blocks = [...checked.blocks, ...added.blocks];
  return { ...checked, blocks, text: blocksToText(blocks) };
}

/** Says at first contact that an AI answers; once in a conversation, before anything else. */
export function introduce(context: TurnContext, message: Message): Message {
  if (context.state.hasIntroduced) return message;
  const paragraph = toParagraph([getIntroduction(context)]);
  const blocks = paragraph === null ? message.blocks : [paragraph, ...message.blocks];
  return { ...message, blocks, text: blocksToText(blocks) };
}

export function getIntroduction(context: TurnContext): string {
  return context.texts.introduction(cleanName(context.input.shopName));
}
