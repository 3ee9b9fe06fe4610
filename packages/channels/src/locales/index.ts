import type { Locale } from '@loket/contracts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';
import type { ChannelTexts } from './texts.ts';

export * from './texts.ts';

/** Every text of the channels by language; a further language is one file and one entry. */
export const TEXTS: Readonly<Record<Locale, ChannelTexts>> = { en, nl, sv };
