import type { ImportCustomer } from '@loket/contracts';

type Row = readonly [
  email: string,
  firstName: string,
  lastName: string,
  locale: 'en' | 'nl' | 'sv',
  acceptsEmail: boolean,
];

// The last one has never ordered.
const ROWS: readonly Row[] = [
  ['mila@example.com', 'Mila', 'de Vries', 'nl', true],
  ['daan@example.com', 'Daan', 'Bakker', 'nl', false],
  ['noor@example.com', 'Noor', 'Jansen', 'nl', true],
  ['sem@example.com', 'Sem', 'Visser', 'nl', false],
  ['emma@example.com', 'Emma', 'Clarke', 'en', true],
  ['oliver@example.com', 'Oliver', 'Hughes', 'en', false],
  ['ava@example.com', 'Ava', 'Reid', 'en', true],
  ['jack@example.com', 'Jack', 'Turner', 'en', false],
  ['astrid@example.com', 'Astrid', 'Lindqvist', 'sv', true],
  ['elsa@example.com', 'Elsa', 'Bergström', 'sv', false],
  ['nils@example.com', 'Nils', 'Åkesson', 'sv', true],
  ['freja@example.com', 'Freja', 'Holm', 'sv', false],
];

/** The demo shop's customers. Nobody real: all addresses are in a domain that belongs to no one. */
export const DEMO_CUSTOMERS: readonly ImportCustomer[] = ROWS.map(
  ([email, firstName, lastName, locale, acceptsEmailMarketing], index) => ({
    externalId: `noordzee-${index + 1}`,
    email,
    firstName,
    lastName,
    phone: null,
    locale,
    acceptsEmailMarketing,
    acceptsSmsMarketing: false,
    tags: acceptsEmailMarketing ? ['newsletter'] : [],
  }),
);
