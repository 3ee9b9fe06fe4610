import type { ImportCustomer } from '@loket/contracts';
import type { Converted } from './converted.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import { readFlag, readGuardedText, readRequiredText, readTags, readText } from './fields.ts';

/** A customer of a Shopify export, from its one row. */
export function convertCustomer([row]: readonly [CsvRow, ...CsvRow[]]): Converted {
  const record: ImportCustomer = {
    externalId: readGuardedText(row, 'Customer ID'),
    email: readRequiredText(row, 'Email'),
    firstName: readText(row, 'First Name'),
    lastName: readText(row, 'Last Name'),
    phone: readGuardedText(row, 'Phone') ?? readGuardedText(row, 'Default Address Phone'),
    locale: readText(row, 'Language'),
    acceptsEmailMarketing: readFlag(row, 'Accepts Email Marketing') || readFlag(row, 'Accepts Marketing'),
    acceptsSmsMarketing: readFlag(row, 'Accepts SMS Marketing'),
    tags: readTags(row, 'Tags'),
  };
  return { record, line: row.line, partLines: [] };
}
