import type { ImportOrder } from '@loket/contracts';
import { FINANCIAL_STATUSES } from '@loket/contracts';
import type { CsvRow } from '../csv/csv-row.ts';
import type { Converted } from './converted.ts';
import { CellError, readInteger, readMoney, readRequiredText, readText, readTime } from './fields.ts';
import { toShipments } from './to-shipments.ts';

type Line = ImportOrder['lines'][number];

/** An order of a Shopify export: its first row has the order and a line, each further row one more line. */
export function convertOrder(rows: readonly [CsvRow, ...CsvRow[]]): Converted {
  const [first, ...more] = rows;
  const second = more.find((row) => row.get('Total') !== '' && row.get('Id') !== first.get('Id'));
  if (second !== undefined) throw new CellError(second, 'Name', `another order is called ${first.get('Name')} too`);
  const currency = readCurrency(first);
  const fulfillment = toCode(first.get('Fulfillment Status'));
  const lines = rows.map((row) => toLine(row, currency, fulfillment));
  const record: ImportOrder = {
    name: first.get('Name'),
    email: readRequiredText(first, 'Email'),
    currency,
    financialStatus: readFinancialStatus(first),
    subtotalMinor: readMoney(first, 'Subtotal', currency) ?? 0,
    shippingMinor: readMoney(first, 'Shipping', currency) ?? 0,
    taxMinor: readMoney(first, 'Taxes', currency) ?? 0,
    discountMinor: readMoney(first, 'Discount Amount', currency) ?? 0,
    totalMinor: readRequired(first, 'Total', readMoney(first, 'Total', currency)),
    placedAtMs: readRequired(first, 'Created at', readTime(first, 'Created at')),
    cancelledAtMs: readTime(first, 'Cancelled at'),
    isOnHold: fulfillment === 'on-hold',
    isPacking: fulfillment === 'in-progress',
    shippingName: readText(first, 'Shipping Name'),
    shippingCity: readText(first, 'Shipping City'),
    shippingCountry: readText(first, 'Shipping Country'),
    lines,
    shipments: toShipments(first, lines),
  };
  return { record, line: first.line, partLines: rows.map(({ line }) => line) };
}

function toLine(row: CsvRow, currency: string, fulfillment: string): Line {
  const quantity = readRequired(row, 'Lineitem quantity', readInteger(row, 'Lineitem quantity', { isSigned: false }));
  const status = row.has('Lineitem fulfillment status') ? toCode(row.get('Lineitem fulfillment status')) : fulfillment;
  return {
    ...toTitles(readRequiredText(row, 'Lineitem name')),
    sku: readText(row, 'Lineitem sku'),
    quantity,
    fulfilledQuantity: countFulfilled(status, quantity),
    removedQuantity: status === 'restocked' || status === 'removed' ? quantity : 0,
    unitPriceMinor: readRequired(row, 'Lineitem price', readMoney(row, 'Lineitem price', currency)),
  };
}

/** The export says `partial` and not how many: one unit is all that is certain. */
function countFulfilled(status: string, quantity: number): number {
  if (status === 'fulfilled') return quantity;
  return status === 'partial' && quantity > 1 ? 1 : 0;
}

/** `T-Shirt - black / M` is a title and its options; exports put both in one cell. */
function toTitles(name: string): Pick<Line, 'title' | 'variantTitle'> {
  const at = name.lastIndexOf(' - ');
  if (at <= 0) return { title: name, variantTitle: null };
  return { title: name.slice(0, at).trim(), variantTitle: name.slice(at + 3).trim() || null };
}

function readCurrency(row: CsvRow): string {
  const currency = readRequiredText(row, 'Currency').toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) throw new CellError(row, 'Currency', 'expected an ISO 4217 code such as EUR');
  return currency;
}

function readFinancialStatus(row: CsvRow): ImportOrder['financialStatus'] {
  const code = toCode(row.get('Financial Status'));
  return FINANCIAL_STATUSES.find((status) => status === code) ?? 'other';
}

function readRequired(row: CsvRow, column: string, value: number | null): number {
  if (value === null) throw new CellError(row, column, 'is empty');
  return value;
}

/** `Partially_Paid` and `partially paid` are `partially-paid`. */
function toCode(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_]+/g, '-');
}
