import { defineCatalogue, type LocalizeController } from '@loket/element-kit';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

/** Texts of launcher and panel. */
export const catalogue = defineCatalogue({ en, nl, sv });

/** The language controller of the chat. */
export type ChatLocalize = LocalizeController<typeof en>;
