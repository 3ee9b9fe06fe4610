import { defineCatalogue, type LocalizeController } from '@loket/element-kit';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

/** Texts of all cards. A further language is one more file like these, named here. */
export const catalogue = defineCatalogue({ en, nl, sv });

/** The language controller of a card. */
export type CardLocalize = LocalizeController<typeof en>;
