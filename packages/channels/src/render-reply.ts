import type { Channel, Locale, TurnEvent } from '@loket/contracts';
import { renderEmail } from './email/render-email.ts';
import { readSections, type Section } from './reply/sections.ts';
import { type Words, createWords } from './reply/words.ts';
import { renderInstagram, renderSms, renderWhatsApp } from './short/channels.ts';

/** One reply in the form of its channel. A `text` that is empty means that there is nothing to send. */
export type RenderedReply =
  | { readonly channel: 'webchat'; readonly events: readonly TurnEvent[] }
  | {
      readonly channel: 'sms';
      /** At most 1,600 characters (UTF-16 units). */
      readonly text: string;
      readonly segments: number;
      readonly encoding: 'GSM-7' | 'UCS-2';
    }
  /** At most 4,096 characters (UTF-16 units). */
  | { readonly channel: 'whatsapp'; readonly text: string }
  | {
      readonly channel: 'email';
      /** One line, not encoded. */
      readonly subject: string;
      readonly text: string;
      /** A whole document. */
      readonly html: string;
    }
  /** At most 1,000 bytes of UTF-8. */
  | { readonly channel: 'instagram'; readonly text: string };

/** Where and when a reply is read. */
export interface RenderContext {
  readonly channel: Channel;
  readonly lang: Locale;
  /** IANA name; an unknown one counts as UTC. */
  readonly timeZone: string;
  readonly nowMs: number;
  readonly shopName: string;
}

/**
 * Renders what the agent said and did in one turn for a channel. The web chat gets the events as they are; every other
 * channel gets text.
 */
export function renderReply(events: readonly TurnEvent[], context: RenderContext): RenderedReply {
  const { channel, shopName } = context;
  if (channel === 'webchat') return { channel, events };
  return renderText(channel, readSections(events), { words: createWords(context), shopName });
}

function renderText(
  channel: Exclude<Channel, 'webchat'>,
  sections: readonly Section[],
  context: { readonly words: Words; readonly shopName: string },
): RenderedReply {
  switch (channel) {
    case 'sms':
      return { channel, ...renderSms(sections, context) };
    case 'whatsapp':
      return { channel, text: renderWhatsApp(sections, context) };
    case 'instagram':
      return { channel, text: renderInstagram(sections, context) };
    case 'email':
      return { channel, ...renderEmail(sections, context) };
    default:
      return channel satisfies never;
  }
}
