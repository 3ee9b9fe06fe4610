import type { ImportKind } from '@loket/contracts';

/** Kinds of record that Shopify exports as CSV. */
export type CsvKind = Extract<ImportKind, 'products' | 'customers' | 'orders'>;

/** What each kind of export is recognised by, and what it must have. Columns of Shopify's own exports. */
const KINDS: readonly { kind: CsvKind; signs: readonly string[]; required: readonly string[] }[] = [
  {
    kind: 'orders',
    signs: ['lineitem name', 'lineitem quantity', 'lineitem price'],
    required: [
      'Name',
      'Email',
      'Currency',
      'Total',
      'Created at',
      'Lineitem quantity',
      'Lineitem name',
      'Lineitem price',
    ],
  },
  {
    kind: 'products',
    signs: ['handle', 'variant price', 'option1 value'],
    required: ['Handle', 'Title', 'Option1 Value', 'Variant Price'],
  },
  { kind: 'customers', signs: ['customer id', 'first name', 'accepts email marketing'], required: ['Email'] },
];

/** What a file holds, told by its header and not by its name; or why it cannot be imported. */
export function detectKind(columns: readonly string[]): { kind: CsvKind } | { reason: string } {
  const present = new Set(columns.map((column) => column.toLowerCase()));
  const found = KINDS.find(({ signs }) => signs.some((sign) => present.has(sign)));
  if (found === undefined) return { reason: 'its columns are not those of a product, customer or order export' };
  const missing = found.required.filter((column) => !present.has(column.toLowerCase()));
  if (missing.length === 0) return { kind: found.kind };
  return {
    reason: `it looks like ${found.kind}, but lacks the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')}`,
  };
}
