import { z } from 'zod';
import { WebUrlSchema } from '../url.ts';

/** What a card offers to do; the element words it in the reader's language. */
export const CARD_ACTIONS = [
  'track',
  'return',
  'edit',
  'view',
  'copy-code',
  'redeem',
  'manage',
  'pause',
  'resume',
  'skip',
] as const;
export type CardActionKind = (typeof CARD_ACTIONS)[number];

/**
 * One button of a card. With `url` it is a link; without, the element fires its event and the page decides.
 * The first action is the primary one.
 */
export const CardActionSchema = z
  .object({ kind: z.enum(CARD_ACTIONS), url: WebUrlSchema.optional() })
  .meta({ id: 'CardAction' });
export type CardAction = z.infer<typeof CardActionSchema>;

/** Address of a picture, or `null` for none. */
export const PictureUrlSchema = WebUrlSchema.nullable();
