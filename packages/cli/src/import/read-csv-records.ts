import type { Convert, Converted } from './convert/converted.ts';
import { convertCustomer } from './convert/convert-customer.ts';
import { convertOrder } from './convert/convert-order.ts';
import { createProductConverter } from './convert/convert-product.ts';
import { CellError } from './convert/fields.ts';
import type { CsvKind } from './csv/detect-kind.ts';
import { groupRows } from './csv/group-rows.ts';
import { readLines } from './csv/read-lines.ts';
import { type Rows, readRows } from './csv/read-rows.ts';
import type { FileTally } from './report/file-tally.ts';

/** Column that puts the rows of one record together; `null` when each row is a record. */
const KEY_COLUMNS: Record<CsvKind, string | null> = { customers: null, orders: 'Name', products: 'Handle' };

/** Reads the rows of a CSV export and puts them together to records; what makes none is refused. */
export async function* readCsvRecords(
  chunks: AsyncIterable<Uint8Array>,
  kind: CsvKind,
  { currency, tally }: { currency: string | null; tally: FileTally },
): AsyncGenerator<Converted> {
  const converters: Record<CsvKind, Convert> = {
    customers: convertCustomer,
    orders: convertOrder,
    products: createProductConverter(currency),
  };
  const { rows } = await readRows(readLines(chunks));
  const groups = groupRows(countRows(rows, tally), KEY_COLUMNS[kind]);
  yield* convertGroups(groups, converters[kind], tally);
}

async function* countRows(rows: Rows['rows'], tally: FileTally): Rows['rows'] {
  for await (const row of rows) {
    tally.rows += 1;
    yield row;
  }
}

async function* convertGroups(
  groups: ReturnType<typeof groupRows>,
  convert: Convert,
  tally: FileTally,
): AsyncGenerator<Converted> {
  for await (const group of groups) {
    if ('fault' in group) {
      tally.refuse(group.fault.line, group.fault.reason);
      continue;
    }
    try {
      yield convert(group.rows);
    } catch (cause) {
      if (!(cause instanceof CellError)) throw cause;
      tally.refuse(cause.line, cause.message);
    }
  }
}
