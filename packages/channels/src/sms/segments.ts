import { SegmentedMessage } from 'sms-segments-calculator';

/** How a text travels as SMS. */
export interface SegmentCount {
  /** Parts that are sent and paid; 0 for an empty text. */
  readonly segments: number;
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Characters as a reader counts them: an emoji or `€` is one. */
  readonly characters: number;
}

/**
 * Counts the parts of a text as Twilio does without its smart encoding: what is counted is what is sent. Takes tens of
 * milliseconds for 10,000 characters and grows with their square; a message has 1,600 at most.
 */
export function countSegments(text: string): SegmentCount {
  const message = new SegmentedMessage(text, 'auto', false);
  return {
    segments: text === '' ? 0 : message.segmentsCount,
    encoding: message.encodingName,
    characters: message.graphemes.length,
  };
}
