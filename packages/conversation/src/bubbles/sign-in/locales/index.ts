import { defineCatalogue } from '@loket/element-kit';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

/** Texts of the form, apart from the others because they come with it. */
export const catalogue = defineCatalogue({ en, nl, sv });
