import type { Channel, TurnEvent } from '@loket/contracts';
import { type RenderContext, type RenderedReply, renderReply } from '../render-reply.ts';
import { CONTEXT } from './events.ts';

type ReplyOn<C extends Channel> = Extract<RenderedReply, { channel: C }>;

/** A reply to the test shop's customer. */
export function render<C extends Channel>(
  channel: C,
  events: readonly TurnEvent[],
  part: Partial<Omit<RenderContext, 'channel'>> = {},
): ReplyOn<C> {
  return renderReply(events, { ...CONTEXT, ...part, channel }) as ReplyOn<C>;
}

/** The plain text of a reply on a channel that has one. */
export function renderText(
  channel: Exclude<Channel, 'webchat'>,
  events: readonly TurnEvent[],
  part: Partial<Omit<RenderContext, 'channel'>> = {},
): string {
  return render<'sms' | 'whatsapp' | 'email' | 'instagram'>(channel, events, part).text;
}
