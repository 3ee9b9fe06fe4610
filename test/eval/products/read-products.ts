import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A query with people's ratings of products, from 0 (does not fit) to 3; products without one are not rated. */
export interface RatedQuery {
  readonly text: string;
  readonly label: Readonly<Record<string, number>>;
}

/** A catalogue with rated queries. */
export interface ProductSet {
  /** Lines of the product file, as they are. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly queries: readonly RatedQuery[];
}

/**
 * Reads the set of rated product searches. Queries for which no product fits are left out: no order of hits is better
 * than another for them.
 *
 * @param data - Folder with `chorus_search`. `part`: name of the queries' file without its ending.
 */
export async function readProductSet(data: string, part: string): Promise<ProductSet> {
  const folder = join(data, 'chorus_search');
  const products = gunzipSync(await readFile(join(folder, 'products.jsonl.gz'))).toString('utf8');
  const queries = parseLines<RatedQuery>(await readFile(join(folder, `${part}.jsonl`), 'utf8'));
  return {
    lines: parseLines(products),
    queries: queries.filter(({ label }) => Object.values(label).some((rating) => rating > 0)),
  };
}

function parseLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
