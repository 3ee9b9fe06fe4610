import type { Locale } from '@loket/contracts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';
import type { AgentTexts } from './texts.ts';

export * from './texts.ts';

/** Every sentence of the agent by language; a further language is one file and one entry. */
export const TEXTS: Readonly<Record<Locale, AgentTexts>> = { en, nl, sv };
