import { getFacts, getName } from '../reply/card-facts.ts';
import { type Section, listBlocks, listCards, listInlines } from '../reply/sections.ts';
import type { Words } from '../reply/words.ts';
import { toSmsText } from '../sms/gsm.ts';
import { renderShort } from './render-short.ts';
import type { Limits } from './shorten.ts';

interface ShortContext {
  readonly words: Words;
  readonly shopName: string;
}

/** Characters of an SMS that Twilio takes. */
const SMS_MAX_CHARS = 1_600;

/** Segments that an answer aims at: what people read as one message, and what it may cost. */
const SMS_SHORT_SEGMENTS = 3;

/** Characters of a WhatsApp message that Meta takes. */
const WHATSAPP_MAX_CHARS = 4_096;

/** Characters that a WhatsApp answer aims at: about what a phone shows at once. */
const WHATSAPP_SHORT_CHARS = 1_000;

/** Bytes of an Instagram message that Meta takes. */
const INSTAGRAM_MAX_BYTES = 1_000;

/** One SMS; see {@link SMS_SHORT_SEGMENTS}. */
export function renderSms(
  sections: readonly Section[],
  context: ShortContext,
): { text: string; segments: number; encoding: 'GSM-7' | 'UCS-2' } {
  const codes = listCards(sections).flatMap((card) => (card.kind === 'coupon' ? [getName(card)] : []));
  const limits: Limits = {
    // An ellipsis may become three stops; nothing else grows.
    measure: (text) => text.length + 2 * (text.split('…').length - 1),
    max: SMS_MAX_CHARS,
    isShort: (text) => toSmsText(text, codes).segments <= SMS_SHORT_SEGMENTS,
    separator: '\n',
  };
  const { text, segments, encoding } = toSmsText(renderShort(sections, { ...context, bold: '' }, limits), codes);
  return { text, segments, encoding };
}

export function renderWhatsApp(sections: readonly Section[], context: ShortContext): string {
  const limits: Limits = {
    measure: (text) => text.length,
    max: WHATSAPP_MAX_CHARS,
    isShort: (text) => text.length <= WHATSAPP_SHORT_CHARS,
    separator: '\n\n',
  };
  return renderShort(sections, { ...context, bold: holdsAsterisk(sections, context.words) ? '' : '*' }, limits);
}

export function renderInstagram(sections: readonly Section[], context: ShortContext): string {
  const encoder = new TextEncoder();
  const limits: Limits = {
    measure: (text) => encoder.encode(text).length,
    max: INSTAGRAM_MAX_BYTES,
    isShort: () => true,
    separator: '\n\n',
  };
  return renderShort(sections, { ...context, bold: '' }, limits);
}

/** An asterisk of the text's own would pair with a mark and turn the wrong words bold. */
function holdsAsterisk(sections: readonly Section[], words: Words): boolean {
  const inlines = listBlocks(sections).flatMap(listInlines).flat();
  const texts = inlines.flatMap((inline) => (inline.type === 'link' ? [inline.text, inline.url] : [inline.text]));
  const facts = listCards(sections).map((card) => getFacts(card, words)?.name ?? '');
  const urls = listCards(sections).flatMap(({ actions }) => actions.map(({ url }) => url ?? ''));
  return [...texts, ...facts, ...urls].some((text) => text.includes('*'));
}
