import { defineCatalogue, type LocalizeController } from '@loket/element-kit';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

/** Texts of thread, bubbles and composer. */
export const catalogue = defineCatalogue({ en, nl, sv });

/** The language controller of an element of this package. */
export type ConversationLocalize = LocalizeController<typeof en>;
