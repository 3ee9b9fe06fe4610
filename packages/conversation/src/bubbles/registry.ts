import type { TemplateResult } from 'lit';
import type { ThreadItem } from '../thread/thread-items.ts';
import type { BubbleContext } from './bubble-context.ts';
import { renderCard, renderProducts } from './card/card.ts';
import { renderMessage } from './message/message.ts';
import { renderSignIn } from './sign-in/bubble.ts';
import { renderDay, renderHandoff, renderJoined } from './notice/notice.ts';

type ItemOf<K extends ThreadItem['kind']> = Extract<ThreadItem, { kind: K }>;

/** How each kind of item is drawn. A further kind is one more folder, named here. */
const BUBBLES: { readonly [K in ThreadItem['kind']]: (item: ItemOf<K>, context: BubbleContext) => TemplateResult } = {
  message: renderMessage,
  card: renderCard,
  products: renderProducts,
  day: renderDay,
  handoff: renderHandoff,
  joined: renderJoined,
  'sign-in': renderSignIn,
};

/** Draws one item. */
export function renderBubble(item: ThreadItem, context: BubbleContext): TemplateResult {
  const draw = BUBBLES[item.kind] as (item: ThreadItem, context: BubbleContext) => TemplateResult;
  return draw(item, context);
}
