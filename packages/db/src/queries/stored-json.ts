/** The part of a zod schema that reading needs. */
interface Reader<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/**
 * Reads a JSON column by a schema. Rows may be of another version, or mended by hand: one that cannot be read must not stop
 * an answer.
 *
 * @param json - The column as it is stored: select it as `sql<string>`, since drizzle's own JSON columns throw.
 * @returns `null` when it is no JSON or does not fit.
 */
export function readStoredJson<T>(schema: Reader<T>, json: string | null): T | null {
  const parsed = schema.safeParse(parseJson(json));
  return parsed.success ? parsed.data : null;
}

/** The entries of a stored JSON array that fit a schema; those that do not, or a value that is no array, are left out. */
export function readStoredList<T>(schema: Reader<T>, json: string | null): T[] {
  const entries = parseJson(json);
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    const parsed = schema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}

function parseJson(json: string | null): unknown {
  if (json === null) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** An amount of two columns, of which both are set or neither is. */
export function toMoney(amountMinor: number | null, currency: string | null) {
  return amountMinor === null || currency === null ? null : { amountMinor, currency };
}

/** The value when it is one of the known ones, else `other`. */
export function toKnown<T extends string>(known: readonly T[], value: string): T | 'other' {
  return known.find((entry) => entry === value) ?? 'other';
}
