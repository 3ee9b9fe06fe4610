import type { ImportProduct } from '@loket/contracts';
import type { Convert } from './converted.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import {
  CellError,
  readFlag,
  readGuardedText,
  readInteger,
  readMoney,
  readRequiredText,
  readTags,
  readText,
  readUrl,
} from './fields.ts';
import { htmlToText } from './html-to-text.ts';

const OPTION_NUMBERS = [1, 2, 3];

/** Prices of an export without a currency have two decimals; only the account knows which currency they are in. */
const UNKNOWN_CURRENCY = 'XXX';

/**
 * Products of a Shopify export: the first row has the product, every row with a price is a variant, others are pictures.
 *
 * @param currency - ISO 4217 code of the prices, since the export has none; `null` leaves it to the account.
 */
export function createProductConverter(currency: string | null): Convert {
  return (rows) => {
    const [first] = rows;
    const names = OPTION_NUMBERS.map((number) => readText(first, `Option${number} Name`));
    const variantRows = rows.filter((row) => row.get('Variant Price') !== '');
    if (variantRows.length === 0) throw new CellError(first, 'Variant Price', 'is empty');
    const withPicture = rows.find((row) => readUrl(row, 'Image Src') !== null);
    const record: ImportProduct = {
      handle: first.get('Handle'),
      title: readRequiredText(first, 'Title'),
      description: htmlToText(first.get('Body (HTML)')),
      vendor: readText(first, 'Vendor'),
      productType: readText(first, 'Type'),
      tags: readTags(first, 'Tags'),
      status: readStatus(first),
      currency,
      imageUrl: withPicture === undefined ? null : readUrl(withPicture, 'Image Src'),
      imageAlt: withPicture === undefined ? null : readText(withPicture, 'Image Alt Text'),
      variants: variantRows.map((row) => toVariant(row, names, currency)),
    };
    return { record, line: first.line, partLines: variantRows.map(({ line }) => line) };
  };
}

function toVariant(row: CsvRow, names: readonly (string | null)[], currency: string | null) {
  const priceMinor = readMoney(row, 'Variant Price', currency ?? UNKNOWN_CURRENCY);
  if (priceMinor === null) throw new CellError(row, 'Variant Price', 'is empty');
  return {
    sku: readGuardedText(row, 'Variant SKU'),
    options: toOptions(row, names),
    priceMinor,
    compareAtMinor: readMoney(row, 'Variant Compare At Price', currency ?? UNKNOWN_CURRENCY),
    stock:
      row.get('Variant Inventory Tracker') === ''
        ? null
        : readInteger(row, 'Variant Inventory Qty', { isSigned: true }),
    imageUrl: readUrl(row, 'Variant Image'),
  };
}

/** Chosen options; none for a product's only variant, which exports call `Title: Default Title`. */
function toOptions(row: CsvRow, names: readonly (string | null)[]): { name: string; value: string }[] {
  const options = OPTION_NUMBERS.map((number, index) => ({
    name: names[index] ?? '',
    value: row.get(`Option${number} Value`),
  })).filter(({ value }) => value !== '');
  return options.length === 1 && options[0]?.value === 'Default Title' ? [] : options;
}

function readStatus(row: CsvRow): ImportProduct['status'] {
  const status = row.get('Status').toLowerCase();
  if (status === 'active' || status === 'draft' || status === 'archived') return status;
  return !row.has('Published') || readFlag(row, 'Published') ? 'active' : 'draft';
}
